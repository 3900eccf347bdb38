import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { confirmUpTo, declineAbove } from './answer-proposals.server.ts';
import { canAssess } from './competency-policy.ts';
import { lockLevels } from './lock-levels.server.ts';
import { type LevelChange, recordEvidence } from './record-evidence.server.ts';
import { visiblePerson } from './visible-person.server.ts';

/**
 * The supervisor (or HR) rates what the person shows at work today. An assessment may also find a lower level. It
 * answers what waits for confirmation in this competency.
 */
export async function assessCompetency(
  actor: Actor,
  input: { employeeId: string; competencyId: string; level: number },
): Promise<LevelChange> {
  const { employeeId, competencyId, level } = input;
  const person = await visiblePerson(actor, employeeId);
  if (!canAssess(actor, person)) throw notFound();
  const known = await db.competencyLevel.count({ where: { competencyId, level } });
  if (known === 0) throw new DomainError('invalid', 'levelUnknown', {}, 'level');
  return db.$transaction(async (tx) => {
    await lockLevels(tx, employeeId);
    await confirmUpTo(tx, actor, input);
    await declineAbove(tx, actor, input);
    const [change] = await recordEvidence(tx, actor, employeeId, [
      { competencyId, level, source: 'supervisor', takenOn: today(), assessor: actor.name },
    ]);
    return change ?? { competencyId, from: null, to: null };
  });
}
