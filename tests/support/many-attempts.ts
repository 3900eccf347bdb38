import { pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { aParticipant, type Quiz } from './quiz.ts';

/**
 * Rows of so many people of one unit who have handed in at a quiz. Of k questions the nth person has n mod (k + 1) right,
 * the first ones. Where answers wait, those to essays do.
 */
export async function manyAttempts(
  quiz: Quiz,
  people: number,
  { waiting = false } = {},
): Promise<void> {
  const { employee } = await aParticipant(quiz);
  await pool.query(FILL, [
    ...[newId(), people, employee.id, quiz.offering.id],
    ...[quiz.item.id, quiz.quizVersionId, waiting],
  ]);
}

const FILL = `
  WITH person AS (
    INSERT INTO "Employee" (id, number, name, status, "unitId", "positionId", "positionTitle", "positionKind",
                            "positionLevel", standing)
    SELECT gen_random_uuid(), $1 || n, 'Peserta ' || n, e.status, e."unitId", e."positionId", e."positionTitle",
           e."positionKind", e."positionLevel", e.standing
      FROM generate_series(1, $2::int) AS n, "Employee" e WHERE e.id = $3::uuid
    RETURNING id
  ), enrolled AS (
    INSERT INTO "Enrollment" (id, "offeringId", "employeeId", status)
    SELECT gen_random_uuid(), $4::uuid, id, 'in_progress' FROM person
    RETURNING id
  ), nth AS (
    SELECT id, row_number() OVER () AS n,
           (SELECT count(*) FROM "QuizQuestion" q WHERE q."quizVersionId" = $6::uuid) AS questions
      FROM enrolled
  ), done AS (
    INSERT INTO "EnrollmentItem" ("enrollmentId", "courseItemId", "completedAt")
    SELECT id, $5::uuid, now() FROM nth
  ), attempt AS (
  INSERT INTO "Attempt" (id, "enrollmentId", "courseItemId", "quizVersionId", number, layout, "startedAt", "submittedAt",
                         points, "pointsOutOf", score, passed, awaiting, marks)
  SELECT gen_random_uuid(), nth.id, $5::uuid, $6::uuid, 1, '[]', now() - interval '1 hour', now(),
         CASE WHEN NOT $7::boolean THEN 0 END, 1000, CASE WHEN NOT $7::boolean THEN 0 END,
         CASE WHEN NOT $7::boolean THEN false END, CASE WHEN $7::boolean THEN 1 ELSE 0 END,
         (SELECT jsonb_object_agg(q.id, CASE
                   WHEN $7::boolean AND q.kind = 'essay'
                     THEN '{"points": 0, "answer": ["Uraian."], "waits": true}'::jsonb
                   WHEN q.position <= nth.n % (nth.questions + 1)
                     THEN jsonb_build_object('points', q.points * 100, 'answer', coalesce(q.key -> 'choices', '["x"]'))
                   ELSE '{"points": 0, "answer": []}'::jsonb END)
            FROM "QuizQuestion" q WHERE q."quizVersionId" = $6::uuid)
    FROM nth
  RETURNING id
  )
  INSERT INTO "AnswerMark" (id, "attemptId", "questionId", round, points, "markedAt", "markedById")
  SELECT gen_random_uuid(), attempt.id, q.id, 'marking', 0, now(), gen_random_uuid()
    FROM attempt JOIN "QuizQuestion" q ON q."quizVersionId" = $6::uuid AND q.kind = 'essay'
   WHERE NOT $7::boolean`;
