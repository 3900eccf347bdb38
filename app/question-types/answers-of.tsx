import type { FunctionComponent } from 'react';

import type { AnswerProps } from './answer-props.ts';
import { CalculatedAnswer } from './calculated/answer.tsx';
import { ClozeAnswer } from './cloze/answer.tsx';
import { DragTextAnswer } from './drag-text/answer.tsx';
import { EssayAnswer } from './essay/answer.tsx';
import { FileUploadAnswer } from './file-upload/answer.tsx';
import { MatchingAnswer } from './matching/answer.tsx';
import { MatrixAnswer } from './matrix/answer.tsx';
import { MultipleAnswer } from './multiple/answer.tsx';
import { NumericAnswer } from './numeric/answer.tsx';
import { OrderingAnswer } from './ordering/answer.tsx';
import type { HandKind, PartKind, QuestionKind } from './rules-of.ts';
import { scenarioAnswer } from './scenario/answer.tsx';
import { ShortTextAnswer } from './short-text/answer.tsx';
import { SingleAnswer } from './single/answer.tsx';
import { TrueFalseAnswer } from './true-false/answer.tsx';

const alone = {
  single: SingleAnswer,
  multiple: MultipleAnswer,
  true_false: TrueFalseAnswer,
  numeric: NumericAnswer,
  calculated: CalculatedAnswer,
  short_text: ShortTextAnswer,
  matching: MatchingAnswer,
  ordering: OrderingAnswer,
  cloze: ClozeAnswer,
  drag_text: DragTextAnswer,
  matrix: MatrixAnswer,
} satisfies Record<PartKind, unknown>;

const byHand = {
  essay: EssayAnswer,
  file_upload: FileUploadAnswer,
} satisfies Record<HandKind, unknown>;

/** How each kind is answered. */
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
