import { z } from 'zod';

import { seenText } from '#app/platform/seen-text.ts';
import { LONGEST_TEXT, typedForm } from '#app/question-types/question-schema.ts';

/** The most that is accepted: a line each. */
const MOST = { lines: 30, line: 200 } as const;

const text = seenText(MOST.line).min(1);
const percent = z.int().min(1).max(99);

const work = z.object({
  accepted: z.array(text).max(MOST.lines),
  /** What earns this part of the points. */
  partly: z.array(z.object({ text, percent })).max(MOST.lines).default([]),
  caseMatters: z.boolean().default(false),
  /** How many typing errors are forgiven in a text that is long enough for them. */
  typos: z.union([z.literal(0), z.literal(1), z.literal(2)]).default(0),
});
export type ShortTextWork = z.output<typeof work>;
type Partly = ShortTextWork['partly'][number];

const typedLines = z.string().trim().max(LONGEST_TEXT).default('');

export const shortTextSchema = {
  work,
  typed: typedForm(
    {
      accepted: typedLines,
      partly: typedLines,
      caseMatters: z.literal('on').optional(),
      typos: z.enum(['0', '1', '2']).default('0'),
    },
    (typed, refuse): ShortTextWork => {
      const accepted = linesOf(typed.accepted);
      const partLines = linesOf(typed.partly);
      const partly = partLines.flatMap((line) => partlyOf(line) ?? []);
      if (partly.length < partLines.length) refuse('partly', 'partlyPercent');
      const lines = {
        accepted,
        partly: partly.map(({ text }) => text),
      };
      for (const [field, texts] of Object.entries(lines)) {
        if (texts.length > MOST.lines) refuse(field, 'acceptedTooMany');
        if (texts.some(({ length }) => length > MOST.line)) refuse(field, 'acceptedTooLong');
      }
      const caseMatters = typed.caseMatters === 'on';
      return { accepted, partly, caseMatters, typos: Number(typed.typos) as 0 | 1 | 2 };
    },
  ),
};

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}

/** Reads "pungutan = 50 %". */
function partlyOf(line: string): Partly | null {
  const [, text, typed] = /^(.*\S)\s*=\s*(\d{1,2})\s*%?$/.exec(line) ?? [];
  const share = percent.safeParse(Number(typed));
  return text !== undefined && share.success ? { text, percent: share.data } : null;
}
