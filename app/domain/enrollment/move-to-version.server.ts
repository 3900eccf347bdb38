import { courseOutline } from '#app/domain/catalogue/version/course-outline.server.ts';
import { itemsOf } from '#app/domain/catalogue/version/outline.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { carriedOver } from './carried-over.ts';
import { completeWhenAllDone } from './complete-item.server.ts';
import { doneInAnyVersion, versionOffer } from './version-offer.server.ts';
import { moveRefusal } from './version-offer.ts';

type Choice = { enrollmentId: string; versionId: string };

/**
 * The actor goes on in a newer version of the course they are in. What says the same there stays done; what was done
 * in the earlier version stays on record. Who has all of the newer version done has completed the course.
 * Coming over twice, in two windows or at once, is coming over once. Having said "stay" before does not bind.
 * @param choice.versionId the newer version as it was shown
 * @throws conflict while a quiz or an assignment is under way, after completion, and when the version is not offered
 */
export async function moveToVersion(actor: Actor, choice: Choice): Promise<void> {
  const { enrollmentId, versionId } = choice;
  const items = itemsOf(await courseOutline(versionId));
  await db.$transaction(async (tx) => {
    const offer = await lockForMove(tx, actor, choice);
    if (offer.versionId === versionId) return;
    const refusal = moveRefusal(offer, versionId);
    if (refusal || !offer.newer) throw new DomainError('conflict', refusal ?? 'versionNotOffered');

    const { offeringId } = offer.newer;
    const { employeeId } = await tx.enrollment.update({
      where: { id: enrollmentId },
      data: { offeringId },
    });
    const carried = carriedOver(items, await doneInAnyVersion(runIn(tx), enrollmentId));
    await tx.enrollmentItem.createMany({
      data: carried.map((item) => ({ enrollmentId, ...item })),
      skipDuplicates: true,
    });
    const said = { answer: 'moved' as const, answeredAt: now() };
    await tx.versionChoice.upsert({
      where: { enrollmentId_versionId: choice },
      create: { ...choice, ...said },
      update: said,
    });
    const from = { versionId: offer.versionId, offeringId: offer.offeringId };
    await recordEvent(tx, actor, 'enrollment.moved', enrollmentId, {
      employeeId,
      from,
      to: { versionId, offeringId },
    });
    if (carried.length > 0)
      await completeWhenAllDone(tx, actor, { id: enrollmentId, status: offer.status, versionId });
  });
}

/** Both offerings in the order of their ids, then the enrollment: what was read before is read again under the locks. */
async function lockForMove(tx: Tx, actor: Actor, choice: Choice) {
  const { offeringId, newer } = await versionOffer(runIn(tx), actor, choice);
  const offeringIds = [offeringId, newer?.offeringId ?? offeringId];
  await tx.$queryRaw`
    SELECT id FROM "Offering" WHERE id = ANY (${offeringIds}::uuid[])
     ORDER BY id FOR NO KEY UPDATE`;
  await lockEnrollmentRow(tx, choice.enrollmentId);
  const offer = await versionOffer(runIn(tx), actor, choice);
  // Another offering may take people by now; its seats are not ours to count.
  const locked = offer.newer && offeringIds.includes(offer.newer.offeringId);
  return { ...offer, newer: locked ? offer.newer : null };
}

/** Whoever changes this enrollment waits here. */
export async function lockEnrollmentRow(tx: Tx, enrollmentId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Enrollment" WHERE id = ${enrollmentId}::uuid FOR NO KEY UPDATE`;
}
