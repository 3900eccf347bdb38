import { expect, test } from 'vitest';

import { cancelOffering } from '#app/domain/enrollment/cancel-offering.server.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { dropMeeting, keepMeeting } from '#app/domain/enrollment/reschedule-meeting.server.ts';
import { rescheduleOffering } from '#app/domain/enrollment/reschedule-offering.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { announceOffering } from '#app/domain/scheduling/offering/announce-offering.server.ts';
import { sendPeople } from '#app/domain/planning/send-people.server.ts';
import { db } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { anAccount } from '#tests/support/accounts.ts';
import { aBatch } from '#tests/support/batches.ts';
import { readMessages } from '#tests/support/calendar-readers.ts';
import { aCourse } from '#tests/support/courses.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';

const FIRST: [string, string] = ['2030-05-06T00:00:00Z', '2030-05-06T04:00:00Z'];
const SECOND: [string, string] = ['2030-05-07T00:00:00Z', '2030-05-07T04:00:00Z'];
const REASON = 'Aula dipakai pemilihan; mohon maaf.';

async function aLearner(locale = 'id') {
  const employee = await anEmployee({ name: 'Siti Rahma, S.Kom.' });
  const account = await anAccount({ employeeId: employee.id, locale });
  const actor = {
    ...{ accountId: account.id, employeeId: employee.id, name: account.name },
    ...{ grants: [], supervises: false },
  };
  return { actor, email: account.email!, accountId: account.id, employeeId: employee.id };
}

type Person = Awaited<ReturnType<typeof aLearner>>;

/** What a person was told, in order: the kinds in the inbox, and the mails with what both readers find in them. */
async function toldTo({ accountId, email }: Pick<Person, 'accountId' | 'email'>) {
  const notices = await db.notification.findMany({ where: { accountId }, orderBy: { id: 'asc' } });
  return { inbox: notices.map(({ kind }) => kind), mails: await mailsTo(email) };
}

async function mailsTo(email: string) {
  const mails = await db.mail.findMany({ where: { recipient: email }, orderBy: { id: 'asc' } });
  return mails.map(({ kind, subject, text, calendar }) => ({
    ...{ kind, subject, text },
    entries: readMessages(calendar),
  }));
}

async function aTrainer(options: { employeeId?: string; email?: string; name?: string }) {
  const name = options.name ?? 'Dr. Andi Wijaya';
  return db.trainer.create({ data: { id: newId(), name, ...options } });
}

async function teaches(
  trainerId: string,
  meetings: { id: string; startsAt: Date; endsAt: Date }[],
) {
  await db.meetingTrainer.createMany({
    data: meetings.map(({ id, startsAt, endsAt }) => ({
      ...{ meetingId: id, trainerId, startsAt, endsAt },
    })),
  });
}

test('a seat is confirmed once, in the language of its holder, with an entry for each meeting', async () => {
  const learner = await aLearner('en');
  const batch = await aBatch({
    meetings: [FIRST, SECOND],
    name: { id: 'Angkatan II', en: 'Batch II' },
  });
  const { enrollmentId } = await enroll(learner.actor, batch);
  await runEvents();
  const event = await db.event.findFirstOrThrow({ where: { subjectId: enrollmentId } });
  await Promise.all(Array.from({ length: 4 }, () => notify(event.id)));
  const { inbox, mails } = await toldTo(learner);
  expect(inbox).toEqual(['seatTaken']);
  expect(mails).toHaveLength(1);
  const [mail] = mails;
  expect(mail!.subject).toMatch(/^Your seat: .* \(en\) \(Batch II\)$/);
  expect(mail!.text).toContain('Monday, 6 May 2030, 08:00–12:00 WITA');
  expect(mail!.text).toContain('A calendar file is attached');
  expect(mail!.entries).toMatchObject(
    batch.meetings.map(({ id, startsAt, endsAt }) => ({
      ...{ method: 'REQUEST', uid: expect.stringMatching(`^${id}@[^@]+$`) as string, sequence: 0 },
      ...{ start: startsAt.toISOString(), end: endsAt.toISOString(), status: 'CONFIRMED' },
      url: expect.stringMatching(`/learn/${enrollmentId}$`) as string,
    })),
  );
});

test('whoever is sent is told by whom; a course without dates brings no calendar', async () => {
  const learner = await aLearner();
  const boss = await anActor({ grants: [{ role: 'hr' }] });
  const batch = await aBatch({ meetings: [FIRST] });
  await sendPeople(boss, {
    ...{ offeringId: batch.offeringId, employeeIds: [learner.employeeId] },
  });
  await runEvents();
  const { offering } = await aCourse();
  await enroll(learner.actor, { offeringId: offering.id });
  await runEvents();
  const { inbox, mails } = await toldTo(learner);
  expect(inbox).toEqual(['seatGiven']);
  expect(mails).toMatchObject([{ entries: [{ method: 'REQUEST', sequence: 0 }] }]);
  expect(mails[0]!.text).toContain(`${boss.name} mendaftarkan Anda`);
});

