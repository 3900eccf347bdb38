import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { issueCertificate } from '#app/domain/certificates/issue-certificate.server.ts';
import { owedCertificates } from '#app/domain/certificates/sweep-certificates.server.ts';
import { catalogueList } from '#app/domain/enrollment/catalogue-list.server.ts';
import { catalogueSearch } from '#app/domain/enrollment/catalogue-search.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { courseHome } from '#app/domain/learning/course-home.server.ts';
import { type Actor, systemActor } from '#app/domain/organisation/actor.ts';
import { closingCourses } from '#app/domain/planning/closing-courses.server.ts';
import { coursePage } from '#app/domain/planning/course-page.server.ts';
import { learningPage } from '#app/domain/planning/learning-page.server.ts';
import { renewTraining } from '#app/domain/planning/renew-training.server.ts';
import { renewalView } from '#app/domain/planning/renewal-view.server.ts';
import { sendPeople } from '#app/domain/planning/send-people.server.ts';
import { homeView } from '#app/domain/reporting/home-view.server.ts';
import { now, setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aStandard } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition } from '#tests/support/organisation.ts';
import { aCompetency, aPublishedCourse } from '#tests/support/published-course.ts';
import { runEvents } from '#tests/support/run-events.ts';
import { aRequirement, turnsOf } from '#tests/support/trainings.ts';

const on = (day: string) => setClock(new Date(`${day}T05:00:00Z`));
const soonAfter = () => setClock(new Date(now().getTime() + 60 * 60_000));

/** The renewal of this course is proposed from 11 August 2025 on. */
const FIRST = '2025-04-10';
const RENEWED = '2025-09-01';

beforeEach(() => on('2025-04-01'));
afterEach(() => setClock(null));

type World = Awaited<ReturnType<typeof aRenewal>>;

/** On 1 September 2025: somebody who completed in April a course that is required every six months. */
async function aRenewal() {
  const { id: competencyId } = await aCompetency();
  const course = await aPublishedCourse({ outcomes: [{ competencyId, level: 1 }] });
  await db.awardRule.create({
    data: { id: newId(), courseId: course.courseId, statement: 'passed' },
  });
  const position = await aPosition();
  const employee = await anEmployee({ positionId: position.id });
  const learner = await anActor({ employeeId: employee.id });
  const requirement = await aRequirement({ positionId: position.id }, course.courseId, {
    everyMonths: 6,
    validFrom: '2025-01-01',
  });
  on(FIRST);
  const { enrollmentId: first } = await enroll(learner, { offeringId: course.offeringId });
  soonAfter();
  await complete(learner, course, first);
  await runEvents();
  on(RENEWED);
  expect(await turnsOf(employee.id)).toEqual([
    `1 2025-01-01 2025-04-01 ${FIRST} -`,
    '2 2025-08-11 2025-10-10 - -',
  ]);
  const { id: turnId } = await db.trainingAssignment.findFirstOrThrow({
    where: { requirementId: requirement.id, turn: 2 },
  });
  return {
    course,
    competencyId,
    position,
    employee,
    employeeId: employee.id,
    learner,
    first,
    turnId,
  };
}

/** By the commands of the browser, each pressed by several windows at once. */
async function complete(learner: Actor, course: World['course'], enrollmentId: string) {
  await Promise.all(
    course.items.flatMap(({ id: itemId }) =>
      Array.from({ length: 5 }, () => completeLesson(learner, { enrollmentId, itemId })),
    ),
  );
}

const enrollmentsOf = (employeeId: string) =>
  db.enrollment.findMany({ where: { employeeId }, orderBy: { enrolledAt: 'asc' } });

