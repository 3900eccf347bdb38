import { expect, test } from 'vitest';

import { startDraft } from '#app/domain/catalogue/draft/start-draft.server.ts';
import { completeItem } from '#app/domain/enrollment/complete-item.server.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { aCompetency } from '#tests/support/competency.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { aFullDraft, aManager, changeFacts, inId, publishNow } from '#tests/support/studio.ts';

async function completeAll(enrollmentId: string) {
  const { offering } = await db.enrollment.findUniqueOrThrow({
    where: { id: enrollmentId },
    select: { offering: { select: { courseVersionId: true } } },
  });
  const items = await db.courseItem.findMany({
    where: { module: { versionId: offering.courseVersionId } },
  });
  for (const { id: courseItemId } of items)
    await db.$transaction((tx) => completeItem(tx, systemActor, { enrollmentId, courseItemId }));
}

async function worthOf(enrollmentId: string) {
  const [evidence] = await db.evidence.findMany({ where: { enrollmentId } });
  const [hours] = await db.hoursEntry.findMany({ where: { enrollmentId } });
  return { level: evidence?.level, minutes: hours?.minutes, title: hours?.title };
}

test('completing a version is worth what that version promised, whatever the course says since', async () => {
  const manager = await aManager();
  const { id: competencyId } = await aCompetency();
  const { courseId } = await aFullDraft(manager);
  const offer = async (level: number, minutes: number, title: string) => {
    await changeFacts(manager, courseId, {
      title: inId(title),
      outcomes: [{ competencyId, level }],
      credited: { minutes, reason: 'Sesuai kurikulum' },
    });
    return publishNow(manager, courseId);
  };
  const someone = async (offeringId: string | null) => {
    const actor = await anActor({ employeeId: (await anEmployee()).id });
    return (await enroll(actor, { offeringId: offeringId! })).enrollmentId;
  };

  const early = await someone((await offer(1, 90, 'Lama')).offeringId);
  await startDraft(manager, courseId);
  const late = await someone((await offer(2, 300, 'Baru')).offeringId);
  await completeAll(early);
  await completeAll(late);
  expect(await worthOf(early)).toEqual({ level: 1, minutes: 90, title: 'Lama' });
  expect(await worthOf(late)).toEqual({ level: 2, minutes: 300, title: 'Baru' });
});

test('hours that nobody set are those of the required items of the version', async () => {
  const manager = await aManager();
  const { courseId } = await aFullDraft(manager);
  const { offeringId, versionId } = await publishNow(manager, courseId);
  const items = await db.courseItem.findMany({ where: { module: { versionId } } });
  const sum = items.reduce((total, { minutes }) => total + minutes, 0);
  const actor = await anActor({ employeeId: (await anEmployee()).id });
  const { enrollmentId } = await enroll(actor, { offeringId: offeringId! });
  await completeAll(enrollmentId);
  expect(await worthOf(enrollmentId)).toMatchObject({ minutes: sum });
});
