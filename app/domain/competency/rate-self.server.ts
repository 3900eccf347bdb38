import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { canRateSelf } from './competency-policy.ts';
import { keepRating, type Rating } from './keep-rating.server.ts';
import { lockLevels } from './lock-levels.server.ts';
import type { LevelChange } from './record-evidence.server.ts';
import { requiredOn } from './required-on.ts';
import { visiblePerson } from './visible-person.server.ts';

/**
 * An employee says what the own level is today. Whether that counts is for the framework's rule; it is always shown,
 * and never part of a job person match.
 * @param rating.targetId a position aimed at, whose standard may ask for the competency too
 */
export async function rateSelf(
  actor: Actor,
  rating: Rating & { targetId?: string | null },
): Promise<LevelChange> {
  if (!actor.employeeId) throw notFound();
  const { employeeId } = await visiblePerson(actor, actor.employeeId);
  if (!canRateSelf(actor, { employeeId })) throw notFound();
  await requireConcern(employeeId, rating.competencyId, rating.targetId ?? null);
  return db.$transaction(async (tx) => {
    await lockLevels(tx, employeeId);
    return keepRating(tx, actor, { employeeId, source: 'self', rating });
  });
}

/** One rates what one needs, aims at, or has been rated in before. */
async function requireConcern(
  employeeId: string,
  competencyId: string,
  targetId: string | null,
): Promise<void> {
  const standards = await db.positionStandard.count({
    where: {
      competencyId,
      AND: [
        requiredOn(today()),
        {
          OR: [
            { position: { employees: { some: { id: employeeId } } } },
            ...(targetId ? [{ positionId: targetId }] : []),
          ],
        },
      ],
    },
  });
  if (standards > 0) return;
  if ((await db.evidence.count({ where: { employeeId, competencyId } })) === 0) throw notFound();
}
