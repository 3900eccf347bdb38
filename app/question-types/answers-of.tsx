import type { FunctionComponent } from 'react';

import type { AnswerProps } from './answer-props.ts';
import { later } from './later.tsx';
import { MultipleAnswer } from './multiple/answer.tsx';
import type { HandKind, PartKind, QuestionKind } from './rules-of.ts';
import { scenarioAnswer } from './scenario/answer.tsx';
import { SingleAnswer } from './single/answer.tsx';
import { TrueFalseAnswer } from './true-false/answer.tsx';

const alone = {
  single: SingleAnswer,
  multiple: MultipleAnswer,
  true_false: TrueFalseAnswer,
  numeric: later(async () => (await import('./numeric/answer.tsx')).NumericAnswer),
  calculated: later(async () => (await import('./calculated/answer.tsx')).CalculatedAnswer),
  short_text: later(async () => (await import('./short-text/answer.tsx')).ShortTextAnswer),
  matching: later(async () => (await import('./matching/answer.tsx')).MatchingAnswer),
  ordering: later(async () => (await import('./ordering/answer.tsx')).OrderingAnswer),
  cloze: later(async () => (await import('./cloze/answer.tsx')).ClozeAnswer),
  drag_text: later(async () => (await import('./drag-text/answer.tsx')).DragTextAnswer),
  matrix: later(async () => (await import('./matrix/answer.tsx')).MatrixAnswer),
} satisfies Record<PartKind, unknown>;

const byHand = {
  essay: later(async () => (await import('./essay/answer.tsx')).EssayAnswer),
  file_upload: later(async () => (await import('./file-upload/answer.tsx')).FileUploadAnswer),
} satisfies Record<HandKind, unknown>;

/** How each kind is answered. Those of the commonest quizzes are there at once. */
const answers = {
  ...alone,
  ...byHand,
  scenario: scenarioAnswer(
    (kind) => alone[kind as PartKind] as FunctionComponent<AnswerProps<unknown>>,
  ),
} satisfies Record<QuestionKind, unknown>;

export function answerOf(kind: QuestionKind) {
  return answers[kind] as FunctionComponent<AnswerProps<unknown>>;
}
