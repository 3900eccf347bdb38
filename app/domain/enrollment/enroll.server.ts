import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

import type { Enroll } from './enroll.ts';
import { type Place, takePlace } from './take-place.server.ts';

/**
 * Enrolls the actor in an offering. Pressing twice, in two windows or at once, gives the same enrollment;
 * who already learns an earlier version of the course stays in that one, and who has completed the course is given
 * that: taking it once more is for those of whom it is required again.
 */
export async function enroll(actor: Actor, { offeringId }: Enroll): Promise<Place> {
  const { employeeId } = actor;
  if (!employeeId) throw new DomainError('forbidden', 'enrollmentNoEmployee');
  return db.$transaction((tx) => takePlace(tx, actor, { offeringId, employeeId }));
}
