import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { GivenAndRight } from '#app/question-types/parts/given-and-right.tsx';

import type { ShortTextKey } from './rules.ts';

/** Participants read one of the accepted texts, their authors all of them. */
export function ShortTextReview({ answer, full, released }: ReviewProps<object, ShortTextKey>) {
  const texts = answer ? released?.right : released?.key.accepted;
  return (
    <GivenAndRight
      given={answer && (answer[0] ?? '')}
      full={full}
      right={released && ((texts ?? []).join('; ') || '–')}
    />
  );
}
