import type { Actor } from '#app/domain/organisation/actor.ts';
import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import type { RunStatement } from '#app/platform/db.server.ts';

import type { ResolvedQuestion } from './resolve-questions.server.ts';

/** `already`: the bank has it, or it stands further up in the file. */
export type MarkedQuestion = ResolvedQuestion & { already: boolean };

/**
 * Marks the questions that are there already: what says the same, whoever wrote it, in what the actor sees of the bank;
 * the database compares.
 */
export async function markKnown(
  run: RunStatement,
  actor: Actor,
  questions: readonly ResolvedQuestion[],
): Promise<MarkedQuestion[]> {
  if (questions.length === 0) return [];
  const categories = await bankCategories(actor, run);
  const found = await run<{ at: number; already: boolean }>(KNOWN, [
    JSON.stringify(questions.map(({ work }) => work)),
    categories.map(({ id }) => id),
  ]);
  const known = new Set(found.filter(({ already }) => already).map(({ at }) => at));
  return questions.map((question, at) => ({ ...question, already: known.has(at + 1) }));
}

/** Pictures are compared by what they are said to show: their names are given by the library. */
const CONTENT = (work: string) => `
  md5((${work} - 'key' - 'pictures' || jsonb_build_object('alts', jsonb_path_query_array(${work}, '$.pictures[*].alt')))::text)`;

const KNOWN = `
  WITH read AS MATERIALIZED (
    SELECT r.at, ${CONTENT('r.work')} AS content, r.work->>'kind' AS kind
      FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS r (work, at)
  ), known AS MATERIALIZED (
    SELECT DISTINCT ${CONTENT('v.work')} AS content
      FROM "Question" q
      JOIN "QuestionVersion" v ON v."questionId" = q.id AND v.number = q.version
     WHERE q.state <> 'retired' AND q."categoryId" = ANY ($2::uuid[])
       AND q.kind IN (SELECT kind FROM read)
  )
  SELECT r.at::int AS at,
         row_number() OVER (PARTITION BY r.content ORDER BY r.at) > 1
         OR r.content IN (SELECT content FROM known) AS already
    FROM read r`;
