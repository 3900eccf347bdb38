import type { FunctionComponent } from 'react';

import type { AnswerProps } from './answer-props.ts';
import { MultipleAnswer } from './multiple/answer.tsx';
import { NumericAnswer } from './numeric/answer.tsx';
import type { QuestionKind } from './rules-of.ts';
import { ShortTextAnswer } from './short-text/answer.tsx';
import { SingleAnswer } from './single/answer.tsx';
import { TrueFalseAnswer } from './true-false/answer.tsx';

/** How each kind is answered. */
const answers = {
  single: SingleAnswer,
  multiple: MultipleAnswer,
  true_false: TrueFalseAnswer,
  numeric: NumericAnswer,
  short_text: ShortTextAnswer,
} satisfies Record<QuestionKind, unknown>;

export function answerOf(kind: QuestionKind) {
  return answers[kind] as FunctionComponent<AnswerProps<unknown>>;
}
