import pg from 'pg';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { clientTransaction, rowPlanned, rowsPlanned } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';

import { readBankTree } from './bank-categories.server.ts';
import { MOST_COUNTED } from './bank-page.ts';
import { BANK_PAGE, type BankSearch } from './bank-search.ts';
import { type BankCategory, withBelow } from './category-tree.ts';
import type { QuestionState } from './policy.ts';

/** A question of the bank in a list. */
export type BankQuestion = {
  id: string;
  categoryId: string;
  kind: QuestionKind;
  state: QuestionState;
  /** Of the version that is shown: the approved one where only usable questions are asked for, else the latest. */
  stem: Localised;
  number: number;
  /** Number of the latest version. */
  version: number;
  /** Number of the version that quizzes take; null: none. */
  approved: number | null;
  competency: { id: string; code: string; name: Localised } | null;
  level: number | null;
  difficulty: number | null;
  tags: string[];
  savedAt: Date;
  savedBy: string | null;
};

export type BankPage = {
  questions: BankQuestion[];
  /** Where the next page begins. */
  next: BankSearch['after'];
  /** How many there are, counted up to `MOST_COUNTED`. */
  total: number;
  /** Nothing says the words; these are spelled like them. */
  guessed: boolean;
  /** Those that the actor sees. */
  categories: BankCategory[];
};

/**
 * One page of the questions that the actor sees, the last saved first. Words find by their stem in either language;
 * where nothing is found, typing errors are forgiven.
 * @throws not found for those who do not use the bank
 */
export async function bankQuestions(actor: Actor, search: BankSearch): Promise<BankPage> {
  const { categories, whole } = await readBankTree(actor);
  const within = search.category ? withBelow(categories, search.category) : null;
  const ids = within ?? (whole ? null : categories.map(({ id }) => id));
  const values = valuesOf(actor, search, ids);
  if (search.q === '') {
    const [found, counted] = await Promise.all([
      rowsPlanned<BankQuestion>(PAGE, values),
      rowPlanned<{ total: number }>(COUNT, values.slice(0, COUNTED_VALUES)),
    ]);
    return { ...pageOf(found), total: counted?.total ?? 0, guessed: false, categories };
  }
  const found = await readByIndex(SAYING, [...values, search.q]);
  if (found.length > 0 || search.after)
    return { ...pageOf(found), total: totalOf(found), guessed: false, categories };
  const guessed = await guessedFor([...values, search.q]);
  const { questions } = pageOf(guessed);
  const total = questions.length;
  return { questions, next: null, total, guessed: total > 0, categories };
}

type Found = BankQuestion & { total: number };

/**
 * Reads by an index whatever the planner thinks: where many questions say a word it would rather make the words of
 * every question anew, which takes seconds.
 */
function readByIndex(text: string, values: unknown[]): Promise<Found[]> {
  return clientTransaction(async (client) => {
    await client.query('SET LOCAL enable_seqscan = off');
    return (await client.query<Found>(text, values)).rows;
  });
}

/**
 * Milliseconds after which nothing is guessed: words that stand in every question, far from each other, are looked for
 * in the whole text of each.
 */
const GUESSING = 500;
const CANCELLED = '57014';

function guessedFor(values: unknown[]): Promise<Found[]> {
  return clientTransaction(async (client) => {
    await client.query(`SET LOCAL enable_seqscan = off; SET LOCAL statement_timeout = ${GUESSING}`);
    try {
      return (await client.query<Found>(SPELLED, values)).rows;
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === CANCELLED) return [];
      throw error;
    }
  });
}

function totalOf(found: Found[]): number {
  return Math.min(found[0]?.total ?? 0, MOST_COUNTED);
}

function pageOf(found: BankQuestion[]): Pick<BankPage, 'questions' | 'next'> {
  const questions = found.slice(0, BANK_PAGE);
  const last = questions.at(-1);
  const next =
    last && found.length > BANK_PAGE ? { savedAt: last.savedAt.getTime(), id: last.id } : null;
  return { questions, next };
}

const COUNTED_VALUES = 9;

function valuesOf(actor: Actor, search: BankSearch, categoryIds: string[] | null): unknown[] {
  const { kind, competency, level, difficulty, tag, state, mine, after } = search;
  return [
    categoryIds,
    kind,
    competency,
    level,
    difficulty,
    tag,
    state,
    mine,
    actor.accountId,
    after && new Date(after.savedAt),
    after?.id ?? null,
    BANK_PAGE + 1,
  ];
}

