import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import { canReviewCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, rows } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import { lockCourse } from './start-draft.server.ts';

export type PossibleAuthor = { accountId: string; name: string };

/** Trainers and training managers who are no authors of the course yet, by name. */
export async function possibleAuthors(actor: Actor, courseId: string): Promise<PossibleAuthor[]> {
  if (!canReviewCourse(actor)) throw notFound();
  return rows<PossibleAuthor>('possible-authors', POSSIBLE, [courseId, today()]);
}

/** Names somebody as an author, who is told. @throws invalid `courseAuthor` for whoever is no trainer */
export async function addAuthor(actor: Actor, courseId: string, accountId: string): Promise<void> {
  if (!canReviewCourse(actor)) throw notFound();
  const possible = await possibleAuthors(actor, courseId);
  await db.$transaction(async (tx) => {
    await lockCourse(tx, courseId);
    if (await tx.courseAuthor.count({ where: { courseId, accountId } })) return;
    if (!possible.some((one) => one.accountId === accountId))
      throw new DomainError('invalid', 'courseAuthor', {}, 'accountId');
    await tx.courseAuthor.create({ data: { courseId, accountId, addedAt: now() } });
    await recordEvent(tx, actor, 'course.author-added', courseId, { accountId });
  });
}

/** What somebody has written stays; he or she writes the course no more. */
export async function removeAuthor(
  actor: Actor,
  courseId: string,
  accountId: string,
): Promise<void> {
  if (!canReviewCourse(actor)) throw notFound();
  await db.$transaction(async (tx) => {
    await lockCourse(tx, courseId);
    const { count } = await tx.courseAuthor.deleteMany({ where: { courseId, accountId } });
    if (count > 0) await recordEvent(tx, actor, 'course.author-removed', courseId, { accountId });
  });
}

const POSSIBLE = `
  SELECT a.id AS "accountId", ${ACCOUNT_NAME('a.id')} AS name
    FROM "Account" a LEFT JOIN "Employee" e ON e.id = a."employeeId"
   WHERE a."disabledAt" IS NULL AND e."archivedAt" IS NULL
     AND EXISTS (SELECT 1 FROM "RoleGrant" g
                  WHERE g."accountId" = a.id AND g.role IN ('trainer', 'training_manager')
                    AND g."revokedAt" IS NULL AND ${inForce('g', '$2::date')})
     AND NOT EXISTS (SELECT 1 FROM "CourseAuthor" c
                      WHERE c."courseId" = $1::uuid AND c."accountId" = a.id)
   ORDER BY 2, a.id`;
