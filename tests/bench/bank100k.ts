import { bankQuestions } from '#app/domain/questions/bank/bank-questions.server.ts';
import { type BankSearch, WHOLE_BANK } from '#app/domain/questions/bank/bank-search.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { manyQuestions } from '#tests/support/many-questions.ts';

import { percentile, printFigure } from './figures.ts';

const QUESTIONS = 100_000;
const ROUNDS = 20;

/** Words frequent and rare, with typing errors and without hits, and what the filters ask. */
const SEARCHES: Partial<BankSearch>[] = [
  {},
  { q: 'pengadaan' },
  { q: 'staff' },
  { q: 'soal anggaran dinas' },
  { q: 'nomor 4321' },
  { q: 'kearsippan' },
  { q: 'tidakadasamasekali' },
  { q: 'layanan', level: 3, difficulty: 3, state: 'usable' },
  { tag: 'langka' },
  { tag: 'tag7', kind: 'numeric' },
  { kind: 'single', state: 'draft' },
  { difficulty: 5, level: 5 },
];

/** A bank of 100,000 questions, searched in every way that its list offers. */
export default async function bank100k(): Promise<void> {
  await fill();
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const search of SEARCHES) {
      const began = performance.now();
      await bankQuestions(systemActor, { ...WHOLE_BANK, ...search });
      samples.push(performance.now() - began);
    }
  const of = { bench: 'quiz', unit: 'ms', n: samples.length };
  const note = `one page of ${QUESTIONS} questions; ${SEARCHES.length} searches by turns`;
  printFigure({
    ...of,
    metric: 'bank100k.search_p95_ms',
    value: percentile(samples, 0.95),
    note,
  });
  printFigure({
    ...of,
    metric: 'bank100k.search_p50_ms',
    value: percentile(samples, 0.5),
    note,
  });
}

/** Versions are never deleted: what an earlier run has left is used again. */
async function fill(): Promise<void> {
  const missing = QUESTIONS - (await db.question.count());
  if (missing <= 0) return;
  const categories = Array.from({ length: 20 }, (_, at) => ({
    id: newId(),
    name: { id: `Kategori ${at + 1}`, en: `Category ${at + 1}` },
  }));
  await db.questionCategory.createMany({ data: categories });
  await manyQuestions(
    missing,
    categories.map(({ id }) => id),
  );
  await pool.query('VACUUM ANALYZE "Question", "QuestionVersion"');
}
