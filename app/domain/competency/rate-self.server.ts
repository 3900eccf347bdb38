import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import type { Rating } from './assess-competency.server.ts';
import { canRateSelf } from './competency-policy.ts';
import { seenIndicators } from './competency-form.ts';
import { lockLevels } from './lock-levels.server.ts';
import { ratableLevel } from './ratable-level.server.ts';
import { type LevelChange, recordEvidence, tellEvidence } from './record-evidence.server.ts';
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
  const { competencyId, level } = rating;
  if (!actor.employeeId) throw notFound();
  const { employeeId } = await visiblePerson(actor, actor.employeeId);
  if (!canRateSelf(actor, { employeeId })) throw notFound();
  await requireConcern(employeeId, competencyId, rating.targetId ?? null);
  const day = today();
  return db.$transaction(async (tx) => {
    await lockLevels(tx, employeeId);
    const { indicators, validUntil } = await ratableLevel(tx, {
      competencyId,
      level,
      source: 'self',
      takenOn: day,
    });
    const proof = {
      id: newId(),
      competencyId,
      level,
      source: 'self' as const,
      takenOn: day,
      validUntil,
      assessor: actor.name,
      remark: rating.remark,
      indicators: seenIndicators(rating, indicators),
    };
    const [change] = await recordEvidence(tx, actor, employeeId, [proof]);
    await tellEvidence(tx, actor, employeeId, proof);
    return change ?? { competencyId, from: null, to: null };
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
