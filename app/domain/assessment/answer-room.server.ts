import { longestValues } from '#app/question-types/rules-of.ts';

import { type Answer, longestValue } from './answer.ts';

/** Characters of a value of the kinds that do not ask for more. */
const LONGEST_USUAL = 1_000;
/** Bytes, packed as they are kept, that the answers to one question of one attempt may fill: hours of writing. */
const MOST_KEPT = 32 << 20;

/** Answers as the statements take them that store them. */
export function measured<A extends { answer: Answer }>(answers: readonly A[]): string {
  return JSON.stringify(
    answers.map((entry) => ({ ...entry, longest: longestValue(entry.answer) })),
  );
}

const LIMITS = JSON.stringify(longestValues);

/**
 * Condition: an answer g (with `longest`) has room with question q in attempt a. What is short is not measured further:
 * the numbers of answers bound it.
 */
export const HAS_ROOM = `(g.longest <= coalesce(('${LIMITS}'::jsonb ->> q.kind)::int, ${LONGEST_USUAL})
    AND (octet_length(g.answer::text) <= ${LONGEST_USUAL}
         OR (SELECT coalesce(sum(pg_column_size(kept.answer)), 0) FROM "AttemptAnswer" kept
              WHERE kept."attemptId" = a.id AND kept."questionId" = q.id) < ${MOST_KEPT}))`;
