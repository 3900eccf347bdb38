import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';

import { bankQuestions } from '#app/domain/questions/bank/bank-questions.server.ts';
import { type BankSearch, WHOLE_BANK } from '#app/domain/questions/bank/bank-search.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { clientTransaction, pool } from '#app/platform/db.server.ts';
import { aCategory } from '#tests/support/bank.ts';
import { manyQuestions } from '#tests/support/many-questions.ts';
import { aManager } from '#tests/support/studio.ts';

let manager: Actor;
let category: string;
beforeAll(async () => {
  manager = await aManager();
  category = await aCategory();
  await manyQuestions(5_000, [category]);
  await pool.query('ANALYZE "Question", "QuestionVersion"');
}, 60_000);

type Asked = { text?: string; values?: unknown };
type Connection = { query: (this: Connection, ...args: unknown[]) => unknown };

/** What the statements of a search read of the questions: by which indexes, and whether ever all of them. */
async function readOf(search: Partial<BankSearch>) {
  const seen: { text: string; values: unknown[] }[] = [];
  const connection = pg.Client.prototype as unknown as Connection;
  const query = connection.query;
  connection.query = function (this: Connection, ...args: unknown[]) {
    const [first, given] = args;
    const { text, values } =
      typeof first === 'string' ? { text: first, values: given } : (first as Asked);
    if (text?.includes('"Question" q')) seen.push({ text, values: (values ?? []) as unknown[] });
    return query.apply(this, args);
  };
  try {
    await bankQuestions(manager, { ...WHOLE_BANK, ...search });
  } finally {
    connection.query = query;
  }
  const plans: string[] = [];
  for (const { text, values } of seen)
    plans.push(
      ...(await clientTransaction(async (client) => {
        if (text.includes('found')) await client.query('SET LOCAL enable_seqscan = off');
        const { rows } = await client.query<Record<string, string>>(`EXPLAIN ${text}`, values);
        return rows.map((line) => Object.values(line)[0] ?? '');
      })),
    );
  return plans.join('\n');
}

test.each<[string, Partial<BankSearch>, string]>([
  ['words', { q: 'pengadaan nomor 4321' }, 'Question_search'],
  ['words with a typing error', { q: 'tatakelolla4320' }, 'Question_words_trigram'],
  ['a tag', { tag: 'langka' }, 'Question_tags'],
  ['nothing, the newest first', {}, 'Question_savedAt_id_idx'],
])('by %s an index is read', async (_, search, index) => {
  expect(await readOf(search)).toContain(index);
});

test('a guess that would go through every long text is given up', async () => {
  await pool.query(
    `INSERT INTO "Question" (id, "categoryId", kind, words)
     SELECT gen_random_uuid(), $1::uuid, 'single', 'jembatan ' || repeat('kata lain ', 1900) || n || ' pelabuhan'
       FROM generate_series(1, 400) n`,
    [category],
  );
  const began = performance.now();
  const { questions } = await bankQuestions(manager, {
    ...WHOLE_BANK,
    q: 'jembatan pelabuhan zzqx',
  });
  expect(questions).toEqual([]);
  expect(performance.now() - began).toBeLessThan(2_000);
}, 60_000);

test('words never read question after question', async () => {
  for (const q of ['soal', 'pengadaan', 'nomor 77', 'tidakadasamasekali'])
    expect(await readOf({ q, category })).not.toContain('Seq Scan on "Question"');
});
