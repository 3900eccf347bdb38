import { describe, expect, test } from 'vitest';

import { keepMeeting } from '#app/domain/enrollment/reschedule-meeting.server.ts';
import { deleteAsset } from '#app/domain/media/delete-asset.server.ts';
import { announceOffering } from '#app/domain/scheduling/offering/announce-offering.server.ts';
import { batchView } from '#app/domain/scheduling/offering/batch-view.server.ts';
import { copyOffering } from '#app/domain/scheduling/offering/copy-offering.server.ts';
import { copyView } from '#app/domain/scheduling/offering/copy-view.server.ts';
import { offeringList } from '#app/domain/scheduling/offering/offering-list.server.ts';
import {
  editOffering,
  planOffering,
} from '#app/domain/scheduling/offering/plan-offering.server.ts';
import {
  assertFree,
  namingClashes,
} from '#app/domain/scheduling/offering/meeting-clashes.server.ts';
import { db, pool, runOn } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { anAsset } from '#tests/support/media.ts';
import { anActor, aUnit } from '#tests/support/organisation.ts';
import {
  aMeetingRoom,
  anOutsideTrainer,
  aPlanner,
  batchFacts,
  meetingOn,
} from '#tests/support/planning.ts';
import { aPublishedCourse } from '#tests/support/published-course.ts';

async function aPlan(more: Parameters<typeof batchFacts>[0] = {}) {
  const planner = await aPlanner();
  const { courseId } = await aPublishedCourse({ kind: 'workshop' });
  return { planner, courseId, id: await planOffering(planner, courseId, batchFacts(more)) };
}

const codeOf = async (id: string) => (await db.offering.findUniqueOrThrow({ where: { id } })).code;

