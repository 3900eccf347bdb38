import { type Place, takePlace } from '#app/domain/enrollment/take-place.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, runIn } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

import { RENEWAL, type Renewal } from './renewal-sql.server.ts';

/**
 * Takes a course once more that is required of the actor anew: a new enrollment in its open self-paced offering. The
 * enrollment already under way is that one, however often and from however many windows it is asked for.
 * @param assignmentId the actor's own turn
 * @throws conflict when nothing has to be taken again, no offering takes people now, or it has no place for the actor
 */
export async function renewTraining(actor: Actor, assignmentId: string): Promise<Place> {
  const { employeeId } = actor;
  if (!employeeId) throw notFound();
  return db.$transaction(async (tx) => {
    // Whoever renews the same turn waits here, and then sees what was made, in whichever offering.
    await tx.$queryRaw`
      SELECT 1 FROM "TrainingAssignment"
       WHERE id = ${assignmentId}::uuid AND "employeeId" = ${employeeId}::uuid
         FOR NO KEY UPDATE`;
    const values = [assignmentId, employeeId, env.ORGANISATION_TIME_ZONE];
    const [turn] = await runIn(tx)<Renewal>(RENEWAL, values);
    if (!turn) throw notFound();
    const { enrollmentId, waits, offeringId } = turn;
    if (enrollmentId) return { enrollmentId, created: false };
    if (!waits) throw new DomainError('conflict', 'renewalNotDue');
    if (!offeringId) throw new DomainError('conflict', 'renewalNotOpen');
    return takePlace(tx, actor, { offeringId, employeeId, again: true });
  });
}