/** Of question `q`: what is asked for beside words. */
const ASKED = `
       ($1::uuid[] IS NULL OR q."categoryId" = ANY ($1::uuid[]))
   AND ($2::text IS NULL OR q.kind = $2)
   AND ($3::uuid IS NULL OR q."competencyId" = $3::uuid)
   AND ($4::int IS NULL OR q.level = $4::int)
   AND ($5::int IS NULL OR q.difficulty = $5::int)
   AND ($6::text IS NULL OR q.tags @> ARRAY[$6::text])
   AND CASE WHEN $7::text IS NULL THEN q.state <> 'retired'
            WHEN $7::text = 'usable' THEN q.approved IS NOT NULL AND q.state <> 'retired'
            ELSE q.state = (nullif($7::text, 'usable'))::"QuestionState" END
   AND (NOT $8::boolean OR q."createdById" = $9::uuid)`;

const BEHIND = `($10::timestamptz IS NULL OR (q."savedAt", q.id) < ($10::timestamptz, $11::uuid))`;

/** As in the index expressions of the migration. */
const WORDS = `(to_tsvector('indonesian', q.words) || to_tsvector('english', q.words))`;
const QUERY = `(websearch_to_tsquery('indonesian', $13) || websearch_to_tsquery('english', $13))`;

/** The columns of `BankQuestion`, of the question `q`. */
const COLUMNS = `
         q.id, q."categoryId", q.kind, q.state::text AS state, v.work->'stem' AS stem, v.number, q.version, q.approved,
         q.level, q.difficulty, q.tags, q."savedAt",
         CASE WHEN k.id IS NOT NULL
              THEN json_build_object('id', k.id, 'code', k.code, 'name', k.name) END AS competency,
         coalesce(e.name, a.name) AS "savedBy"`;
const BESIDE = `
    JOIN "QuestionVersion" v ON v."questionId" = q.id
     AND v.number = CASE WHEN $7::text = 'usable' THEN q.approved ELSE q.version END
    LEFT JOIN "Competency" k ON k.id = q."competencyId"
    LEFT JOIN "Account" a ON a.id = q."savedById"
    LEFT JOIN "Employee" e ON e.id = a."employeeId"`;

const PAGE = `
  SELECT ${COLUMNS}
    FROM (SELECT q.* FROM "Question" q WHERE ${ASKED} AND ${BEHIND}
           ORDER BY q."savedAt" DESC, q.id DESC LIMIT $12) q
    ${BESIDE}
   ORDER BY q."savedAt" DESC, q.id DESC`;

const COUNT = `
  SELECT count(*) AS total
    FROM (SELECT 1 FROM "Question" q WHERE ${ASKED} LIMIT ${MOST_COUNTED}) counted`;

/** What says the words is found first, by their index, and put in order then. */
const SAYING = `
  WITH found AS MATERIALIZED (
    SELECT q.id, q."savedAt" FROM "Question" q WHERE ${WORDS} @@ ${QUERY} AND ${ASKED}
  )
  SELECT ${COLUMNS}, q.total
    FROM (SELECT o.*, (SELECT count(*) FROM found) AS total
            FROM (SELECT q.id, q."savedAt" FROM found q WHERE ${BEHIND}
                   ORDER BY q."savedAt" DESC, q.id DESC LIMIT $12) page
            JOIN "Question" o ON o.id = page.id) q
    ${BESIDE}
   ORDER BY q."savedAt" DESC, q.id DESC`;

/** Of what is spelled like the words, so many are looked at: it is a guess, and may not take longer than a search. */
const MOST_COMPARED = 600;

/** What is spelled like the words, the most alike first. */
const SPELLED = `
  WITH spelled AS MATERIALIZED (
    SELECT q.id FROM "Question" q WHERE lower($13) <% lower(q.words) LIMIT ${MOST_COMPARED}
  ), found AS MATERIALIZED (
    SELECT q.id, word_similarity(lower($13), lower(q.words)) AS alike
      FROM spelled JOIN "Question" q ON q.id = spelled.id
     WHERE ${ASKED} AND ${BEHIND}
  )
  SELECT ${COLUMNS}
    FROM (SELECT o.*, page.alike
            FROM (SELECT id, alike FROM found ORDER BY alike DESC, id LIMIT $12) page
            JOIN "Question" o ON o.id = page.id) q
    ${BESIDE}
   ORDER BY q.alike DESC, q.id`;
