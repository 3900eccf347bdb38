import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { canAssess } from './competency-policy.ts';
import { type LevelChange, recordEvidence } from './record-evidence.server.ts';
import { visiblePerson } from './visible-person.server.ts';

/** The supervisor (or HR) rates what the person shows at work today. An assessment may also find a lower level. */
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
    const [change] = await recordEvidence(tx, actor, employeeId, [
      { competencyId, level, source: 'supervisor', takenOn: today(), assessor: actor.name },
    ]);
    return change ?? { competencyId, from: null, to: null };
  });
}
