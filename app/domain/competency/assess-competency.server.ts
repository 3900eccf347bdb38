import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { confirmUpTo, declineAbove } from './answer-proposals.server.ts';
import { seenIndicators } from './competency-form.ts';
import { canAssess } from './competency-policy.ts';
import { lockLevels } from './lock-levels.server.ts';
import { ratableLevel } from './ratable-level.server.ts';
import { type LevelChange, recordEvidence, tellEvidence } from './record-evidence.server.ts';
import { visiblePerson } from './visible-person.server.ts';

/** What a rater says: a level, which of its indicators were seen (by their place), and a remark. */
export type Rating = {
  competencyId: string;
  level: number;
  indicators?: string[];
  remark?: string;
};

/**
 * The supervisor (or HR) rates what the person shows at work today. An assessment may also find a lower level. It
 * answers what waits for confirmation in this competency.
 */
export async function assessCompetency(
  actor: Actor,
  rating: Rating & { employeeId: string },
): Promise<LevelChange> {
  const { employeeId, competencyId, level } = rating;
  const person = await visiblePerson(actor, employeeId);
  if (!canAssess(actor, person)) throw notFound();
  const day = today();
  return db.$transaction(async (tx) => {
    await lockLevels(tx, employeeId);
    const { indicators, validUntil } = await ratableLevel(tx, {
      competencyId,
      level,
      source: 'supervisor',
      takenOn: day,
    });
    await confirmUpTo(tx, actor, rating);
    await declineAbove(tx, actor, rating);
    const proof = {
      id: newId(),
      competencyId,
      level,
      source: 'supervisor' as const,
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
