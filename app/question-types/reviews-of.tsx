import type { FunctionComponent } from 'react';

import type { ReviewProps } from './answer-props.ts';
import { MultipleReview } from './multiple/review.tsx';
import { NumericReview } from './numeric/review.tsx';
import type { QuestionKind } from './rules-of.ts';
import { ShortTextReview } from './short-text/review.tsx';
import { SingleReview } from './single/review.tsx';
import { TrueFalseReview } from './true-false/review.tsx';

/** How each kind is read again. */
const reviews = {
  single: SingleReview,
  multiple: MultipleReview,
  true_false: TrueFalseReview,
  numeric: NumericReview,
  short_text: ShortTextReview,
} satisfies Record<QuestionKind, unknown>;

export function reviewOfKind(kind: QuestionKind) {
  return reviews[kind] as FunctionComponent<ReviewProps<unknown, unknown>>;
}
