import type { Actor } from '#app/domain/organisation/actor.ts';
import { toDay } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { canTakeBackEvidence } from './competency-policy.ts';
import { lockLevels } from './lock-levels.server.ts';
import { type LevelChange, recordEvidence } from './record-evidence.server.ts';
import { recordedBy } from './recorded-by.server.ts';
import { visiblePerson } from './visible-person.server.ts';

/**
 * Takes evidence back: a row that reverses it and says why; nothing is deleted. HR takes back any, assessors their own
 * recordings. What a course proves follows the course, and is corrected there.
 */
export async function takeBackEvidence(
  actor: Actor,
  input: { employeeId: string; evidenceId: string; reason: string },
): Promise<LevelChange> {
  const { employeeId, evidenceId, reason } = input;
  const person = await visiblePerson(actor, employeeId);
  const taken = await db.evidence.findUnique({ where: { id: evidenceId } });
  if (!taken || taken.employeeId !== employeeId || taken.reversesId) throw notFound();
  const proof = { source: taken.source, recordedBy: await recordedBy(evidenceId) };
  if (!canTakeBackEvidence(actor, person, proof)) throw notFound();
  if (taken.source === 'course') throw new DomainError('conflict', 'evidenceOfCourse');
  const { competencyId, level, source, takenOn, validUntil, assessor, weight } = taken;
  return db.$transaction(async (tx) => {
    await lockLevels(tx, employeeId);
    if ((await tx.evidence.count({ where: { reversesId: evidenceId } })) > 0)
      throw new DomainError('conflict', 'evidenceTakenBack');
    const [change] = await recordEvidence(tx, actor, employeeId, [
      {
        competencyId,
        level,
        source,
        takenOn: toDay(takenOn),
        validUntil: validUntil && toDay(validUntil),
        assessor,
        weight,
        remark: reason,
        reversesId: evidenceId,
      },
    ]);
    await recordEvent(tx, actor, 'evidence.taken-back', evidenceId, {
      employeeId,
      competencyId,
      level,
      source,
    });
    return change ?? { competencyId, from: null, to: null };
  });
}
