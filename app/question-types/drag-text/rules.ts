import type { Localised } from '#app/platform/i18n.ts';
import { part, partsOf } from '#app/question-types/answer-parts.ts';
import { isSaid } from '#app/question-types/localised.ts';
import type { Choice } from '#app/question-types/parts/choices.ts';
import { eachOnce, gapProblems } from '#app/question-types/parts/gaps/gap-problems.ts';
import { inNeutralOrder } from '#app/question-types/parts/neutral-order.ts';
import { sameTextProblems, textKey } from '#app/question-types/parts/same-text.ts';
import { type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';
import { shuffled } from '#app/question-types/shuffled.ts';

import type { DragTextWork } from './schema.ts';

export type DragTextContent = { text: Localised; gaps: number[]; words: Choice[]; reuse: boolean };
/** The words that are right in each gap: one, or several that say the same. */
export type DragTextKey = { gaps: { number: number; words: string[] }[] };

/** Into the gaps of a text belong words of one list, in which there may be others. */
export const dragText: QuestionType<
  DragTextWork,
  DragTextContent,
  DragTextKey,
  string[],
  DragTextContent
> = {
  fields: true,
  newWork: () => ({ text: { id: '', en: '' }, gaps: [], decoys: [], reuse: false }),

  problems({ text, gaps, decoys, reuse }, unsaid) {
    const defined = gaps.map(({ number }) => number);
    const written = wordsOf({ gaps, decoys, reuse });
    const different = [...new Map(written.map((word) => [textKey(word), word])).values()];
    return eachOnce([
      ...gapProblems(text, defined, unsaid),
      ...gaps.flatMap(({ word }) => (isSaid(word) ? [] : [{ code: 'word' }])),
      ...(gaps.length > 0 && different.length < 2 ? [{ code: 'words' }] : []),
      ...different.flatMap((word) => unsaid('wordText', word)),
      ...sameTextProblems('wordsAlike', different, unsaid),
    ]);
  },

  split({ text, gaps, decoys, reuse }, newId) {
    // In the order of what they say: neither it nor an id tells into which gap one was written.
    const ordered = inNeutralOrder(wordsOf({ gaps, decoys, reuse }), (word) => word);
    const words = ordered.map((word) => ({ id: newId(), text: word }));
    return {
      content: { text, gaps: gaps.map(({ number }) => number), words, reuse },
      key: {
        gaps: gaps.map(({ number, word }) => ({
          number,
          words: words.filter(({ text }) => textKey(text) === textKey(word)).map(({ id }) => id),
        })),
      },
    };
  },

  // In the order of the alphabet it would be harder to see what is missing, and easier to guess.
  draw: ({ words }, random) =>
    shuffled(
      words.map(({ id }) => id),
      random,
    ),

  put: ({ words, ...rest }, draw) => ({
    ...rest,
    words: draw.flatMap((id) => words.find((word) => word.id === id) ?? []),
  }),

  grade({ key: { gaps } }, answer) {
    const given = partsOf(answer);
    const right = gaps.filter(({ number, words }) => {
      const [word, ...more] = given.get(String(number)) ?? [];
      return word !== undefined && more.length === 0 && words.includes(word);
    });
    return gaps.length === 0 ? 0 : Math.floor((right.length * WHOLE_SHARE) / gaps.length);
  },

  right({ content: { reuse }, key }) {
    const used = new Set<string>();
    return key.gaps.flatMap(({ number, words }) => {
      const word = words.find((id) => reuse || !used.has(id));
      if (word === undefined) return [];
      used.add(word);
      return [part(String(number), word)];
    });
  },
};

/** The list of words: those that may be used several times are in it once. */
function wordsOf({ gaps, decoys, reuse }: Omit<DragTextWork, 'text'>): Localised[] {
  const written = [...gaps.map(({ word }) => word), ...decoys].filter(isSaid);
  if (!reuse) return written;
  return [...new Map(written.map((word) => [textKey(word), word])).values()];
}
