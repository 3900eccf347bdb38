import { describe, expect, test } from 'vitest';

import { assignmentView } from '#app/domain/assessment/assignment-view.server.ts';
import { handInAssignment } from '#app/domain/assessment/hand-in-assignment.server.ts';
import { handInForm } from '#app/domain/assessment/hand-in-form.ts';
import { markForm } from '#app/domain/assessment/mark-form.ts';
import { markSubmission } from '#app/domain/assessment/mark-submission.server.ts';
import { LONGEST_TEXT, SUBMISSION_FILES } from '#app/domain/assessment/submission.ts';
import { submissionFile } from '#app/domain/assessment/submission-file.server.ts';
import { submissionQueue } from '#app/domain/assessment/submission-queue.server.ts';
import { readSubmissionSearch } from '#app/domain/assessment/submission-search.ts';
import { submissionView } from '#app/domain/assessment/submission-view.server.ts';
import { moveToVersion } from '#app/domain/enrollment/move-to-version.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import {
  aCourseOf,
  aHolderOf,
  anAssignment,
  anAuthorOf,
  handedIn,
} from '#tests/support/coursework.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';
import { afterItem, aLearnerOf, aNextVersion, aSketchedCourse } from '#tests/support/versions.ts';

const pdf = (name: string) => ({ name, bytes: Buffer.from(`%PDF-1.7 ${name}`) });
const text = (words: string) => ({ text: words, files: [] });
const pass = { result: 'passed', feedback: '' } as const;
const back = { result: 'returned', feedback: 'Lengkapi lampirannya.' } as const;
const everything = readSubmissionSearch(new URLSearchParams());

type Assignment = Awaited<ReturnType<typeof anAssignment>>;

async function viewOf({ learner, place }: Assignment) {
  const at = { enrollmentId: place.enrollmentId, itemId: place.courseItemId };
  const view = await assignmentView(learner, at, 'id');
  if (typeof view === 'string') throw new Error(view);
  return view;
}

const doneOf = ({ place }: Pick<Assignment, 'place'>) =>
  db.enrollmentItem.findUnique({ where: { enrollmentId_courseItemId: place } });

