import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { canRequestAssessment } from './competency-policy.ts';
import { requiredOn } from './required-on.ts';
import { visiblePeople, visiblePerson } from './visible-person.server.ts';

/** How many people one request may name. */
export const AT_ONCE = 200;

/**
 * Asks for a competency of a person to be assessed: the next step for what has never been measured.
 * Asking again while a request is open changes nothing.
 * @param input.targetId a position aimed at, whose standard may ask for the competency too
 */
export async function requestAssessment(
  actor: Actor,
  input: { employeeId: string; competencyId: string; targetId?: string | null },
): Promise<void> {
  const person = await visiblePerson(actor, input.employeeId);
  if (!canRequestAssessment(actor, person)) throw notFound();
  if (!(await isRequiredBy(input.targetId ?? null, input.competencyId)))
    await requireStandard(input.competencyId, [input.employeeId]);
  await db.$transaction((tx) => ask(tx, actor, input.competencyId, [input.employeeId]));
}

/**
 * The same for the people of a list. Those the actor may not ask for are left out, as are those already asked for.
 * @returns how many requests were made
 */
export async function requestAssessments(
  actor: Actor,
  input: { employeeIds: string[]; competencyId: string },
): Promise<number> {
  if (input.employeeIds.length > AT_ONCE)
    throw new DomainError('invalid', 'tooManyPeople', { max: AT_ONCE });
  const people = await visiblePeople(actor, input.employeeIds);
  const allowed = people.filter((person) => canRequestAssessment(actor, person));
  if (allowed.length === 0) throw notFound();
  const employeeIds = allowed.map(({ employeeId }) => employeeId);
  await requireStandard(input.competencyId, employeeIds);
  return db.$transaction((tx) => ask(tx, actor, input.competencyId, employeeIds));
}

async function isRequiredBy(positionId: string | null, competencyId: string): Promise<boolean> {
  if (!positionId) return false;
  return (
    (await db.positionStandard.count({
      where: { positionId, competencyId, ...requiredOn(today()) },
    })) > 0
  );
}

/** Only what the position of every one of them requires can be asked for. */
async function requireStandard(competencyId: string, employeeIds: string[]): Promise<void> {
  const required = await db.employee.count({
    where: {
      id: { in: employeeIds },
      position: { standards: { some: { competencyId, ...requiredOn(today()) } } },
    },
  });
  if (required < employeeIds.length) throw notFound();
}

async function ask(
  tx: Tx,
  actor: Actor,
  competencyId: string,
  employeeIds: string[],
): Promise<number> {
  if (!actor.accountId) throw notFound();
  const asked = await tx.assessmentRequest.createManyAndReturn({
    data: employeeIds.map((employeeId) => ({
      id: newId(),
      employeeId,
      competencyId,
      requestedById: actor.accountId!,
      createdAt: now(),
    })),
    skipDuplicates: true,
    select: { id: true, employeeId: true },
  });
  for (const { id, employeeId } of asked) {
    await recordEvent(tx, actor, 'assessment.requested', id, { employeeId, competencyId });
  }
  return asked.length;
}