test('room and venue are in the entry, and nothing that people type breaks it', async () => {
  const learner = await aLearner();
  const venue = await db.venue.create({
    data: {
      ...{ id: newId(), name: 'Gedung A; "Utama"', address: 'Jl. Merdeka 1,\r\nKota Contoh' },
      zone: 'Asia/Makassar',
    },
  });
  const room = await db.room.create({
    data: { id: newId(), venueId: venue.id, name: 'Aula\nUID:jahat', capacity: 30 },
  });
  const batch = await aBatch({ meetings: [FIRST], roomId: room.id });
  const notice = { id: 'Bawa laptop; catatan\\alat, dan 🙂', en: '' };
  await db.offering.update({ where: { id: batch.offeringId }, data: { notice } });
  const onlineUrl = 'https://rapat.example/j/1?pwd=a,b;c';
  await db.meeting.updateMany({ where: { offeringId: batch.offeringId }, data: { onlineUrl } });
  await enroll(learner.actor, batch);
  await runEvents();
  const [entry] = (await mailsTo(learner.email))[0]!.entries;
  expect(entry!.place).toBe('Aula, UID:jahat, Gedung A; "Utama", Jl. Merdeka 1, Kota Contoh');
  expect(entry!.description).toBe(
    `Senin, 6 Mei 2030, 08.00–12.00 WITA\nDaring: ${onlineUrl}\n${notice.id}`,
  );
});