describe('taking it again', () => {
  test('gives one enrollment, however often and by however many windows it is pressed', async () => {
    const { course, learner, employeeId, first, turnId } = await aRenewal();
    const { offeringId } = course;
    expect(await enroll(learner, { offeringId })).toEqual({ enrollmentId: first, created: false });

    const places = await Promise.all(
      Array.from({ length: 50 }, () => renewTraining(learner, turnId)),
    );
    const { enrollmentId } = places[0]!;
    expect(new Set(places.map((place) => place.enrollmentId)).size).toBe(1);
    expect(places.filter(({ created }) => created)).toHaveLength(1);
    expect(enrollmentId).not.toBe(first);
    expect(await enrollmentsOf(employeeId)).toMatchObject([
      { id: first, status: 'completed' },
      { id: enrollmentId, status: 'enrolled', offeringId, sentById: null },
    ]);
    const type = 'enrollment.enrolled';
    expect(await db.event.count({ where: { type, subjectId: enrollmentId } })).toBe(1);
    expect(await enroll(learner, { offeringId })).toEqual({ enrollmentId, created: false });
  });

  test('waits for whoever is sent at the same moment', async () => {
    const { course, learner, employee, employeeId, turnId } = await aRenewal();
    const { offeringId } = course;
    const hr = await anActor({ grants: [{ role: 'hr', unitId: employee.unitId }] });
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 2
          ? renewTraining(learner, turnId)
          : sendPeople(hr, { offeringId, employeeIds: [employeeId] }),
      ),
    );
    expect(await enrollmentsOf(employeeId)).toHaveLength(2);
  });

  test('is taken back and done once more like any enrollment', async () => {
    const { learner, employeeId, turnId } = await aRenewal();
    const { enrollmentId } = await renewTraining(learner, turnId);
    await withdraw(learner, enrollmentId);
    expect(await renewTraining(learner, turnId)).toMatchObject({ created: true });
    expect((await enrollmentsOf(employeeId)).map(({ status }) => status).sort()).toEqual([
      'completed',
      'enrolled',
      'withdrawn',
    ]);
  });

  test('is refused with the reason when no offering takes people', async () => {
    const { course, learner, turnId } = await aRenewal();
    const where = { id: course.offeringId };
    const refusal = { kind: 'conflict', code: 'renewalNotOpen' };
    await db.offering.update({ where, data: { closesAt: toDate('2025-08-01') } });
    await expect(renewTraining(learner, turnId)).rejects.toMatchObject(refusal);
    expect(await renewalView(learner, turnId, 'id')).toMatchObject({ renewal: 'closed' });
    await db.offering.update({ where, data: { closesAt: null, capacity: 1 } });
    await expect(renewTraining(learner, turnId)).rejects.toMatchObject(refusal);
    await db.offering.update({ where, data: { capacity: 2 } });
    expect(await renewTraining(learner, turnId)).toMatchObject({ created: true });
  });

  test('is for one’s own open turn, at a course completed before and not since', async () => {
    const { course, learner, position, employeeId, turnId } = await aRenewal();
    const stranger = await anActor({ employeeId: (await anEmployee()).id });
    const clerk = await anActor({ grants: [{ role: 'administrator' }] });
    for (const actor of [stranger, clerk]) {
      await expect(renewTraining(actor, turnId)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(renewalView(actor, turnId, 'id')).rejects.toMatchObject({ kind: 'not-found' });
    }
    await expect(renewTraining(learner, newId())).rejects.toMatchObject({ kind: 'not-found' });

    const notDue = { kind: 'conflict', code: 'renewalNotDue' };
    const newcomer = await anEmployee({ positionId: position.id });
    await turnsOf(newcomer.id);
    const begun = await db.trainingAssignment.findFirstOrThrow({
      where: { employeeId: newcomer.id },
    });
    const beginner = await anActor({ employeeId: newcomer.id });
    await expect(renewTraining(beginner, begun.id)).rejects.toMatchObject(notDue);

    const { enrollmentId } = await renewTraining(learner, turnId);
    soonAfter();
    await complete(learner, course, enrollmentId);
    // Nobody has written down yet that the turn is answered.
    await expect(renewTraining(learner, turnId)).rejects.toMatchObject(notDue);
    await turnsOf(employeeId);
    await expect(renewTraining(learner, turnId)).rejects.toMatchObject(notDue);
    expect(await enrollmentsOf(employeeId)).toHaveLength(2);
  });
});

test('every page follows the enrollment under way and keeps the former as completed', async () => {
  const { course, learner, first, turnId } = await aRenewal();
  const { enrollmentId } = await renewTraining(learner, turnId);
  const page = await coursePage(learner, course.slug, 'id');
  expect(page.enrollment).toEqual({ id: enrollmentId, status: 'enrolled' });
  expect(page.required).toMatchObject({ state: 'renewal', renewId: null });
  const search = catalogueSearch(new URLSearchParams());
  const { courses } = await catalogueList(learner, { ...search, size: 100 }, 'id');
  expect(courses.filter(({ slug }) => slug === course.slug)).toMatchObject([
    { status: 'enrolled' },
  ]);
  const learning = await learningPage(learner, 'id');
  expect(learning.required).toMatchObject([{ enrollmentId }]);
  expect(learning.underway).toMatchObject([{ enrollmentId, progress: { done: 0 } }]);
  expect(learning.completed).toMatchObject([{ enrollmentId: first }]);
  const { own } = await homeView(learner, 'id');
  expect(own?.underway).toMatchObject([{ enrollmentId }]);
  expect(own?.required.waiting).toMatchObject([{ enrollmentId }]);
  expect(await courseHome(learner, first, 'id')).toMatchObject({
    status: 'completed',
    currentId: enrollmentId,
  });
  expect(await courseHome(learner, enrollmentId, 'id')).toMatchObject({
    status: 'enrolled',
    progress: { done: 0 },
    currentId: null,
  });
});

test('a completed course closes a gap again where it is required anew', async () => {
  const { course, competencyId, position, learner, employeeId, first, turnId } = await aRenewal();
  await aStandard(position.id, competencyId, 3);
  await db.courseOutcome.updateMany({ where: { competencyId }, data: { level: 3 } });
  const offered = () => closingCourses(employeeId, competencyId);
  expect(await offered()).toMatchObject([{ slug: course.slug, enrollmentId: null, openNow: true }]);
  const { enrollmentId } = await renewTraining(learner, turnId);
  expect(await offered()).toMatchObject([{ slug: course.slug, enrollmentId }]);
  await db.trainingAssignment.update({
    where: { id: turnId },
    data: { endedOn: toDate(RENEWED) },
  });
  expect(await offered()).toMatchObject([{ slug: course.slug, enrollmentId }]);
  await withdraw(learner, enrollmentId);
  expect(await offered()).toEqual([]);
  expect(await enroll(learner, { offeringId: course.offeringId })).toMatchObject({
    enrollmentId: first,
  });
});

