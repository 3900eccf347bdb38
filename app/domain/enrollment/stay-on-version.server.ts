import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { lockEnrollmentRow } from './move-to-version.server.ts';
import { versionOffer } from './version-offer.server.ts';

/**
 * The actor stays in the version of the course they are in and is not asked again. Who has completed the course
 * meanwhile has nothing left to choose.
 * @param choice.versionId the newer version as it was shown
 * @throws conflict when they have come over already, or the version is not offered any more
 */
export async function stayOnVersion(
  actor: Actor,
  choice: { enrollmentId: string; versionId: string },
): Promise<void> {
  const { enrollmentId, versionId } = choice;
  await db.$transaction(async (tx) => {
    await versionOffer(runIn(tx), actor, choice); // only one's own is locked
    await lockEnrollmentRow(tx, enrollmentId);
    const offer = await versionOffer(runIn(tx), actor, choice);
    if (offer.versionId === versionId) throw new DomainError('conflict', 'versionMoved');
    if (offer.status === 'completed' || offer.newer?.answered) return;
    if (offer.newer?.id !== versionId) throw new DomainError('conflict', 'versionNotOffered');
    await tx.versionChoice.create({ data: { ...choice, answer: 'stayed', answeredAt: now() } });
    const { employeeId } = actor;
    if (employeeId)
      await recordEvent(tx, actor, 'enrollment.stayed', enrollmentId, { employeeId, versionId });
  });
}
