import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, row } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import type { Given, Scope } from './accommodation-form.ts';
import { type Reach, reachOf, withinReach } from './accommodation-reach.server.ts';
import {
  changeOpenAttempts,
  lockReached,
  quizzesOf,
  type Reached,
} from './change-open-attempts.server.ts';
import { recipientOf } from './find-recipients.server.ts';

type Quiz = { courseId: string; itemKey: string };

/**
 * Gives other conditions of a quiz to a person, a unit, an offering or everybody, and to the attempts of these people
 * that are under way, in one transaction.
 * @throws not found outside the actor's reach; conflict `accommodationOwn` for a group that the actor learns in
 */
export async function giveAccommodation(
  actor: Actor,
  quiz: Quiz,
  { scope, ...given }: Given & { scope: Scope },
): Promise<string> {
  const reach = await reachOf(actor, quiz.courseId, quiz.itemKey);
  if (!(await recipientOf(reach, scope))) throw notFound();
  const reached = reachedBy(scope);
  await assertNotOwn(actor, quiz.courseId, reached);
  const quizzes = await quizzesOf(reach.quizVersionIds);
  const id = newId();
  await db.$transaction(async (tx) => {
    await lockReached(tx, quiz.courseId, reached);
    await tx.accommodation.create({
      data: { id, ...quiz, ...reached, ...given, createdAt: now(), createdById: actor.accountId },
    });
    await changeOpenAttempts(tx, quiz, quizzes);
    await recordEvent(tx, actor, 'accommodation.given', id, { ...quiz, ...reached });
  });
  return id;
}

/**
 * Ends what was given; ending it again changes nothing.
 * @throws as `giveAccommodation` does
 */
export async function endAccommodation(actor: Actor, quiz: Quiz, id: string): Promise<void> {
  const reach = await reachOf(actor, quiz.courseId, quiz.itemKey);
  const reached = await reachedOf(reach, id);
  await assertNotOwn(actor, quiz.courseId, reached);
  const quizzes = await quizzesOf(reach.quizVersionIds);
  await db.$transaction(async (tx) => {
    await lockReached(tx, quiz.courseId, reached);
    const { count } = await tx.accommodation.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: now(), endedById: actor.accountId },
    });
    if (count === 0) return;
    await changeOpenAttempts(tx, quiz, quizzes);
    await recordEvent(tx, actor, 'accommodation.ended', id, { ...quiz, ...reached });
  });
}

function reachedBy({ kind, id }: Scope): Reached {
  return {
    employeeId: kind === 'person' ? id : null,
    unitId: kind === 'unit' ? id : null,
    offeringId: kind === 'offering' ? id : null,
  };
}

async function reachedOf({ values, itemKey }: Reach, id: string): Promise<Reached> {
  const found = await row<Reached>('accommodation-reached', GIVEN, [...values, itemKey, id]);
  if (!found) throw notFound();
  return found;
}

/** Condition: an accommodation, as g, was given to somebody within reach. */
export const GIVEN_WITHIN_REACH = `
  CASE WHEN g."employeeId" IS NOT NULL
       THEN EXISTS (SELECT 1 FROM "Employee" p WHERE p.id = g."employeeId" AND ${withinReach.person})
       WHEN g."unitId" IS NOT NULL
       THEN EXISTS (SELECT 1 FROM "Unit" u WHERE u.id = g."unitId" AND ${withinReach.unit})
       ELSE ${withinReach.group} END`;

const GIVEN = `
  SELECT g."employeeId", g."unitId", g."offeringId"
    FROM "Accommodation" g
   WHERE g.id = $6::uuid AND g."courseId" = $1::uuid AND g."itemKey" = $5::uuid
     AND ${GIVEN_WITHIN_REACH}`;

/** Nobody makes a quiz easier for himself or herself, nor through a group. */
async function assertNotOwn(actor: Actor, courseId: string, reached: Reached): Promise<void> {
  if (!actor.employeeId) return;
  const { employeeId, unitId, offeringId } = reached;
  const values = [courseId, actor.employeeId, employeeId, unitId, offeringId];
  if (await row('accommodation-own', OWN, values))
    throw new DomainError('conflict', 'accommodationOwn', {}, 'scope');
}

const OWN = `
  SELECT 1
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
   WHERE v."courseId" = $1::uuid AND e."employeeId" = $2::uuid
     AND e.status NOT IN ('withdrawn', 'not_passed', 'no_show')
     AND ($3::uuid IS NULL OR e."employeeId" = $3::uuid)
     AND ($5::uuid IS NULL OR o.id = $5::uuid)
     AND ($4::uuid IS NULL OR EXISTS (
          SELECT 1 FROM "Employee" p JOIN "UnitAncestor" over ON over."unitId" = p."unitId"
           WHERE p.id = e."employeeId" AND over."ancestorId" = $4::uuid))
   LIMIT 1`;