test('completing it proves, credits and answers on its own, with a certificate of its own', async () => {
  const { course, competencyId, learner, employeeId, first, turnId } = await aRenewal();
  const { enrollmentId } = await renewTraining(learner, turnId);
  soonAfter();
  await complete(learner, course, enrollmentId);
  const [ids, former] = await Promise.all(
    [enrollmentId, first].map((each) =>
      Promise.all(
        Array.from({ length: 20 }, () => issueCertificate(systemActor, { enrollmentId: each })),
      ),
    ),
  );
  await runEvents();
  expect([new Set(ids).size, new Set(former).size]).toEqual([1, 1]);

  const certificates = await db.certificate.findMany({
    where: { employeeId },
    orderBy: { issuedOn: 'asc' },
  });
  expect(certificates).toMatchObject([
    { id: former![0], enrollmentId: first, period: '2025', revision: 1 },
    { id: ids![0], enrollmentId, period: enrollmentId, revision: 1 },
  ]);
  expect(new Set(certificates.map(({ number }) => number)).size).toBe(2);
  expect(certificates[1]!.readyAt).not.toBeNull();
  setClock(new Date(now().getTime() + 10 * 60_000));
  const owed = await owedCertificates();
  expect(owed).not.toContain(enrollmentId);
  expect(owed).not.toContain(first);

  const proofs = await db.evidence.findMany({ where: { employeeId, competencyId } });
  expect(proofs.map((proof) => proof.enrollmentId).sort()).toEqual([first, enrollmentId].sort());
  const hours = await db.hoursEntry.findMany({ where: { employeeId } });
  expect(hours.map((entry) => entry.enrollmentId).sort()).toEqual([first, enrollmentId].sort());
  expect(hours.every(({ minutes }) => minutes === 270)).toBe(true);
  expect(await turnsOf(employeeId)).toEqual([
    `1 2025-01-01 2025-04-01 ${FIRST} -`,
    `2 2025-08-11 2025-10-10 ${RENEWED} -`,
  ]);
  const answered = await db.trainingAssignment.findUniqueOrThrow({ where: { id: turnId } });
  expect(answered.enrollmentId).toBe(enrollmentId);
});

test('the sweep finds a renewal whose certificate was lost, in the same year too', async () => {
  const { course, learner, first, turnId } = await aRenewal();
  const { enrollmentId } = await renewTraining(learner, turnId);
  soonAfter();
  await complete(learner, course, enrollmentId);
  setClock(new Date(now().getTime() + 10 * 60_000));
  const owed = await owedCertificates();
  expect(owed).toContain(enrollmentId);
  expect(owed).not.toContain(first);
});

test('a completion entered later with an earlier day gives the former no second certificate', async () => {
  const { course, employeeId, first } = await aRenewal();
  const [enrolledAt, completedAt] = [toDate('2025-03-01'), toDate('2025-03-05')];
  const status = 'completed' as const;
  const { offeringId } = course;
  await db.enrollment.create({
    data: { id: newId(), offeringId, employeeId, status, enrolledAt, completedAt },
  });
  const certificate = await db.certificate.findFirstOrThrow({ where: { enrollmentId: first } });
  expect(await issueCertificate(systemActor, { enrollmentId: first })).toBe(certificate.id);
  expect(await owedCertificates()).not.toContain(first);
});

test('whoever plans sends people again where it is required anew, and only there', async () => {
  const { course, learner, employee, employeeId } = await aRenewal();
  const other = await anEmployee({ unitId: employee.unitId });
  const { offeringId } = course;
  const done = await enroll(await anActor({ employeeId: other.id }), { offeringId });
  const times = { status: 'completed' as const, completedAt: toDate('2025-05-01') };
  await db.enrollment.update({ where: { id: done.enrollmentId }, data: times });
  const hr = await anActor({ grants: [{ role: 'hr', unitId: employee.unitId }] });
  const send = () => sendPeople(hr, { offeringId, employeeIds: [employeeId, other.id] });

  const reports = await Promise.all(Array.from({ length: 10 }, send));
  expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
  expect(reports.every((report) => report.done === 1)).toBe(true);
  expect(await send()).toMatchObject({ sent: 0, already: 1, done: 1 });
  const [, again] = await enrollmentsOf(employeeId);
  expect(again).toMatchObject({ status: 'enrolled', sentById: hr.accountId });
  soonAfter();
  await complete(learner, course, again!.id);
  expect(await send()).toMatchObject({ sent: 0, already: 0, done: 2 });
  expect(await enrollmentsOf(employeeId)).toHaveLength(2);
});
