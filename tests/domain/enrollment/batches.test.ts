import { expect, test } from 'vitest';

import { batchMaterial } from '#app/domain/enrollment/batches/batch-material.server.ts';
import { comingMeetings } from '#app/domain/enrollment/batches/coming-meetings.server.ts';
import { courseBatches } from '#app/domain/enrollment/batches/course-batches.server.ts';
import { ownBatch } from '#app/domain/enrollment/batches/own-batch.server.ts';
import { cancelOffering } from '#app/domain/enrollment/cancel-offering.server.ts';
import { catalogueList } from '#app/domain/enrollment/catalogue-list.server.ts';
import { catalogueSearch } from '#app/domain/enrollment/catalogue-search.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { type Actor, systemActor } from '#app/domain/organisation/actor.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aBatch } from '#tests/support/batches.ts';
import { anAsset } from '#tests/support/media.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';

async function aLearner() {
  return anActor({ employeeId: (await anEmployee()).id });
}

async function aRoom() {
  const venue = {
    id: newId(),
    name: 'Balai Diklat',
    address: 'Jl. Merdeka 1',
    zone: 'Asia/Makassar',
  };
  await db.venue.create({ data: venue });
  const room = { id: newId(), venueId: venue.id, name: 'Aula', capacity: 40, equipment: [] };
  return db.room.create({ data: room });
}

type Batch = Awaited<ReturnType<typeof aBatch>>;
const seenBy = (actor: Actor, { course }: Batch) => courseBatches(actor, course.slug, 'id');

test('a batch says when and where, what is left, and until when; its link is for participants', async () => {
  const learner = await aLearner();
  const batch = await aBatch({
    ...{ capacity: 3, roomId: (await aRoom()).id, name: { id: 'Gelombang 1', en: '' } },
    meetings: [
      ['2030-05-06T00:00:00Z', '2030-05-06T08:00:00Z'],
      ['2030-05-07T00:00:00Z', '2030-05-07T08:00:00Z'],
    ],
  });
  const onlineUrl = 'https://rapat.example/rahasia';
  await db.meeting.update({ where: { id: batch.meetings[1]!.id }, data: { onlineUrl } });
  await enroll(await aLearner(), batch);
  const [seen, ...more] = await seenBy(learner, batch);
  expect(more).toEqual([]);
  expect(seen).toMatchObject({ name: 'Gelombang 1', capacity: 3, left: 2, mine: null });
  expect(seen).toMatchObject({ hindrance: null, clash: null });
  expect(seen!.meetings).toMatchObject([
    { zone: 'Asia/Makassar', online: false, place: { room: 'Aula', venue: 'Balai Diklat' } },
    { online: true, onlineUrl: null },
  ]);
  const { enrollmentId } = await enroll(learner, batch);
  const [own] = await seenBy(learner, batch);
  expect(own!.mine).toEqual({ enrollmentId, status: 'enrolled' });
  const taken = await ownBatch(learner, enrollmentId, 'id');
  expect(taken!.meetings[1]).toMatchObject({ onlineUrl });
});

test('what is left empty is nothing, in whichever way it is empty', async () => {
  const learner = await aLearner();
  for (const empty of [{}, { id: '', en: '' }]) {
    const batch = await aBatch({ name: empty as { id: string; en: string } });
    const { offeringId: id } = batch;
    await db.offering.update({ where: { id }, data: { notice: empty } });
    await db.meeting.updateMany({ where: { offeringId: id }, data: { title: empty } });
    const { enrollmentId } = await enroll(learner, batch);
    for (const language of ['id', 'en'] as const) {
      const [seen] = await courseBatches(learner, batch.course.slug, language);
      expect(seen).toMatchObject({ name: null, meetings: [{ title: null }] });
      const own = await ownBatch(learner, enrollmentId, language);
      expect(own).toMatchObject({ name: null, notice: null, meetings: [{ title: null }] });
    }
  }
});

test('what is planned or over is not there, what opens later says so', async () => {
  const learner = await aLearner();
  const { versionId, ...first } = await aBatch({ status: 'planned' });
  expect(await courseBatches(learner, first.course.slug, 'id')).toEqual([]);
  await aBatch({ versionId, meetings: [['2020-05-06T00:00:00Z', '2020-05-06T08:00:00Z']] });
  expect(await courseBatches(learner, first.course.slug, 'id')).toEqual([]);
  await aBatch({ versionId, opensAt: new Date('2029-01-01T00:00:00Z') });
  expect(await courseBatches(learner, first.course.slug, 'id')).toMatchObject([
    { hindrance: 'early' },
  ]);
});

test('a cancelled batch is shown to whoever had a seat in it then, to nobody else', async () => {
  const [seated, left, stranger] = await Promise.all([aLearner(), aLearner(), aLearner()]);
  const batch = await aBatch();
  await enroll(seated, batch);
  const { enrollmentId } = await enroll(left, batch);
  await withdraw(left, enrollmentId);
  await cancelOffering(systemActor, batch.offeringId, 'Pengajar berhalangan');
  expect(await seenBy(seated, batch)).toMatchObject([
    { status: 'cancelled', hindrance: 'cancelled', meetings: [{ cancelled: true }] },
  ]);
  expect(await seenBy(left, batch)).toEqual([]);
  expect(await seenBy(stranger, batch)).toEqual([]);
});

