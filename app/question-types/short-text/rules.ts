import { type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';

import type { ShortTextWork } from './schema.ts';
import { typosIn } from './text-typed.ts';

/** What came later is missing of what was kept before: then there is nothing partly right and no error forgiven. */
export type ShortTextKey = Pick<ShortTextWork, 'accepted'> & Partial<ShortTextWork>;

/** A word or phrase is typed. */
export const shortText: QuestionType<ShortTextWork, object, ShortTextKey, null, object> = {
  newWork: () => ({ accepted: [], partly: [], caseMatters: false, typos: 0 }),
  problems: ({ accepted }) => (accepted.length === 0 ? [{ code: 'accepted' }] : []),
  split: ({ accepted, partly, caseMatters, typos }) => ({
    content: {},
    key: { accepted, partly, caseMatters, typos },
  }),
  put: () => ({}),

  grade({ key }, answer) {
    const [typed, ...more] = answer;
    if (typed === undefined || more.length > 0) return 0;
    const variants = [
      ...key.accepted.map((text) => ({ text, percent: 100 })),
      ...(key.partly ?? []),
    ].flatMap(({ text, percent }) => {
      const typos = typosIn(typed, text, key);
      return typos === null ? [] : [{ typos, percent }];
    });
    // What was meant is the nearest: a variant typed exactly is not a better one with typing errors.
    const fewest = Math.min(...variants.map(({ typos }) => typos));
    const nearest = variants.filter(({ typos }) => typos === fewest);
    return Math.max(0, ...nearest.map(({ percent }) => (percent * WHOLE_SHARE) / 100));
  },

  right: ({ key }) => key.accepted.slice(0, 1),
};