describe('handing in', () => {
  test('work waits as it is, is returned with feedback, handed in anew and passed with a score', async () => {
    const assignment = await anAssignment();
    const author = await anAuthorOf(assignment.course.id);
    expect(await viewOf(assignment)).toMatchObject({ mayHandIn: true, submissions: [] });
    const work = {
      text: 'Satu.\nDua.',
      files: [pdf('Laporan akhir.pdf'), pdf('Laporan akhir.pdf')],
    };
    const first = await handInAssignment(assignment.learner, assignment.place, work);
    expect(await viewOf(assignment)).toMatchObject({
      mayHandIn: false,
      done: false,
      submissions: [
        { number: 1, state: 'waiting', text: work.text, files: [{ name: 'Laporan-akhir.pdf' }] },
      ],
    });
    const again = handInAssignment(assignment.learner, assignment.place, text('Lagi'));
    expect(await refusalOf(again)).toBe('submissionWaiting');

    await markSubmission(author, first.submissionId, back);
    expect(await viewOf(assignment)).toMatchObject({
      mayHandIn: true,
      submissions: [
        { state: 'returned', feedback: back.feedback, markedBy: author.name, score: null },
      ],
    });
    expect(await doneOf(assignment)).toBeNull();

    const second = await handedIn(assignment);
    await markSubmission(author, second, { ...pass, score: 85 });
    const view = await viewOf(assignment);
    expect(view).toMatchObject({ mayHandIn: false, done: true });
    expect(view.submissions.map(({ number, state }) => [number, state])).toEqual([
      [2, 'passed'],
      [1, 'returned'],
    ]);
    expect(await doneOf(assignment)).toMatchObject({ score: 8500 });
    expect(await refusalOf(handedIn(assignment))).toBe('assignmentPassed');
  });

  test('whatever is left completes the course, and the score is that of the work', async () => {
    const assignment = await anAssignment();
    const author = await anAuthorOf(assignment.course.id);
    const { enrollmentId } = assignment.place;
    await completeLesson(assignment.learner, { enrollmentId, itemId: assignment.items['materi']! });
    await markSubmission(author, await handedIn(assignment), { ...pass, score: 70 });
    expect(await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })).toMatchObject({
      status: 'completed',
      score: 7000,
    });
  });

  test('of many at once one waits', async () => {
    const assignment = await anAssignment();
    const { learner, place } = assignment;
    const work = Array.from({ length: 8 }, (_, n) => ({ text: `${n}`, files: [pdf(`${n}.pdf`)] }));
    const answers = await Promise.all(
      work.map((one) => refusalOf(handInAssignment(learner, place, one))),
    );
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'submissionWaiting')).toHaveLength(7);
    expect(await db.submission.count({ where: assignment.place })).toBe(1);
    expect(await db.event.count({ where: { type: 'submission.handed-in' } })).toBeGreaterThan(0);
  });

  test.each([
    ['submissionEmpty', { text: true, files: true }, { text: '', files: [] }],
    ['required', { text: true, files: false }, { text: '', files: [pdf('a.pdf')] }],
    ['required', { text: false, files: true }, { text: 'Jawaban', files: [] }],
    ['fileKind', { text: true, files: true }, { text: 'Jawaban', files: [pdf('a.exe')] }],
    [
      'fileContent',
      { text: true, files: true },
      { text: 'Jawaban', files: [{ name: 'a.png', bytes: Buffer.from('<svg onload=alert(1)>') }] },
    ],
  ])('%s: nothing is kept', async (code, takes, work) => {
    const assignment = await anAssignment(takes);
    const handing = handInAssignment(assignment.learner, assignment.place, work);
    expect(await refusalOf(handing)).toBe(code);
    expect(await db.submission.count({ where: assignment.place })).toBe(0);
  });

  test('only one’s own, only an assignment, only what is open, and only while learning', async () => {
    const assignment = await anAssignment();
    const stranger = await anActor({ employeeId: (await anEmployee()).id });
    const foreign = handInAssignment(stranger, assignment.place, text('Jawaban'));
    expect(await refusalOf(foreign)).toBe('notFound');
    const lesson = { ...assignment.place, courseItemId: assignment.items['materi']! };
    expect(await refusalOf(handInAssignment(assignment.learner, lesson, text('x')))).toBe(
      'notFound',
    );
    const elsewhere = { ...assignment.place, courseItemId: (await anAssignment()).courseItemId };
    const strayed = handInAssignment(assignment.learner, elsewhere, text('x'));
    expect(await refusalOf(strayed)).toBe('notFound');

    const keys = new Map<string, string>();
    const closed = await aSketchedCourse({
      keys,
      items: [
        { name: 'materi' },
        { name: 'tugas', kind: 'assignment', conditions: [afterItem(keys, 'materi')] },
      ],
    });
    const { learner, enrollmentId } = await aLearnerOf(closed);
    const place = { enrollmentId, courseItemId: closed.items['tugas']! };
    expect(await refusalOf(handInAssignment(learner, place, text('x')))).toBe('itemClosed');
    const at = { enrollmentId, itemId: place.courseItemId };
    expect(await assignmentView(learner, at, 'id')).toMatchObject({ html: null });

    await withdraw(assignment.learner, assignment.place.enrollmentId);
    expect(await refusalOf(handedIn(assignment))).toBe('enrollmentNotActive');
  });

  test('the form counts a new line as one character, as browsers do', () => {
    const lines = 'a\r\n'.repeat(LONGEST_TEXT / 2);
    expect(handInForm.parse({ text: lines }).text).toHaveLength(LONGEST_TEXT - 1);
    expect(handInForm.safeParse({ text: `${lines}ab` }).success).toBe(false);
  });

  test('nothing that browsers show in place but pictures is taken', () => {
    expect(SUBMISSION_FILES.filter((ending) => /svg|htm|xml|js|mp4|zip/.test(ending))).toEqual([]);
  });
});

