import { pool } from '#app/platform/db.server.ts';

/**
 * Approved questions straight into the tables, in these categories by turns: what tests and benches search. Each says
 * its number; every thousandth has the tag `langka`.
 */
export async function manyQuestions(count: number, categoryIds: string[]): Promise<void> {
  await pool.query(QUESTIONS, [count, categoryIds]);
  await pool.query(VERSIONS);
}

const QUESTIONS = `
  INSERT INTO "Question" (id, "categoryId", state, kind, level, difficulty, tags, words, version, approved, "savedAt")
  SELECT gen_random_uuid(), ($2::uuid[])[1 + n % cardinality($2::uuid[])],
         CASE WHEN n % 20 = 0 THEN 'draft' ELSE 'approved' END::"QuestionState",
         (ARRAY['single', 'multiple', 'true_false', 'numeric'])[1 + n % 4], 1 + n % 5, 1 + n % 5,
         CASE WHEN n % 1000 = 0 THEN ARRAY['langka'] ELSE ARRAY['tag' || n % 50] END,
         format('Soal nomor %s tentang %s dalam %s tatakelola%s Question about %s',
                n, (ARRAY['pengadaan', 'kepegawaian', 'anggaran', 'kearsipan', 'layanan'])[1 + n % 5],
                (ARRAY['dinas', 'kelurahan', 'sekretariat', 'badan'])[1 + n % 4], n,
                (ARRAY['procurement', 'staff', 'budget', 'records', 'service'])[1 + n % 5]),
         1, CASE WHEN n % 20 = 0 THEN NULL ELSE 1 END, now() - n * interval '1 minute'
    FROM generate_series(1, $1::int) n`;

const VERSIONS = `
  INSERT INTO "QuestionVersion" (id, "questionId", number, work)
  SELECT gen_random_uuid(), q.id, 1,
         jsonb_build_object('kind', q.kind, 'stem', jsonb_build_object('id', q.words, 'en', ''))
    FROM "Question" q
   WHERE NOT EXISTS (SELECT 1 FROM "QuestionVersion" v WHERE v."questionId" = q.id)`;
