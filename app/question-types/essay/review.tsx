import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { ReadMarking } from '#app/question-types/parts/rubric/read-rubric.tsx';
import { WrittenText } from '#app/question-types/parts/written-text.tsx';

import type { EssayContent, EssayKey } from './rules.ts';

/** Participants read their text and, where it is released, the rubric; authors also their notes. */
export function EssayReview({
  answer,
  released,
}: ReviewProps<EssayContent, Pick<EssayKey, 'rubric'> & Partial<EssayKey>>) {
  return (
    <>
      {answer && <WrittenText text={answer[0] ?? ''} />}
      {released && <ReadMarking marking={released.key} />}
    </>
  );
}