describe('marking', () => {
  test('of two who mark at the same time one does, and the other is told', async () => {
    const assignment = await anAssignment();
    const markers: Actor[] = [
      await anAuthorOf(assignment.course.id),
      await aHolderOf('training_manager'),
    ];
    const id = await handedIn(assignment);
    const answers = await Promise.all(
      [0, 1, 2, 3].map((n) => refusalOf(markSubmission(markers[n % 2]!, id, n < 2 ? pass : back))),
    );
    expect(answers.sort()).toEqual([
      'accepted',
      'submissionMarked',
      'submissionMarked',
      'submissionMarked',
    ]);
    const { result } = await db.submission.findUniqueOrThrow({ where: { id } });
    expect((await doneOf(assignment)) !== null).toBe(result === 'passed');
    expect(await db.event.count({ where: { type: 'submission.marked', subjectId: id } })).toBe(1);
  });

  test('work without a score passes without one; returning needs words', async () => {
    const assignment = await anAssignment();
    await markSubmission(await aHolderOf('training_manager'), await handedIn(assignment), pass);
    expect(await doneOf(assignment)).toMatchObject({ score: null });
    expect(markForm.safeParse({ result: 'returned', feedback: ' \r\n ' }).success).toBe(false);
    expect(markForm.safeParse({ result: 'passed', score: 101 }).success).toBe(false);
    expect(markForm.safeParse({ result: 'passed', score: 0 }).success).toBe(true);
  });

  test('by managers over the learner’s unit and trainers who are authors, and by nobody of their own', async () => {
    const city = await aUnit();
    const [here, there] = [await aUnit(city.id), await aUnit(city.id)];
    const assignment = await anAssignment();
    await db.employee.update({
      where: { id: assignment.employeeId },
      data: { unitId: here.id },
    });
    const { course } = assignment;
    await db.courseAuthor.create({
      data: { courseId: course.id, accountId: assignment.learner.accountId },
    });
    const learner: Actor = {
      ...assignment.learner,
      grants: [
        { role: 'trainer', unitId: null },
        { role: 'training_manager', unitId: null },
      ],
    };
    const formerTrainer = { ...(await anAuthorOf(course.id)), grants: [] };
    const id = await handedIn(assignment);
    const { submissions } = await viewOf(assignment);
    expect(submissions).toHaveLength(1);

    const may: Actor[] = [
      await anAuthorOf(course.id),
      await aHolderOf('training_manager'),
      await aHolderOf('training_manager', city.id),
      await aHolderOf('training_manager', here.id),
    ];
    const mayNot: Actor[] = [
      learner,
      formerTrainer,
      await aHolderOf('training_manager', there.id),
      await aHolderOf('trainer'),
      await aHolderOf('hr'),
      await aHolderOf('administrator'),
      await aHolderOf('auditor'),
      await anActor({ employeeId: (await anEmployee({ unitId: here.id })).id }),
    ];
    const search = { ...everything, courseId: course.id };
    for (const marker of may) {
      expect((await submissionView(marker, id, 'id')).mayMark).toBe(true);
      expect((await submissionQueue(marker, search)).submissions.map((one) => one.id)).toEqual([
        id,
      ]);
    }
    for (const marker of mayNot) {
      expect(await refusalOf(submissionView(marker, id, 'id'))).toBe('notFound');
      expect(await refusalOf(markSubmission(marker, id, pass))).toBe('notFound');
      const listed = await submissionQueue(marker, search).catch(() => ({ submissions: [] }));
      expect(listed.submissions).toEqual([]);
    }
    expect(await db.submission.findUnique({ where: { id } })).toMatchObject({ result: null });
  });

  test('an author who is a training manager of other units marks it too', async () => {
    const [here, there] = [await aUnit(), await aUnit()];
    const assignment = await anAssignment();
    await db.employee.update({ where: { id: assignment.employeeId }, data: { unitId: here.id } });
    const author = await aHolderOf('training_manager', there.id);
    await db.courseAuthor.create({
      data: { courseId: assignment.course.id, accountId: author.accountId },
    });
    await aHolderOf('training_manager', here.id);
    const id = await handedIn(assignment);
    await markSubmission(author, id, pass);
    expect(await db.submission.findUnique({ where: { id } })).toMatchObject({ result: 'passed' });
  });

  test('work that nobody else can mark waits for every training manager', async () => {
    await db.roleGrant.updateMany({ data: { revokedAt: now() } });
    const [here, there] = [await aUnit(), await aUnit()];
    const assignment = await anAssignment();
    const { course, learner } = assignment;
    await db.employee.update({ where: { id: assignment.employeeId }, data: { unitId: here.id } });
    // A trainer who is one no more, one who has left, and the learner.
    const former = await anAuthorOf(course.id);
    await db.roleGrant.updateMany({
      where: { accountId: former.accountId },
      data: { revokedAt: now() },
    });
    const left = await anAuthorOf(course.id);
    await db.account.update({ where: { id: left.accountId }, data: { disabledAt: now() } });
    await db.courseAuthor.create({ data: { courseId: course.id, accountId: learner.accountId } });
    const elsewhere = await aHolderOf('training_manager', there.id);
    const id = await handedIn(assignment);
    await runEvents();
    const listed = async (actor: Actor) =>
      (await submissionQueue(actor, { ...everything, courseId: course.id })).submissions.map(
        (one) => one.id,
      );
    expect(await listed(elsewhere)).toEqual([id]);
    expect((await submissionView(elsewhere, id, 'id')).mayMark).toBe(true);
    const path = `/studio/submissions?course=${course.id}`;
    const waiting = { accountId: elsewhere.accountId, path };
    expect(await db.notification.count({ where: waiting })).toBe(1);
    expect(await listed(await aHolderOf('trainer'))).toEqual([]);

    await aHolderOf('training_manager', here.id);
    expect(await listed(elsewhere)).toEqual([]);
    expect(await refusalOf(markSubmission(elsewhere, id, pass))).toBe('notFound');
  });

  test('files are for the learner and the markers, who leave a trace', async () => {
    const assignment = await anAssignment();
    const author = await anAuthorOf(assignment.course.id);
    const { submissionId } = await handInAssignment(assignment.learner, assignment.place, {
      text: '',
      files: [pdf('a.pdf')],
    });
    const file = { submissionId, name: 'a.pdf' };
    expect(await submissionFile(assignment.learner, file)).toMatchObject({
      mediaType: 'application/pdf',
      inline: false,
    });
    const views = { type: 'employee.viewed', subjectId: assignment.employeeId };
    expect(await db.event.count({ where: views })).toBe(0);
    await submissionFile(author, file);
    await submissionView(author, submissionId, 'id');
    expect(await db.event.count({ where: views })).toBe(2);
    for (const actor of [await aHolderOf('trainer'), await aHolderOf('hr')])
      expect(await refusalOf(submissionFile(actor, file))).toBe('notFound');
    for (const name of ['b.pdf', '../a.pdf', 'a.pdf/', ''])
      expect(await refusalOf(submissionFile(author, { submissionId, name }))).toBe('notFound');
    const unknown = submissionFile(author, { submissionId: newId(), name: 'a.pdf' });
    expect(await refusalOf(unknown)).toBe('notFound');
  });

  test('work of somebody who has left waits for nobody and is not marked', async () => {
    const assignment = await anAssignment();
    const author = await anAuthorOf(assignment.course.id);
    const id = await handedIn(assignment);
    await withdraw(assignment.learner, assignment.place.enrollmentId);
    expect(await submissionQueue(author, everything)).toMatchObject({ total: 0, courses: [] });
    expect((await submissionView(author, id, 'id')).mayMark).toBe(false);
    expect(await refusalOf(markSubmission(author, id, pass))).toBe('submissionLeft');
    expect(await db.submission.findUnique({ where: { id } })).toMatchObject({ result: null });
  });
});

