import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { confirmUpTo, declineAbove } from './answer-proposals.server.ts';
import { canAssess } from './competency-policy.ts';
import { keepRating, type Rating } from './keep-rating.server.ts';
import { lockLevels } from './lock-levels.server.ts';
import type { LevelChange } from './record-evidence.server.ts';
import { visiblePerson } from './visible-person.server.ts';

/**
 * The supervisor (or HR) rates what the person shows at work today. An assessment may also find a lower level. It
 * answers what waits for confirmation in this competency.
 */
export async function assessCompetency(
  actor: Actor,
  rating: Rating & { employeeId: string },
): Promise<LevelChange> {
  const { employeeId } = rating;
  const person = await visiblePerson(actor, employeeId);
  if (!canAssess(actor, person)) throw notFound();
  return db.$transaction(async (tx) => {
    await lockLevels(tx, employeeId);
    await confirmUpTo(tx, actor, rating);
    await declineAbove(tx, actor, rating);
    return keepRating(tx, actor, { employeeId, source: 'supervisor', rating });
  });
}