test('a clash is named before anybody tries', async () => {
  const learner = await aLearner();
  const day: [string, string] = ['2030-06-03T01:00:00Z', '2030-06-03T03:00:00Z'];
  const taken = await aBatch({ meetings: [day] });
  await enroll(learner, taken);
  const batch = await aBatch({ meetings: [day] });
  const [seen] = await seenBy(learner, batch);
  const { id } = taken.course.title as { id: string };
  expect(seen).toMatchObject({ hindrance: 'clash', clash: { title: id, zone: 'Asia/Makassar' } });
});

test('the catalogue knows the next date, and whether a batch takes this person', async () => {
  const learner = await aLearner();
  const batch = await aBatch({ meetings: [['2030-07-01T00:00:00Z', '2030-07-01T08:00:00Z']] });
  const { versionId, course } = batch;
  await db.offering.updateMany({
    where: { courseVersionId: versionId, kind: 'self_paced' },
    data: { closesAt: new Date(0) },
  });
  const card = async () => {
    const { courses } = await catalogueList(
      learner,
      catalogueSearch(new URLSearchParams('size=50')),
      'id',
    );
    return courses.find(({ slug }) => slug === course.slug);
  };
  const startsAt = Date.parse('2030-07-01T00:00:00Z');
  expect(await card()).toMatchObject({ open: true, next: { startsAt, zone: 'Asia/Makassar' } });
  const move = {
    startsAt: new Date('2030-07-02T00:00:00Z'),
    endsAt: new Date('2030-07-02T01:00:00Z'),
  };
  await db.meeting.update({ where: { id: batch.meetings[0]!.id }, data: move });
  expect((await card())?.next?.startsAt).toBe(Date.parse('2030-07-02T00:00:00Z'));
  const where = { where: { id: batch.offeringId } };
  await db.offering.update({ ...where, data: { audience: { unitIds: [(await aUnit()).id] } } });
  expect(await card()).toMatchObject({ open: false, next: null });
  await db.offering.update({ ...where, data: { audience: {}, closesAt: new Date() } });
  expect(await card()).toMatchObject({ open: false, next: { zone: 'Asia/Makassar' } });
  await db.offering.update({ ...where, data: { closesAt: null, status: 'planned' } });
  expect(await card()).toMatchObject({ open: false, next: null });
});

test("coming meetings are one's own, the next first, until they are over", async () => {
  const learner = await aLearner();
  const late = await aBatch({ meetings: [['2030-08-02T00:00:00Z', '2030-08-02T08:00:00Z']] });
  const early = await aBatch({ meetings: [['2030-08-01T00:00:00Z', '2030-08-01T08:00:00Z']] });
  for (const batch of [late, early]) await enroll(learner, batch);
  const ids = async (actor: Actor) =>
    (await comingMeetings(actor, 'id', 5)).map(({ meeting }) => meeting.id);
  expect(await ids(learner)).toEqual([early.meetings[0]!.id, late.meetings[0]!.id]);
  expect(await ids(await aLearner())).toEqual([]);
  setClock(new Date('2030-08-01T07:59:00Z'));
  expect(await ids(learner)).toHaveLength(2);
  setClock(new Date('2030-08-01T08:00:00Z'));
  expect(await ids(learner)).toEqual([late.meetings[0]!.id]);
  setClock(null);
});

test('materials are for participants, through their own seat and as long as they have it', async () => {
  const [learner, other] = await Promise.all([aLearner(), aLearner()]);
  const batch = await aBatch();
  const { id: assetId } = await anAsset({ name: 'bahan-tayang.svg' });
  await db.offeringMaterial.create({
    data: { offeringId: batch.offeringId, assetId, position: 1 },
  });
  await db.offering.update({
    where: { id: batch.offeringId },
    data: { notice: { id: 'Bawalah laptop.', en: '' } },
  });
  const { enrollmentId } = await enroll(learner, batch);
  expect(await ownBatch(learner, enrollmentId, 'en')).toMatchObject({
    notice: 'Bawalah laptop.',
    materials: [{ assetId, name: 'bahan-tayang.svg' }],
  });
  expect(await batchMaterial(learner, { enrollmentId, assetId })).toMatchObject({
    name: 'bahan-tayang.svg',
  });
  const stranger = { enrollmentId, assetId };
  await expect(batchMaterial(other, stranger)).rejects.toMatchObject({ kind: 'not-found' });
  expect(await ownBatch(other, enrollmentId, 'id')).toBeNull();
  const unrelated = { enrollmentId, assetId: (await anAsset()).id };
  await expect(batchMaterial(learner, unrelated)).rejects.toMatchObject({ kind: 'not-found' });
  await withdraw(learner, enrollmentId);
  await expect(batchMaterial(learner, stranger)).rejects.toMatchObject({ kind: 'not-found' });
});
