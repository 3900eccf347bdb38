import { closingMoment } from '#app/domain/assessment/attempt.ts';
import {
  changedSections,
  endOfSections,
  type SectionTimes,
} from '#app/domain/assessment/attempt-way.ts';
import { type Allowance, dueAtOf, earlier, termsOf } from '#app/domain/assessment/terms.ts';
import { allowance } from '#app/domain/assessment/terms-sql.server.ts';
import { type PublishedQuiz, publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';

/** Whom a change reaches: one of them, or everybody where all are null. */
export type Reached = {
  employeeId: string | null;
  unitId: string | null;
  offeringId: string | null;
};

/**
 * Waits for whoever is starting an attempt in the course, and keeps others from it until the transaction ends: those
 * that come read what was given. Of the lock order, before attempts.
 */
export async function lockReached(
  tx: Tx,
  courseId: string,
  { employeeId, unitId, offeringId }: Reached,
): Promise<void> {
  await runIn(tx)(REACHED, [courseId, employeeId, unitId, offeringId]);
}

const REACHED = `
  SELECT e.id
    FROM "CourseVersion" v
    JOIN "Offering" o ON o."courseVersionId" = v.id
    JOIN "Enrollment" e ON e."offeringId" = o.id
   WHERE v."courseId" = $1::uuid AND e.status IN ('enrolled', 'in_progress', 'completed')
     AND ($2::uuid IS NULL OR e."employeeId" = $2::uuid)
     AND ($4::uuid IS NULL OR o.id = $4::uuid)
     AND ($3::uuid IS NULL OR EXISTS (
          SELECT 1 FROM "Employee" p JOIN "UnitAncestor" over ON over."unitId" = p."unitId"
           WHERE p.id = e."employeeId" AND over."ancestorId" = $3::uuid))
   ORDER BY e.id
     FOR NO KEY UPDATE OF e`;

/** The quizzes whose attempts may be open, read before the transaction: they may query. */
export function quizzesOf(quizVersionIds: readonly string[]): Promise<PublishedQuiz[]> {
  return Promise.all(quizVersionIds.map((id) => publishedQuiz(id)));
}

/**
 * Sets the ends of the open attempts at a quiz to what holds for their people now. None ends in the past: what would
 * have been over already ends at this moment, and what was over stays so unless there is time again.
 */
export async function changeOpenAttempts(
  tx: Tx,
  { courseId, itemKey }: { courseId: string; itemKey: string },
  quizzes: readonly PublishedQuiz[],
): Promise<void> {
  const at = now();
  const byId = new Map(quizzes.map((quiz) => [quiz.id, quiz]));
  const open = await runIn(tx)<Open>(OPEN, [courseId, itemKey]);
  const changed = open.flatMap((attempt) => {
    const quiz = byId.get(attempt.quizVersionId);
    return quiz ? [{ id: attempt.id, ...endsOf(quiz, attempt, at) }] : [];
  });
  if (changed.length > 0) await runIn(tx)(CHANGE, [JSON.stringify(changed)]);
}

type Open = Allowance & {
  id: string;
  quizVersionId: string;
  startedAt: Date;
  dueAt: Date | null;
  sectionTimes: SectionTimes | null;
};

function endsOf(quiz: PublishedQuiz, attempt: Open, at: Date) {
  const terms = termsOf(quiz, attempt);
  const way = { page: 1, sectionTimes: attempt.sectionTimes };
  const sectionTimes = changedSections(quiz, way, terms.timePercent, at);
  const wanted = earlier(dueAtOf(attempt.startedAt, terms), endOfSections(quiz, sectionTimes));
  const dueAt = wanted === null || wanted > at ? wanted : closingMoment(attempt.dueAt, at);
  return { dueAt, sectionTimes };
}

const OPEN = `
  SELECT a.id, a."quizVersionId", a."startedAt", a."dueAt", a."sectionTimes", given.*
    FROM "CourseItem" i
    JOIN "Module" m ON m.id = i."moduleId"
    JOIN "CourseVersion" v ON v.id = m."versionId" AND v."courseId" = $1::uuid
    JOIN "Attempt" a ON a."courseItemId" = i.id AND a."submittedAt" IS NULL
    JOIN "Enrollment" e ON e.id = a."enrollmentId"
   CROSS JOIN LATERAL ${allowance('e', '$1::uuid', '$2::uuid')} given
   WHERE i.key = $2::uuid
   ORDER BY a.id
     FOR NO KEY UPDATE OF a`;

const CHANGE = `
  UPDATE "Attempt" a SET "dueAt" = x."dueAt", "sectionTimes" = x."sectionTimes"
    FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "dueAt" timestamptz(3), "sectionTimes" jsonb)
   WHERE a.id = x.id
     AND (a."dueAt" IS DISTINCT FROM x."dueAt"
       OR a."sectionTimes" IS DISTINCT FROM nullif(x."sectionTimes", 'null'))`;
