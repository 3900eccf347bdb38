import { beforeAll, describe, expect, test } from 'vitest';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { bookedMeetings } from '#app/domain/scheduling/booked-meetings.server.ts';
import {
  findEmployees,
  foundEmployee,
} from '#app/domain/scheduling/trainers/find-employees.server.ts';
import { holdTrainers } from '#app/domain/scheduling/trainers/hold-trainers.server.ts';
import {
  archiveTrainer,
  createTrainer,
  restoreTrainer,
  saveTrainer,
} from '#app/domain/scheduling/trainers/save-trainer.server.ts';
import { trainerChoices } from '#app/domain/scheduling/trainers/trainer-choices.server.ts';
import { trainerList } from '#app/domain/scheduling/trainers/trainer-list.server.ts';
import { trainerView } from '#app/domain/scheduling/trainers/trainer-view.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aBatch } from '#tests/support/batches.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';
import {
  answersOf,
  anOutsider,
  aPartner,
  aRegisteredTrainer,
  happenedTo,
} from '#tests/support/registers.ts';
import { aManager, aTrainer } from '#tests/support/studio.ts';

let manager: Actor;
let trainer: Actor;
let employee: Actor;
beforeAll(async () => {
  [manager, trainer, employee] = await Promise.all([aManager(), aTrainer(), anActor()]);
});

const all = { q: '', archived: false, page: 1 };
const reached = { email: null, phone: null, expertise: '' };
const inside = (employeeId: string) => ({
  ...{ from: 'inside' as const, trainerId: newId(), employeeId },
  ...reached,
});

describe('an employee who teaches', () => {
  test('is registered once, by the name of today with titles', async () => {
    const { id } = await anEmployee({ name: 'Siti Rahma' });
    const typed = { ...inside(id), expertise: 'Pelayanan publik' };
    await createTrainer(manager, typed);
    await createTrainer(manager, typed);
    expect(await refusalOf(createTrainer(manager, inside(id)))).toBe('trainerKnown');
    await db.employee.update({
      where: { id },
      data: { titlePrefix: 'Dr.', titleSuffix: 'S.STP., M.Si.' },
    });
    expect(await trainerView(trainer, typed.trainerId)).toMatchObject({
      ...{ name: 'Dr. Siti Rahma, S.STP., M.Si.', internal: true, partner: null },
      ...{ expertise: 'Pelayanan publik', employee: { id, left: false, open: false } },
    });
    expect(await happenedTo(typed.trainerId)).toEqual(['trainer.created']);
  });

  test('sent by two at the same moment is one', async () => {
    const { id } = await anEmployee();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => refusalOf(createTrainer(manager, inside(id)))),
    );
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'trainerKnown')).toHaveLength(5);
  });

  test('is found and registered within the units of the manager alone', async () => {
    const city = await aUnit();
    const near = await aUnit(city.id);
    const name = `Bagus ${newId()}`;
    const own = await anEmployee({ unitId: near.id, name });
    const foreign = await anEmployee({ unitId: (await aUnit(city.id)).id, name });
    const local = await anActor({ grants: [{ role: 'training_manager', unitId: near.id }] });
    expect((await findEmployees(local, name.toUpperCase())).map(({ id }) => id)).toEqual([own.id]);
    expect(await findEmployees(local, '')).toEqual([]);
    expect(await findEmployees(local, '%')).toEqual([]);
    expect(await refusalOf(foundEmployee(local, foreign.id))).toBe('notFound');
    expect(await refusalOf(createTrainer(local, inside(foreign.id)))).toBe('notFound');
    expect(await refusalOf(createTrainer(local, inside(newId())))).toBe('notFound');
    await createTrainer(local, inside(own.id));
    expect((await findEmployees(local, name))[0]?.trainerId).not.toBeNull();
    expect(await refusalOf(findEmployees(trainer, name))).toBe('notFound');
  });

  test('who has left is not offered any more', async () => {
    const { id } = await anEmployee();
    const trainerId = await aRegisteredTrainer({ employeeId: id });
    const offered = async (chosen: string[] = []) =>
      (await trainerChoices(trainer, chosen)).some((one) => one.id === trainerId);
    expect(await offered()).toBe(true);
    await db.employee.update({ where: { id }, data: { archivedAt: now() } });
    expect(await offered()).toBe(false);
    expect(await offered([trainerId])).toBe(true);
    expect((await trainerView(manager, trainerId)).employee?.left).toBe(true);
    const gone = await anEmployee();
    await db.employee.update({ where: { id: gone.id }, data: { archivedAt: now() } });
    expect(await refusalOf(createTrainer(manager, inside(gone.id)))).toBe('notFound');
  });

  test('keeps the name of the personnel records', async () => {
    const { id } = await anEmployee();
    const trainerId = await aRegisteredTrainer({ employeeId: id });
    const outside = { intent: 'save-outside' as const, name: 'Lain', partnerId: null, ...reached };
    expect(await refusalOf(saveTrainer(manager, trainerId, outside))).toBe('notFound');
    const typed = { intent: 'save-inside' as const, ...reached, phone: '0812 345678' };
    await saveTrainer(manager, trainerId, typed);
    expect((await trainerView(manager, trainerId)).phone).toBe('0812 345678');
  });
});