test('the queue: what waits first, the longest waiting on top, by course and state, page by page', async () => {
  const course = await aCourseOf({ name: 'tugas', kind: 'assignment' });
  const author = await anAuthorOf(course.course.id);
  const work = [];
  for (let n = 0; n < 4; n++) {
    const person = await aLearnerOf(course);
    const place = { enrollmentId: person.enrollmentId, courseItemId: course.items['tugas']! };
    work.push((await handInAssignment(person.learner, place, text(`${n}`))).submissionId);
  }
  const [first, second, third, fourth] = work as [string, string, string, string];
  await markSubmission(author, first, pass);
  await markSubmission(author, third, back);
  const other = await anAssignment();
  await db.courseAuthor.create({
    data: { courseId: other.course.id, accountId: author.accountId },
  });
  const elsewhere = await handedIn(other);

  const ids = async (query: string) =>
    (
      await submissionQueue(author, readSubmissionSearch(new URLSearchParams(query)))
    ).submissions.map(({ id }) => id);
  expect(await ids('')).toEqual([second, fourth, elsewhere, third, first]);
  expect(await ids(`course=${course.course.id}`)).toEqual([second, fourth, third, first]);
  expect(await ids('state=waiting')).toEqual([second, fourth, elsewhere]);
  expect(await ids('state=returned')).toEqual([third]);
  expect(await ids('state=nonsense&course=nonsense&page=-1')).toHaveLength(5);
  expect(await ids('page=2')).toEqual([]);
  const { counts, courses } = await submissionQueue(author, everything);
  expect(counts).toEqual({ waiting: 3, returned: 1, passed: 1 });
  expect(courses.map(({ waiting }) => waiting)).toEqual([2, 1]);
  expect((await submissionView(author, third, 'id')).nextId).toBe(second);
});