describe('planning', () => {
  test('a batch has the next code of its course; one that is typed must be free', async () => {
    const { planner, courseId, id } = await aPlan();
    const next = await planOffering(planner, courseId, batchFacts());
    const codes = [await codeOf(id), await codeOf(next)];
    expect(codes.map((code) => code.slice(-3))).toEqual(['-A1', '-A2']);
    const again = planOffering(planner, courseId, batchFacts({ code: codes[0] }));
    await expect(again).rejects.toMatchObject({ code: 'batchCodeTaken', field: 'code' });
  });

  test('many who plan at once are given codes of their own', async () => {
    const { planner, courseId } = await aPlan();
    const ids = await Promise.all(
      Array.from({ length: 6 }, () => planOffering(planner, courseId, batchFacts())),
    );
    expect(new Set(await Promise.all(ids.map(codeOf))).size).toBe(6);
  });

  test('what is learned on a screen alone is not planned', async () => {
    const { courseId } = await aPublishedCourse({ kind: 'online' });
    await expect(planOffering(await aPlanner(), courseId, batchFacts())).rejects.toMatchObject({
      code: 'courseNotPlannable',
    });
  });

  test('its audience lies within that of the course, its quotas within its seats', async () => {
    const top = await aUnit();
    const below = await aUnit(top.id);
    const beside = await aUnit();
    const { planner, courseId, id } = await aPlan();
    await db.course.update({
      where: { id: courseId },
      data: { audience: { unitIds: [top.id], families: [], levels: [], statuses: [] } },
    });
    const edit = (more: Parameters<typeof batchFacts>[0]) =>
      editOffering(planner, id, batchFacts(more));
    await expect(edit({ units: [beside.code] })).rejects.toMatchObject({
      code: 'batchAudienceWider',
    });
    await expect(edit({ units: ['TIDAK-ADA'] })).rejects.toMatchObject({ code: 'unitUnknown' });
    const quota = { unit: below.code, seats: 21 };
    await expect(edit({ quotas: [quota] })).rejects.toMatchObject({ code: 'quotasOverCapacity' });
    await edit({ units: [below.code], quotas: [{ ...quota, seats: 20 }] });
    const { facts } = await batchView(planner, id);
    expect(facts.audience.units).toEqual([{ code: below.code, name: below.name }]);
    expect(facts.quotas).toMatchObject([{ code: below.code, seats: 20 }]);
  });

  test('a file given to participants is in use', async () => {
    const { planner, id } = await aPlan();
    const asset = await anAsset({ accountId: planner.accountId });
    await editOffering(planner, id, batchFacts({ materials: [asset.name] }));
    await db.mediaAsset.update({ where: { id: asset.id }, data: { archivedAt: new Date() } });
    await expect(deleteAsset(planner, asset.id)).rejects.toMatchObject({ code: 'assetUsed' });
    await editOffering(planner, id, batchFacts());
    await deleteAsset(planner, asset.id);
  });

  test('trainers see what is planned and change nothing; others see nothing', async () => {
    const { id, courseId } = await aPlan();
    const trainer = await anActor({ grants: [{ role: 'trainer' }] });
    expect((await batchView(trainer, id)).head.may).toEqual({
      ...{ change: false, copy: false, seePeople: false },
    });
    await expect(editOffering(trainer, id, batchFacts())).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const hr = await anActor({ grants: [{ role: 'hr' }] });
    for (const refused of [batchView(hr, id), planOffering(hr, courseId, batchFacts())])
      await expect(refused).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('meetings', () => {
  test('a room or trainer that is taken is refused with the meeting that has it', async () => {
    const [one, other] = [await aPlan(), await aPlan()];
    const [room, trainer] = [await aMeetingRoom(), await anOutsideTrainer()];
    const taken = meetingOn('2031-04-01', { roomId: room.id, trainerIds: [trainer.id] });
    await keepMeeting(one.planner, one.id, null, taken);
    const keep = (more: object) =>
      keepMeeting(other.planner, other.id, null, meetingOn('2031-04-01', more));
    await expect(keep({ roomId: room.id })).rejects.toMatchObject({
      code: 'roomTaken',
      params: {
        code: await codeOf(one.id),
        timeId: 'Selasa, 1 April 2031, 08.00–16.00 WITA',
        timeEn: 'Tuesday, 1 April 2031, 08:00–16:00 WITA',
      },
    });
    await expect(keep({ trainerIds: [trainer.id] })).rejects.toMatchObject({
      code: 'trainerTaken',
      params: { name: trainer.name },
    });
    // One ends as the other begins.
    const after = { startsAt: taken.endsAt, endsAt: new Date('2031-04-01T10:00:00Z') };
    await keep({ roomId: room.id, trainerIds: [trainer.id], ...after });
  });

  test('of many who take one room or one trainer at once one has it, the others are told who', async () => {
    const plans = await Promise.all(Array.from({ length: 6 }, () => aPlan()));
    for (const wanted of [
      { roomId: (await aMeetingRoom()).id, code: 'roomTaken' },
      { trainerIds: [(await anOutsideTrainer()).id], code: 'trainerTaken' },
    ]) {
      const { code, ...what } = wanted;
      const results = await Promise.allSettled(
        plans.map(({ planner, id }) =>
          keepMeeting(planner, id, null, meetingOn(`2031-05-0${code.length - 8}`, what)),
        ),
      );
      const refused = results.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as unknown] : [],
      );
      expect(refused).toHaveLength(5);
      for (const reason of refused) expect(reason).toMatchObject({ code });
    }
  });

  test('where only the database is left to refuse it, the clash is named all the same', async () => {
    const [one, other] = [await aPlan(), await aPlan()];
    const roomId = (await aMeetingRoom()).id;
    const { startsAt, endsAt } = meetingOn('2031-04-20');
    await keepMeeting(one.planner, one.id, null, meetingOn('2031-04-20', { roomId }));
    const data = {
      id: newId(),
      offeringId: other.id,
      zone: 'Asia/Makassar',
      startsAt,
      endsAt,
      roomId,
    };
    const wanted = [{ id: null, startsAt, endsAt, roomId, trainerIds: [] }];
    const work = () => db.$transaction((tx) => tx.meeting.create({ data }));
    const named = namingClashes(work, () => assertFree(runOn(pool), wanted));
    await expect(named).rejects.toMatchObject({
      ...{ code: 'roomTaken', params: { code: await codeOf(one.id) } },
    });
  });

  test('one batch does not meet twice at once', async () => {
    const { planner, id } = await aPlan();
    await keepMeeting(planner, id, null, meetingOn('2031-06-01'));
    await expect(keepMeeting(planner, id, null, meetingOn('2031-06-01'))).rejects.toMatchObject({
      code: 'meetingsOverlap',
    });
  });
});

describe('announcing', () => {
  test('says what is missing, then lets people see it, once, with its history and event', async () => {
    const { planner, id } = await aPlan();
    await expect(announceOffering(planner, id)).rejects.toMatchObject({ code: 'noMeeting' });
    expect((await batchView(planner, id)).check?.problems).toEqual(['noMeeting']);
    const room = await aMeetingRoom(10);
    await keepMeeting(planner, id, null, meetingOn('2031-07-01', { roomId: room.id }));
    expect((await batchView(planner, id)).check).toEqual({
      problems: [],
      warnings: ['roomSmall', 'noTrainer'],
    });
    await Promise.all([announceOffering(planner, id), announceOffering(planner, id)]);
    expect((await batchView(planner, id)).head.state).toBe('open');
    expect(await db.offeringChange.count({ where: { offeringId: id, kind: 'opened' } })).toBe(1);
    expect(await db.event.count({ where: { type: 'offering.opened', subjectId: id } })).toBe(1);
  });
});

describe('copying', () => {
  async function aHeldBatch() {
    const plan = await aPlan({ notice: { id: 'Bawa laptop', en: '' }, cost: 1500000.5 });
    const [room, trainer] = [await aMeetingRoom(), await anOutsideTrainer()];
    const held = { roomId: room.id, trainerIds: [trainer.id] };
    await keepMeeting(plan.planner, plan.id, null, meetingOn('2031-08-04', held));
    await keepMeeting(plan.planner, plan.id, null, meetingOn('2031-08-06', held));
    return { ...plan, room, trainer };
  }
  const wish = { firstDay: '2032-08-02', times: 1, everyWeeks: 4, leaveOut: false };
  const timesOf = async (offeringId: string) => {
    const found = await db.meeting.findMany({
      where: { offeringId },
      orderBy: { startsAt: 'asc' },
    });
    return found.map(({ startsAt }) => startsAt.toISOString());
  };

  test('moves all meetings and the window by the same days, with rooms, trainers and facts', async () => {
    const { planner, id, room, trainer } = await aHeldBatch();
    const [copy] = await copyOffering(planner, id, wish);
    expect(await timesOf(copy!)).toEqual(['2032-08-02T00:00:00.000Z', '2032-08-04T00:00:00.000Z']);
    const stored = await db.offering.findUniqueOrThrow({
      where: { id: copy },
      include: { meetings: { include: { trainers: true } } },
    });
    expect(stored).toMatchObject({
      ...{ status: 'planned', copiedFromId: id, seriesId: null, cost: 150000050n },
      closesAt: new Date('2030-12-31T00:00:00Z'),
      notice: { id: 'Bawa laptop', en: '' },
    });
    for (const meeting of stored.meetings) {
      expect(meeting.roomId).toBe(room.id);
      expect(meeting.trainers.map(({ trainerId }) => trainerId)).toEqual([trainer.id]);
    }
  });

  test('a series is refused whole where one clashes, or leaves out what is taken', async () => {
    const { planner, id, room } = await aHeldBatch();
    const beside = await aPlan();
    const taken = meetingOn('2032-08-30', { roomId: room.id });
    await keepMeeting(beside.planner, beside.id, null, taken);
    const series = { ...wish, times: 3 };
    const { preview } = await copyView(planner, id, series);
    expect(preview!.clashes).toMatchObject([
      { copy: 1, kind: 'room', code: await codeOf(beside.id) },
    ]);
    await expect(copyOffering(planner, id, series)).rejects.toMatchObject({ code: 'roomTaken' });
    expect(await db.offering.count({ where: { copiedFromId: id } })).toBe(0);
    const ids = await copyOffering(planner, id, { ...series, leaveOut: true });
    const rooms = await db.meeting.findMany({
      where: { offeringId: { in: ids } },
      orderBy: { startsAt: 'asc' },
    });
    expect(rooms.map(({ roomId }) => roomId !== null)).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
    const made = await db.offering.findMany({ where: { id: { in: ids } } });
    expect(new Set(made.map(({ seriesId }) => seriesId)).size).toBe(1);
    expect(made[0]!.seriesId).not.toBeNull();
  });
});

test('the list is sifted by status, course and words, and pages say how many there are', async () => {
  const { planner, courseId, id } = await aPlan();
  await planOffering(planner, courseId, batchFacts({ name: { id: 'Angkatan pagi', en: '' } }));
  const search = { q: '', state: null, courseId, page: 1 };
  expect((await offeringList(planner, search)).total).toBe(2);
  expect((await offeringList(planner, { ...search, q: 'pagi' })).total).toBe(1);
  expect((await offeringList(planner, { ...search, state: 'open' })).total).toBe(0);
  await keepMeeting(
    planner,
    id,
    null,
    meetingOn('2031-09-01', { onlineUrl: 'https://rapat.example' }),
  );
  await announceOffering(planner, id);
  expect((await offeringList(planner, { ...search, state: 'open' })).rows).toMatchObject([
    { id, meetings: 1, seated: 0, capacity: 20 },
  ]);
  expect((await offeringList(planner, { ...search, courseId: newId() })).total).toBe(0);
});
