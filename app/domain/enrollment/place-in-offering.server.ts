import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import type { LockedOffering } from './lock-offering.server.ts';
import { takeTimes } from './seat-times.server.ts';

/**
 * Makes the enrollment of a person in a locked offering, with the times of its meetings: the one place where that is
 * done. That a seat is left, and that the person may take it and is free, is for the caller to know.
 * @param person.sent the actor takes the place for somebody else
 * @returns the enrollment's id
 * @throws conflict when a time of the person was taken meanwhile
 */
export async function placeInOffering(
  tx: Tx,
  actor: Actor,
  offering: LockedOffering,
  person: { employeeId: string; sent?: true },
): Promise<string> {
  const { employeeId, sent } = person;
  const [id, offeringId] = [newId(), offering.id];
  const sentById = sent ? actor.accountId : null;
  await tx.enrollment.create({
    data: { id, offeringId, employeeId, status: 'enrolled', enrolledAt: now(), sentById },
  });
  await takeTimes(tx, offering, { enrollmentId: id, employeeId });
  const data = { employeeId, offeringId, ...(sent && { sent }) };
  await recordEvent(tx, actor, 'enrollment.enrolled', id, data);
  return id;
}