test('what was handed in for an earlier version stays in sight, and changed work is done anew', async () => {
  const keys = new Map<string, string>();
  const tugas = { name: 'tugas', kind: 'assignment' } as const;
  const { course, ...first } = await aSketchedCourse({ keys, items: [tugas, { name: 'materi' }] });
  const author = await anAuthorOf(course.id);
  const person = await aLearnerOf(first);
  const { enrollmentId, learner } = person;
  const at = { enrollmentId, courseItemId: first.items['tugas']! };
  const { submissionId } = await handInAssignment(learner, at, text('Satu'));
  const second = await aNextVersion(course.id, {
    keys,
    items: [{ ...tugas, says: 'lain' }, { name: 'materi' }],
  });
  const move = { enrollmentId, versionId: second.versionId };
  expect(await refusalOf(moveToVersion(learner, move))).toBe('versionSubmissionWaiting');
  await markSubmission(author, submissionId, { ...pass, score: 90 });
  await moveToVersion(learner, move);

  const now = { enrollmentId, itemId: second.items['tugas']! };
  expect(await assignmentView(learner, now, 'id')).toMatchObject({
    done: false,
    mayHandIn: true,
    submissions: [{ number: 1, state: 'passed', earlierVersion: true }],
  });
  const again = { enrollmentId, courseItemId: now.itemId };
  const anew = await handInAssignment(learner, again, text('Dua'));
  expect((await submissionView(author, anew.submissionId, 'id')).others).toMatchObject([
    { number: 1, earlierVersion: true },
  ]);
  await markSubmission(author, anew.submissionId, pass);
  expect(await doneOf({ place: again })).not.toBeNull();
});

describe('notices', () => {
  const told = (accountId: string) =>
    db.notification.findMany({ where: { accountId }, orderBy: { id: 'asc' } });

  test('markers have at most one unread for a course; learners hear of every mark', async () => {
    const assignment = await anAssignment();
    const { course, learner } = assignment;
    const [author, manager] = [await anAuthorOf(course.id), await aHolderOf('training_manager')];
    const first = await handedIn(assignment);
    const other = await aLearnerOf(assignment);
    const place = { ...assignment.place, enrollmentId: other.enrollmentId };
    await handInAssignment(other.learner, place, text('Juga'));
    await runEvents();
    const path = `/studio/submissions?course=${course.id}`;
    expect(await told(author.accountId)).toMatchObject([{ kind: 'submissionWaiting', path }]);
    const heard = (await told(manager.accountId)).map((notice) => notice.path);
    expect(heard).not.toContain(path); // the course has an author

    await markSubmission(author, first, back);
    await runEvents();
    expect(await told(learner.accountId)).toMatchObject([
      {
        kind: 'submissionReturned',
        path: `/learn/${assignment.place.enrollmentId}/assignments/${assignment.courseItemId}`,
      },
    ]);
    await db.notification.updateMany({
      where: { accountId: author.accountId },
      data: { readAt: new Date() },
    });
    await markSubmission(author, await handedIn(assignment), pass);
    await runEvents(); // marked before anybody was told that it waits
    expect(await told(author.accountId)).toHaveLength(1);
    expect((await told(learner.accountId)).map(({ kind }) => kind)).toEqual([
      'submissionReturned',
      'submissionPassed',
    ]);
  });

  test('without an author, the training managers nearest above the learner', async () => {
    const city = await aUnit();
    const office = await aUnit(city.id);
    const assignment = await anAssignment();
    await db.employee.update({ where: { id: assignment.employeeId }, data: { unitId: office.id } });
    const near = await aHolderOf('training_manager', office.id);
    const far = await aHolderOf('training_manager', city.id);
    await handedIn(assignment);
    await runEvents();
    expect(await told(near.accountId)).toHaveLength(1);
    expect(await told(far.accountId)).toEqual([]);
  });
});
