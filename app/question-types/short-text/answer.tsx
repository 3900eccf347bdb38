import type { AnswerProps } from '#app/question-types/answer-props.ts';
import { TextControl } from '#app/question-types/parts/text-control.tsx';

export function ShortTextAnswer({ answer, name, label }: AnswerProps<object>) {
  return <TextControl name={name()} answer={answer} label={label} maxLength={200} />;
}
