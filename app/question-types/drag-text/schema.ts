import { z } from 'zod';

import { isSaid } from '#app/question-types/localised.ts';
import { gapNumber, typedGaps, writtenGaps } from '#app/question-types/parts/gaps/gap-schemas.ts';
import { gapNumbers } from '#app/question-types/parts/gaps/gap-text.ts';
import { linesIn } from '#app/question-types/parts/text-lines.ts';
import { LONGEST_TEXT, typedForm, typedWords, words } from '#app/question-types/question-schema.ts';

const MOST_DECOYS = 30;

const work = z.object({
  text: words,
  /** The word that belongs into each gap. */
  gaps: writtenGaps(z.object({ number: gapNumber, word: words })),
  /** Words that belong into none. */
  decoys: z.array(words).max(MOST_DECOYS).default([]),
  /** Whether a word may be used in several gaps; otherwise it is there as often as it is written. */
  reuse: z.boolean().default(false),
});
export type DragTextWork = z.output<typeof work>;

/** Blank lines hold a place: the line beside it is said in another language alone. */
const typedText = z.string().max(LONGEST_TEXT).default('');

export const dragTextSchema = {
  work,
  typed: typedForm(
    {
      text: typedWords,
      gaps: typedGaps(z.object({ word: typedWords })),
      decoys: z.object({ id: typedText, en: typedText }).default({ id: '', en: '' }),
      reuse: z.literal('on').optional(),
    },
    (typed, refuse): DragTextWork => {
      const { text, gaps, reuse } = typed;
      const decoys = linesIn(typed.decoys);
      if (decoys.length > MOST_DECOYS) refuse('decoys', 'decoysTooMany');
      return { text, gaps: gapsOf(text, gaps), decoys, reuse: reuse === 'on' };
    },
  ),
};

/** A gap that stands in the text and has no word yet is kept; one that has left the text only with its word. */
function gapsOf(
  text: DragTextWork['text'],
  typed: Record<string, { word: DragTextWork['text'] }>,
): DragTextWork['gaps'] {
  const placed = gapNumbers(text);
  const numbers = [...new Set([...placed, ...Object.keys(typed).map(Number)])];
  return numbers
    .sort((a, b) => a - b)
    .map((number) => ({ number, word: typed[number]?.word ?? { id: '', en: '' } }))
    .filter(({ number, word }) => placed.includes(number) || isSaid(word));
}
