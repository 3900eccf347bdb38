import { quizAnalysis } from '#app/domain/assessment/results/quiz-analysis.server.ts';
import { quizParts } from '#app/domain/assessment/results/quiz-part.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool, rows } from '#app/platform/db.server.ts';

import { percentile, printFigure } from './figures.ts';

const ATTEMPTS = 10_000;
const ROUNDS = 7;
const CODE = 'BENCH-ITEMS';

/** Item analysis of the first attempts of ten thousand people at the quiz of the workload, read and counted. */
export async function items10k(): Promise<void> {
  await removeAttempts();
  try {
    const { courseId, key } = await addAttempts();
    const reader: Actor = {
      ...{ accountId: null, employeeId: null, name: 'bench', supervises: false },
      grants: [{ role: 'training_manager', unitId: null }],
    };
    const samples: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      const parts = await quizParts(reader, { courseId, key, version: null });
      const { figures } = await quizAnalysis(reader, parts);
      if (figures.people < ATTEMPTS)
        throw new Error(`Only ${figures.people} people were analysed.`);
      if (round > 0) samples.push(performance.now() - began);
    }
    printFigure({
      ...{ bench: 'quiz', metric: 'items10k_ms', value: percentile(samples, 0.5), unit: 'ms' },
      n: samples.length,
      note: `${ATTEMPTS} first attempts, 20 questions, read in one statement and counted; median`,
    });
  } finally {
    await removeAttempts();
  }
}

/** People who have handed in at the quiz, each with marks for its questions drawn by chance. */
async function addAttempts(): Promise<{ courseId: string; key: string }> {
  const [quiz] = await rows<{ courseId: string; key: string; itemId: string; versionId: string }>(
    'bench-quiz-of-items',
    `SELECT v."courseId", i.key, i.id AS "itemId", v.id AS "versionId"
       FROM "CourseItem" i JOIN "Module" m ON m.id = i."moduleId" JOIN "CourseVersion" v ON v.id = m."versionId"
      WHERE i.kind = 'quiz' ORDER BY i.id LIMIT 1`,
  );
  if (!quiz) throw new Error('The workload has no quiz.');
  await pool.query(
    `INSERT INTO "Offering" (id, "courseVersionId", code, kind) VALUES (gen_random_uuid(), $1, $2, 'self_paced')`,
    [quiz.versionId, CODE],
  );
  await pool.query(PEOPLE, [CODE, ATTEMPTS]);
  await pool.query(ENROLLMENTS, [CODE]);
  await pool.query(GRADED, [CODE, quiz.itemId]);
  await pool.query('ANALYZE "Attempt", "Enrollment", "Employee"');
  return quiz;
}

const PEOPLE = `
  INSERT INTO "Employee" (id, number, name, status, "unitId", "positionId", "positionTitle", "positionKind",
                          "positionLevel", standing)
  SELECT gen_random_uuid(), $1 || n, 'Peserta ' || n, e.status, e."unitId", e."positionId", e."positionTitle",
         e."positionKind", e."positionLevel", e.standing
    FROM generate_series(1, $2::int) AS n,
         (SELECT * FROM "Employee" ORDER BY id LIMIT 1) e`;

const ENROLLMENTS = `
  INSERT INTO "Enrollment" (id, "offeringId", "employeeId", status)
  SELECT gen_random_uuid(), o.id, e.id, 'in_progress'
    FROM "Offering" o, "Employee" e WHERE o.code = $1 AND e.number LIKE $1 || '%'`;

/** Who is able is right more often: between one in four and nearly always. */
const GRADED = `
  INSERT INTO "Attempt" (id, "enrollmentId", "courseItemId", "quizVersionId", number, layout, "startedAt", "submittedAt",
                         points, "pointsOutOf", score, passed, marks)
  SELECT gen_random_uuid(), e.id, i.id, i."quizVersionId", 1, '[]', now(), now(), 0, 2000, 0, false,
         (SELECT jsonb_object_agg(q.id, CASE WHEN random() < 0.25 + 0.7 * able.share
                   THEN jsonb_build_object('points', 100, 'answer', q.key -> 'choices')
                   ELSE jsonb_build_object('points', 0, 'answer', jsonb_build_array(
                          q.content -> 'choices' -> (random() * 3)::int -> 'id')) END)
            FROM "QuizQuestion" q WHERE q."quizVersionId" = i."quizVersionId")
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId" AND o.code = $1
    JOIN "CourseItem" i ON i.id = $2::uuid
   CROSS JOIN LATERAL (SELECT random() AS share WHERE e.id IS NOT NULL) able`;

async function removeAttempts(): Promise<void> {
  const offering = `SELECT id FROM "Offering" WHERE code = '${CODE}'`;
  const enrolled = `SELECT id FROM "Enrollment" WHERE "offeringId" IN (${offering})`;
  for (const statement of [
    `DELETE FROM "Attempt" WHERE "enrollmentId" IN (${enrolled})`,
    `DELETE FROM "Enrollment" WHERE "offeringId" IN (${offering})`,
    `DELETE FROM "Employee" WHERE number LIKE '${CODE}%'`,
    `DELETE FROM "Offering" WHERE code = '${CODE}'`,
  ])
    await pool.query(statement);
}
