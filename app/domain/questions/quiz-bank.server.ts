import type { RunStatement } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';

import {
  NO_BANK,
  type PinnedQuestion,
  pinName,
  type PoolQuestion,
  type QuizBank,
} from './quiz-bank.ts';
import { bankEntries, drawEntries } from './quiz-entries.ts';
import { type DrawEntry, MOST_DRAWN } from './quiz-entry.ts';
import { questionWorkSchema, type QuestionWork, type QuizEntry } from './quiz-work.ts';

/**
 * What quizzes take out of the bank, as it stands now.
 * @param languages a question that is drawn is asked in all of them
 */
export async function quizBank(
  run: RunStatement,
  entries: readonly QuizEntry[],
  languages: readonly Language[],
): Promise<QuizBank> {
  const pins = bankEntries(entries);
  const draws = drawEntries(entries);
  if (pins.length === 0 && draws.length === 0) return NO_BANK;
  const pinned = new Map<string, PinnedQuestion>();
  if (pins.length > 0) {
    const values = [pins.map(({ questionId }) => questionId), pins.map(({ version }) => version)];
    for (const { questionId, version, work, ...found } of await run<Pinned>(PINNED, values))
      pinned.set(pinName({ questionId, version }), {
        ...found,
        work: questionWorkSchema.parse(work),
      });
  }
  const pools = new Map<string, PoolQuestion[]>(draws.map(({ key }) => [key, []]));
  if (draws.length > 0) {
    const values = [drawsAsJson(draws), languages, MOST_DRAWN];
    for (const { key, ...question } of await run<PoolQuestion & { key: string }>(POOLS, values))
      pools.get(key)?.push(question);
  }
  return { pinned, pools };
}

/** How many approved questions fit a draw, before anything else of the quiz takes one of them. */
export async function fittingCount(
  run: RunStatement,
  from: DrawEntry['from'],
  languages: readonly Language[],
): Promise<number> {
  const [found] = await run<{ count: number }>(COUNT, [
    drawsAsJson([{ key: null, from }]),
    languages,
  ]);
  return Number(found?.count ?? 0);
}

/** What versions of questions of the bank ask, key and all, by id. */
export async function worksOf(
  run: RunStatement,
  versionIds: string[],
): Promise<Map<string, QuestionWork>> {
  if (versionIds.length === 0) return new Map();
  const found = await run<{ id: string; work: unknown }>(WORKS, [versionIds]);
  return new Map(found.map(({ id, work }) => [id, questionWorkSchema.parse(work)]));
}

/** The pictures of the library that versions of questions show: their names, by id of the version. */
export async function picturesOf(
  run: RunStatement,
  versionIds: string[],
): Promise<Map<string, string[]>> {
  if (versionIds.length === 0) return new Map();
  const found = await run<{ id: string; names: string[] }>(PICTURES, [versionIds]);
  return new Map(found.map(({ id, names }) => [id, names]));
}

const PICTURES = `
  SELECT m."questionVersionId" AS id, json_agg(a.name ORDER BY a.name) AS names
    FROM "QuestionMedia" m JOIN "MediaAsset" a ON a.id = m."assetId"
   WHERE m."questionVersionId" = ANY ($1::uuid[])
   GROUP BY 1`;

function drawsAsJson(draws: { key: string | null; from: DrawEntry['from'] }[]): string {
  return JSON.stringify(draws.map(({ key, from }) => ({ key, ...from })));
}

type Pinned = Omit<PinnedQuestion, 'work'> & { questionId: string; version: number; work: unknown };

const PINNED = `
  SELECT q.id AS "questionId", v.number AS version, v.id AS "versionId",
         q."categoryId", v.work, q.approved,
         q.state = 'retired' AS retired
    FROM unnest($1::uuid[], $2::int[]) AS p (id, version)
    JOIN "Question" q ON q.id = p.id
    JOIN "QuestionVersion" v ON v."questionId" = q.id AND v.number = p.version`;

const WORKS = `SELECT id, work FROM "QuestionVersion" WHERE id = ANY ($1::uuid[])`;

/**
 * What stands at the question itself is of its latest version; of one of which a later version is being written, what
 * the approved one says counts. A question is asked in the languages of its stem.
 */
const FITTING = `
  WITH RECURSIVE draw AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS d
      (key uuid, "categoryId" uuid, "competencyId" uuid, level int, difficulty int, tags text[])
  ), place AS (
    SELECT d.key, c.id FROM draw d
      JOIN "QuestionCategory" c
        ON c.id = d."categoryId" OR d."categoryId" IS NULL AND c."parentId" IS NULL AND NOT c.restricted
     UNION
    SELECT p.key, c.id FROM place p
      JOIN "QuestionCategory" c ON c."parentId" = p.id AND NOT c.restricted
  ), fitting AS (
    SELECT d.key, q.id AS "questionId", v.id AS "versionId"
      FROM draw d
      JOIN place p ON p.key IS NOT DISTINCT FROM d.key
      JOIN "Question" q ON q."categoryId" = p.id AND q.state <> 'retired' AND q.tags @> coalesce(d.tags, '{}')
      JOIN "QuestionVersion" v ON v."questionId" = q.id AND v.number = q.approved
     WHERE (d."competencyId" IS NULL OR d."competencyId" =
            CASE WHEN q.approved = q.version THEN q."competencyId" ELSE (v.work ->> 'competencyId')::uuid END)
       AND (d.level IS NULL OR d.level =
            CASE WHEN q.approved = q.version THEN q.level ELSE (v.work ->> 'level')::int END)
       AND (d.difficulty IS NULL OR d.difficulty =
            CASE WHEN q.approved = q.version THEN q.difficulty ELSE (v.work ->> 'difficulty')::int END)
       AND NOT EXISTS (SELECT 1 FROM unnest($2::text[]) AS l (language)
                        WHERE coalesce(v.work -> 'stem' ->> l.language, '') = ''))`;

/** In an order that stays and favours nobody: of a bank that holds more, the oldest are not the ones that are asked. */
const POOLS = `${FITTING}
  SELECT key, "questionId", "versionId"
    FROM (SELECT f.*, row_number() OVER (PARTITION BY key
                                         ORDER BY md5(f.key::text || f."questionId"::text), f."questionId") AS at
            FROM fitting f) AS ordered
   WHERE at <= $3::int
   ORDER BY key, at`;

const COUNT = `${FITTING} SELECT count(*)::int AS count FROM fitting`;