describe('somebody from outside', () => {
  test('is registered, changed, archived and restored', async () => {
    const partnerId = await aPartner();
    const typed = anOutsider({ partnerId, email: 'a@b.id' });
    await createTrainer(manager, typed);
    const { name } = typed;
    const saved = { intent: 'save-outside' as const, ...reached, name, email: 'a@b.id' };
    await saveTrainer(manager, typed.trainerId, { ...saved, partnerId });
    await saveTrainer(manager, typed.trainerId, { ...saved, partnerId: null });
    await archiveTrainer(manager, typed.trainerId);
    await archiveTrainer(manager, typed.trainerId);
    await restoreTrainer(manager, typed.trainerId);
    expect(await happenedTo(typed.trainerId)).toEqual([
      'trainer.created',
      'trainer.saved',
      'trainer.archived',
      'trainer.restored',
    ]);
  });

  test('of one name, institution and address is one person', async () => {
    const partnerId = await aPartner();
    const name = `Budi ${newId()}`;
    const create = (more: object) =>
      refusalOf(createTrainer(manager, anOutsider({ name, partnerId, ...more })));
    expect(await create({})).toBe('accepted');
    expect(await create({ name: name.toUpperCase() })).toBe('trainerNameTaken');
    expect(await create({ email: 'budi@b.id' })).toBe('accepted');
    expect(await create({ email: 'BUDI@b.id' })).toBe('trainerNameTaken');
    expect(await create({ partnerId: null })).toBe('accepted');
    const same = anOutsider().name;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        refusalOf(createTrainer(manager, anOutsider({ name: same }))),
      ),
    );
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
  });

  test('is from an institution in use', async () => {
    const archived = await aPartner({ archivedAt: now() });
    const create = (partnerId: string) =>
      refusalOf(createTrainer(manager, anOutsider({ partnerId })));
    expect(await create(archived)).toBe('partnerArchived');
    expect(await create(newId())).toBe('partnerArchived');
    // Who is from it already stays so.
    const trainerId = await aRegisteredTrainer({ partnerId: archived, name: 'Tetap' });
    const typed = { intent: 'save-outside' as const, name: 'Tetap', ...reached, expertise: 'x' };
    expect(
      await refusalOf(saveTrainer(manager, trainerId, { ...typed, partnerId: archived })),
    ).toBe('accepted');
  });
});

test('how trainers are reached is told to training managers alone', async () => {
  const trainerId = await aRegisteredTrainer({ email: 'rahasia@b.id', phone: '0812 345678' });
  expect(await trainerView(manager, trainerId)).toMatchObject({
    ...{ email: 'rahasia@b.id', phone: '0812 345678', contacts: true },
  });
  const seen = JSON.stringify([
    await trainerView(trainer, trainerId),
    await trainerList(trainer, { ...all, q: 'Pengajar' }),
    await trainerChoices(trainer),
  ]);
  expect(seen).not.toContain('rahasia@b.id');
  expect(seen).not.toContain('0812 345678');
  expect((await trainerList(trainer, { ...all, q: 'rahasia' })).total).toBe(0);
});

test('trainers are kept by training managers alone, and not there for others', async () => {
  const trainerId = await aRegisteredTrainer();
  const typed = { intent: 'save-outside' as const, name: 'x', partnerId: null, ...reached };
  for (const actor of [trainer, employee])
    expect(
      await answersOf([
        createTrainer(actor, anOutsider()),
        saveTrainer(actor, trainerId, typed),
        archiveTrainer(actor, trainerId),
      ]),
    ).toEqual(['notFound']);
  expect(
    await answersOf([
      trainerList(employee, all),
      trainerView(employee, trainerId),
      trainerChoices(employee),
      trainerView(manager, newId()),
    ]),
  ).toEqual(['notFound']);
});

test('the list is by name without titles, and its page is one of many', async () => {
  const mark = newId();
  const names = [`Prof. Dr. Ani ${mark}`, `Budi ${mark}, M.Si.`, `H. Candra ${mark}`];
  for (const name of [...names].reverse()) await aRegisteredTrainer({ name });
  const found = await trainerList(trainer, { ...all, q: mark });
  expect(found.rows.map(({ name }) => name)).toEqual(names);
  expect(found.total).toBe(3);
  await aRegisteredTrainer({ name: `Dewi ${mark}`, archivedAt: now() });
  expect((await trainerList(trainer, { ...all, q: mark, archived: true })).total).toBe(1);
});

test('the page shows the meetings to come and those past', async () => {
  const trainerId = await aRegisteredTrainer();
  const { meetings } = await aBatch({
    meetings: [
      ['2034-05-01T01:00:00Z', '2034-05-01T05:00:00Z'],
      ['2019-05-01T01:00:00Z', '2019-05-01T05:00:00Z'],
    ],
  });
  await db.meetingTrainer.createMany({
    data: meetings.map(({ id, startsAt, endsAt }) => ({
      meetingId: id,
      trainerId,
      startsAt,
      endsAt,
    })),
  });
  const of = (when: 'coming' | 'past') =>
    bookedMeetings(trainer, { trainerId }, { when, roomId: null, page: 1 });
  expect((await of('coming')).rows).toMatchObject([{ room: null, online: false, planned: false }]);
  expect((await of('past')).total).toBe(1);
  const [line] = (await trainerList(trainer, all)).rows.filter(({ id }) => id === trainerId);
  expect(line?.coming ?? 1).toBe(1);
});

test('an archived trainer is put into no meeting', async () => {
  const trainerId = await aRegisteredTrainer();
  const hold = () => refusalOf(db.$transaction((tx) => holdTrainers(runIn(tx), [trainerId])));
  expect(await hold()).toBe('accepted');
  await archiveTrainer(manager, trainerId);
  expect(await hold()).toBe('trainerArchived');
});
