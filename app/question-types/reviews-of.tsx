import type { FunctionComponent } from 'react';

import type { ReviewProps } from './answer-props.ts';
import { later } from './later.tsx';
import { MultipleReview } from './multiple/review.tsx';
import type { HandKind, PartKind, QuestionKind } from './rules-of.ts';
import { scenarioReview } from './scenario/review.tsx';
import { SingleReview } from './single/review.tsx';
import { TrueFalseReview } from './true-false/review.tsx';

const alone = {
  single: SingleReview,
  multiple: MultipleReview,
  true_false: TrueFalseReview,
  numeric: later(async () => (await import('./numeric/review.tsx')).NumericReview),
  calculated: later(async () => (await import('./calculated/review.tsx')).CalculatedReview),
  short_text: later(async () => (await import('./short-text/review.tsx')).ShortTextReview),
  matching: later(async () => (await import('./matching/review.tsx')).MatchingReview),
  ordering: later(async () => (await import('./ordering/review.tsx')).OrderingReview),
  cloze: later(async () => (await import('./cloze/review.tsx')).ClozeReview),
  drag_text: later(async () => (await import('./drag-text/review.tsx')).DragTextReview),
  matrix: later(async () => (await import('./matrix/review.tsx')).MatrixReview),
} satisfies Record<PartKind, unknown>;

const byHand = {
  essay: later(async () => (await import('./essay/review.tsx')).EssayReview),
  file_upload: later(async () => (await import('./file-upload/review.tsx')).FileUploadReview),
} satisfies Record<HandKind, unknown>;

/** How each kind is read again. Those of the commonest quizzes are there at once. */
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
