import { z } from 'zod';

import { seenText } from '#app/platform/seen-text.ts';
import { isSaid } from '#app/question-types/localised.ts';
import { gapNumber, typedGaps, writtenGaps } from '#app/question-types/parts/gaps/gap-schemas.ts';
import { gapNumbers } from '#app/question-types/parts/gaps/gap-text.ts';
import { linesIn, linesOf } from '#app/question-types/parts/text-lines.ts';
import {
  LONGEST_TEXT,
  type Refuse,
  typedForm,
  typedWords,
  words,
} from '#app/question-types/question-schema.ts';

/** The most that is accepted in a gap, a line each, and the most choices. */
const MOST = { lines: 30, line: 200, choices: 12 } as const;

const gap = z.discriminatedUnion('kind', [
  z.object({
    number: gapNumber,
    kind: z.literal('typed'),
    accepted: z.array(seenText(MOST.line).min(1)).max(MOST.lines),
  }),
  z.object({
    number: gapNumber,
    kind: z.literal('chosen'),
    /** The first of them is right. */
    choices: z.array(words).max(MOST.choices),
  }),
]);
export type ClozeGap = z.output<typeof gap>;

const work = z.object({ text: words, gaps: writtenGaps(gap) });
export type ClozeWork = z.output<typeof work>;

/** Blank lines hold a place: the line beside it is said in another language alone. */
const typedText = z.string().max(LONGEST_TEXT).default('');

const line = z.object({
  kind: z.enum(['typed', 'chosen']).default('typed'),
  accepted: typedText,
  choices: z.object({ id: typedText, en: typedText }).default({ id: '', en: '' }),
});
type Line = z.output<typeof line>;

export const clozeSchema = {
  work,
  typed: typedForm(
    { text: typedWords, gaps: typedGaps(line) },
    ({ text, gaps }, refuse): ClozeWork => {
      const placed = gapNumbers(text);
      const named = Object.keys(gaps).map(Number);
      const numbers = [...new Set([...placed, ...named])].sort((a, b) => a - b);
      return {
        text,
        gaps: numbers.flatMap((number) => {
          const gap = gapOf(number, gaps[number], refuse);
          return placed.includes(number) || isFilled(gap) ? [gap] : [];
        }),
      };
    },
  ),
};

/** A gap as its line says; one that stands in the text and has no line yet is to be typed. */
function gapOf(number: number, line: Line | undefined, refuse: Refuse): ClozeGap {
  if (line?.kind === 'chosen') {
    const choices = linesIn(line.choices);
    if (choices.length > MOST.choices) refuse(`gaps.${number}.choices`, 'choicesTooMany');
    return { number, kind: 'chosen', choices };
  }
  const accepted = linesOf(line?.accepted ?? '');
  const field = `gaps.${number}.accepted`;
  if (accepted.length > MOST.lines) refuse(field, 'acceptedTooMany');
  if (accepted.some(({ length }) => length > MOST.line)) refuse(field, 'acceptedTooLong');
  return { number, kind: 'typed', accepted };
}

function isFilled(gap: ClozeGap): boolean {
  return gap.kind === 'typed' ? gap.accepted.length > 0 : gap.choices.some(isSaid);
}