test('who moves is told once with the reason; the entries are the same with a higher number', async () => {
  const [seated, asking, stranger] = [await aLearner(), await aLearner(), await aLearner()];
  const batch = await aBatch({ meetings: [FIRST, SECOND] });
  await enroll(seated.actor, batch);
  await enroll(stranger.actor, await aBatch({ meetings: [SECOND] }));
  await db.enrollment.create({
    data: {
      ...{ id: newId(), offeringId: batch.offeringId, employeeId: asking.employeeId },
      status: 'requested',
    },
  });
  await runEvents();
  const before = (await mailsTo(seated.email))[0]!.entries;
  const wish = { firstDay: '2030-05-13', reason: REASON };
  await rescheduleOffering(systemActor, batch.offeringId, wish);
  await runEvents();

  const { inbox, mails } = await toldTo(seated);
  expect(inbox).toEqual(['seatTaken', 'batchMoved']);
  expect(mails[1]!.text).toContain(REASON);
  expect(mails[1]!.text).toContain('Senin, 13 Mei 2030, 08.00–12.00 WITA');
  expect(mails[1]!.entries.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(mails[1]!.entries).toMatchObject([
    { method: 'REQUEST', sequence: 1, start: '2030-05-13T00:00:00.000Z' },
    { method: 'REQUEST', sequence: 1, start: '2030-05-14T00:00:00.000Z' },
  ]);
  const other = await toldTo(asking);
  expect(other.inbox).toEqual(['requestMoved']);
  expect(other.mails).toMatchObject([{ kind: 'requestMoved', entries: [] }]);
  expect(other.mails[0]!.text).toContain(REASON);
  expect((await toldTo(stranger)).inbox).toEqual(['seatTaken']);
});

test('a meeting left out goes out of the calendars, the others stay', async () => {
  const learner = await aLearner();
  const batch = await aBatch({ meetings: [FIRST, SECOND] });
  await enroll(learner.actor, batch);
  await dropMeeting(systemActor, batch.offeringId, batch.meetings[1]!.id, REASON);
  await runEvents();
  const mails = await mailsTo(learner.email);
  expect(mails.map(({ kind }) => kind)).toEqual(['seatTaken', 'batchMoved']);
  expect(mails[1]!.entries).toMatchObject([
    { method: 'CANCEL', status: 'CANCELLED', sequence: 1, start: '2030-05-07T00:00:00.000Z' },
  ]);
  expect(mails[1]!.text).not.toContain('7 Mei 2030');
});

test('a cancelled batch is told once, to seats with their entries taken out and to requests', async () => {
  const [seated, asking] = [await aLearner(), await aLearner('en')];
  const batch = await aBatch({ meetings: [FIRST, SECOND] });
  await enroll(seated.actor, batch);
  await db.enrollment.create({
    data: {
      ...{ id: newId(), offeringId: batch.offeringId, employeeId: asking.employeeId },
      status: 'requested',
    },
  });
  await runEvents();
  await cancelOffering(systemActor, batch.offeringId, REASON);
  await runEvents();
  const { inbox, mails } = await toldTo(seated);
  expect(inbox).toEqual(['seatTaken', 'batchCancelled']);
  expect(mails[1]!.text).toContain(REASON);
  expect(mails[1]!.entries).toMatchObject([
    { method: 'CANCEL', sequence: 1, uid: mails[0]!.entries[0]!.uid },
    { method: 'CANCEL', sequence: 1, uid: mails[0]!.entries[1]!.uid },
  ]);
  const other = await toldTo(asking);
  expect(other.mails).toMatchObject([{ kind: 'batchCancelled', entries: [] }]);
  expect(other.mails[0]!.text).toContain(`Reason: “${REASON}”.`);
});

test('who leaves a seat gets the entries taken out, and in again with the seat', async () => {
  const learner = await aLearner();
  const batch = await aBatch({ meetings: [FIRST] });
  const { enrollmentId } = await enroll(learner.actor, batch);
  await runEvents();
  await withdraw(learner.actor, enrollmentId);
  await runEvents();
  await enroll(learner.actor, batch);
  await runEvents();
  const { inbox, mails } = await toldTo(learner);
  expect(inbox).toEqual(['seatTaken', 'seatLeft', 'seatTaken']);
  expect(mails.flatMap(({ entries }) => entries.map(({ method }) => method))).toEqual([
    'REQUEST',
    'CANCEL',
    'REQUEST',
  ]);
  expect(new Set(mails.map(({ entries }) => entries[0]!.uid)).size).toBe(1);
});

test('trainers of the organisation and from outside are told what they teach, once', async () => {
  const inside = await aLearner();
  const batch = await aBatch({
    ...{ status: 'planned', meetings: [FIRST, SECOND] },
    closesAt: new Date('2030-05-01T00:00:00Z'),
  });
  const outsideMail = `andi${newId()}@kampus.example`;
  await db.offering.update({ where: { id: batch.offeringId }, data: { capacity: 20 } });
  await db.meeting.updateMany({
    where: { offeringId: batch.offeringId },
    data: { onlineUrl: 'https://rapat.example/j/1' },
  });
  const employed = await aTrainer({ employeeId: inside.employeeId });
  const outside = await aTrainer({ email: outsideMail });
  await teaches(employed.id, batch.meetings);
  await teaches(outside.id, [batch.meetings[1]!]);
  await announceOffering(systemActor, batch.offeringId);
  await runEvents();
  expect((await toldTo(inside)).inbox).toEqual(['teachingGiven']);
  expect((await mailsTo(inside.email))[0]!.entries).toHaveLength(2);
  const [given] = await mailsTo(outsideMail);
  expect(given).toMatchObject({ kind: 'teachingGiven', entries: [{ sequence: 0 }] });
  expect(given!.entries[0]!.title).toMatch(/^Mengajar: /);
  expect(given!.text).not.toContain('http');

  const [, second] = batch.meetings;
  await keepMeeting(systemActor, batch.offeringId, second!.id, {
    ...{ title: { id: '', en: '' }, startsAt: second!.startsAt, endsAt: second!.endsAt },
    ...{ onlineUrl: 'https://rapat.example/j/2', trainerIds: [employed.id], reason: REASON },
  });
  await runEvents();
  expect(await mailsTo(outsideMail)).toMatchObject([
    { kind: 'teachingGiven' },
    { kind: 'teachingLeft', entries: [{ method: 'CANCEL', uid: given!.entries[0]!.uid }] },
  ]);
  expect((await mailsTo(inside.email))[1]).toMatchObject({
    kind: 'teachingMoved',
    entries: [{ method: 'REQUEST', sequence: 1, place: 'https://rapat.example/j/2' }],
  });

  await cancelOffering(systemActor, batch.offeringId, REASON);
  await runEvents();
  expect(await mailsTo(outsideMail)).toHaveLength(2);
  const last = (await mailsTo(inside.email)).at(-1)!;
  expect(last.kind).toBe('teachingCancelled');
  expect(last.entries.map(({ method, sequence }) => [method, sequence])).toEqual([
    ['CANCEL', 1],
    ['CANCEL', 2],
  ]);
});

test('what went out of a trainer’s calendar is not taken out again', async () => {
  const email = `andi${newId()}@kampus.example`;
  const batch = await aBatch({ meetings: [FIRST, SECOND] });
  const trainer = await aTrainer({ email });
  await teaches(trainer.id, batch.meetings);
  const { courseId } = await db.courseVersion.findUniqueOrThrow({
    where: { id: batch.versionId },
  });
  await db.$transaction((tx) =>
    recordEvent(tx, systemActor, 'offering.opened', batch.offeringId, { courseId }),
  );
  await runEvents();
  const [first, second] = batch.meetings;
  await keepMeeting(systemActor, batch.offeringId, second!.id, {
    ...{ title: { id: '', en: '' }, startsAt: second!.startsAt, endsAt: second!.endsAt },
    ...{ onlineUrl: 'https://rapat.example/j/2', trainerIds: [], reason: REASON },
  });
  await runEvents();
  const wish = { firstDay: '2030-05-20', reason: REASON };
  await rescheduleOffering(systemActor, batch.offeringId, wish);
  await runEvents();
  const ofMeeting = (id: string) => expect.stringMatching(`^${id}@`) as string;
  expect(await mailsTo(email)).toMatchObject([
    { kind: 'teachingGiven', entries: [{ method: 'REQUEST' }, { method: 'REQUEST' }] },
    { kind: 'teachingMoved', entries: [{ method: 'CANCEL', uid: ofMeeting(second!.id) }] },
    { kind: 'teachingMoved', entries: [{ method: 'REQUEST', uid: ofMeeting(first!.id) }] },
  ]);
});
