import type { ReviewProps } from '#app/question-types/answer-props.ts';
import type { ChoicesContent } from '#app/question-types/parts/choices.ts';
import { ReadChoices } from '#app/question-types/parts/read-choices.tsx';

import type { MultipleKey } from './rules.ts';

export function MultipleReview({
  put,
  answer,
  released,
}: ReviewProps<ChoicesContent, MultipleKey>) {
  return <ReadChoices put={put} answer={answer} released={released} />;
}
