import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import type { LockedOffering } from './lock-offering.server.ts';

/**
 * Makes the enrollment of a person in a locked offering: the one place where that is done. That a seat is left and that
 * the person may take it is for the caller to know.
 * @param person.sent the actor takes the place for somebody else
 * @returns the enrollment's id
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
  const data = { employeeId, offeringId, ...(sent && { sent }) };
  await recordEvent(tx, actor, 'enrollment.enrolled', id, data);
  return id;
}
