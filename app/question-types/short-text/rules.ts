import { type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';

import type { ShortTextWork } from './schema.ts';
import { isTextRight } from './text-typed.ts';

export type ShortTextKey = { accepted: string[] };

/** A word or phrase is typed. */
export const shortText: QuestionType<ShortTextWork, object, ShortTextKey, null, object> = {
  newWork: () => ({ accepted: [] }),
  problems: ({ accepted }) => (accepted.length === 0 ? [{ code: 'accepted' }] : []),
  split: ({ accepted }) => ({ content: {}, key: { accepted } }),
  put: () => ({}),

  grade({ key }, answer) {
    const [typed, ...more] = answer;
    if (typed === undefined || more.length > 0) return 0;
    return isTextRight(typed, key.accepted) ? WHOLE_SHARE : 0;
  },

  right: ({ key }) => key.accepted.slice(0, 1),
};
