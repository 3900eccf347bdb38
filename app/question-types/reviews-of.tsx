import type { FunctionComponent } from 'react';

import type { ReviewProps } from './answer-props.ts';
import { CalculatedReview } from './calculated/review.tsx';
import { ClozeReview } from './cloze/review.tsx';
import { DragTextReview } from './drag-text/review.tsx';
import { EssayReview } from './essay/review.tsx';
import { FileUploadReview } from './file-upload/review.tsx';
import { MatchingReview } from './matching/review.tsx';
import { MatrixReview } from './matrix/review.tsx';
import { MultipleReview } from './multiple/review.tsx';
import { NumericReview } from './numeric/review.tsx';
import { OrderingReview } from './ordering/review.tsx';
import type { HandKind, PartKind, QuestionKind } from './rules-of.ts';
import { scenarioReview } from './scenario/review.tsx';
import { ShortTextReview } from './short-text/review.tsx';
import { SingleReview } from './single/review.tsx';
import { TrueFalseReview } from './true-false/review.tsx';

const alone = {
  single: SingleReview,
  multiple: MultipleReview,
  true_false: TrueFalseReview,
  numeric: NumericReview,
  calculated: CalculatedReview,
  short_text: ShortTextReview,
  matching: MatchingReview,
  ordering: OrderingReview,
  cloze: ClozeReview,
  drag_text: DragTextReview,
  matrix: MatrixReview,
} satisfies Record<PartKind, unknown>;

const byHand = {
  essay: EssayReview,
  file_upload: FileUploadReview,
} satisfies Record<HandKind, unknown>;

/** How each kind is read again. */
const reviews = {
  ...alone,
  ...byHand,
  scenario: scenarioReview(
    (kind) => alone[kind as PartKind] as FunctionComponent<ReviewProps<unknown, unknown>>,
  ),
} satisfies Record<QuestionKind, unknown>;

export function reviewOfKind(kind: QuestionKind) {
  return reviews[kind] as FunctionComponent<ReviewProps<unknown, unknown>>;
}
