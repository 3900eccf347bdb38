import { z } from 'zod';

import { seenText } from '#app/platform/seen-text.ts';
import { LONGEST_TEXT, typedForm } from '#app/question-types/question-schema.ts';

/** The most that is accepted: a line each. */
const MOST = { lines: 30, line: 200 } as const;

const work = z.object({ accepted: z.array(seenText(MOST.line).min(1)).max(MOST.lines) });
export type ShortTextWork = z.output<typeof work>;

export const shortTextSchema = {
  work,
  typed: typedForm(
    { accepted: z.string().trim().max(LONGEST_TEXT).default('') },
    (typed, refuse): ShortTextWork => {
      const accepted = linesOf(typed.accepted);
      if (accepted.length > MOST.lines) refuse('accepted', 'acceptedTooMany');
      if (accepted.some(({ length }) => length > MOST.line)) refuse('accepted', 'acceptedTooLong');
      return { accepted };
    },
  ),
};

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
