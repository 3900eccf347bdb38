import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { TextControl } from '#app/question-types/parts/text-control.tsx';

import type { NumericPut } from './rules.ts';

export function NumericAnswer({ put, answer, name, label }: AnswerProps<NumericPut>) {
  return (
    <TextControl
      name={name()}
      answer={answer}
      label={label}
      unit={put.unit}
      inputMode="decimal"
      maxLength={40}
      className="input max-w-48"
    />
  );
}
