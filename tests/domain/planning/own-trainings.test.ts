import { afterAll, beforeAll, expect, test } from 'vitest';

import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { assignTrainings } from '#app/domain/planning/assign-trainings.server.ts';
import { coursePage } from '#app/domain/planning/course-page.server.ts';
import { learningPage } from '#app/domain/planning/learning-page.server.ts';
import type { RequiredTraining } from '#app/domain/planning/required-trainings.server.ts';
import { team } from '#app/domain/planning/team.server.ts';
import { employeePage } from '#app/domain/reporting/employee-page.server.ts';
import { homeView } from '#app/domain/reporting/home-view.server.ts';
import { setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { aCourseProving } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition } from '#tests/support/organisation.ts';
import { aRequirement, completedOn } from '#tests/support/trainings.ts';
import { openProduct } from '#tests/support/visitor.ts';

type Course = Awaited<ReturnType<typeof aCourseProving>>;
const on = (day: string) => setClock(new Date(`${day}T05:00:00Z`));

let self: Actor & { accountId: string };
let boss: Actor & { accountId: string };
let employeeId: string;
let late: Course;
let soon: Course;
let done: Course;

/** Of somebody on 2026-03-01: one course overdue since January, one due in May and begun, one done. */
beforeAll(async () => {
  on('2026-03-01');
  const position = await aPosition();
  const { id: bossId } = await anEmployee();
  ({ id: employeeId } = await anEmployee({ positionId: position.id, supervisorId: bossId }));
  self = await anActor({ employeeId });
  boss = await anActor({ employeeId: bossId, supervises: true });
  [late, soon, done] = [
    await aCourseProving([]),
    await aCourseProving([]),
    await aCourseProving([]),
  ];
  const scope = { positionId: position.id };
  await aRequirement(scope, late.courseId, { dueDays: 20, importance: 'mutlak' });
  await aRequirement(scope, soon.courseId, { dueDays: 130 });
  await aRequirement(scope, done.courseId, { everyMonths: 24 });
  await completedOn('2026-02-01', employeeId, done.offeringId);
  await enroll(self, { offeringId: soon.offeringId });
  await assignTrainings({ employeeId });
});
afterAll(() => setClock(null));

test('one’s own learning begins with what is required, what waits longest first', async () => {
  const { required, underway } = await learningPage(self, 'id');
  expect(required).toMatchObject([
    {
      slug: late.slug,
      state: 'overdue',
      dueOn: '2026-01-21',
      importance: 'mutlak',
      enrollmentId: null,
    },
    { slug: soon.slug, state: 'open', dueOn: '2026-05-11', listed: true },
    { slug: done.slug, state: 'done', completedOn: '2026-02-01', everyMonths: 24 },
  ]);
  expect(required[1]?.enrollmentId).toBe(underway[0]?.enrollmentId);
});

test('home shows what still waits', async () => {
  const { own } = await homeView(self, 'id');
  expect(own?.required.total).toBe(3);
  expect(own?.required.waiting.map(({ slug }) => slug)).toEqual([late.slug, soon.slug]);
});

test('the supervisor sees the team’s overdue ones, and whoever sees the competencies all', async () => {
  const { overdue } = await team(boss, 'en');
  expect(overdue).toMatchObject([
    { employeeId, slug: late.slug, dueOn: '2026-01-21', listed: true },
  ]);
  expect((await employeePage(boss, employeeId, 'id')).trainings).toHaveLength(3);
  const administrator = await anActor({ grants: [{ role: 'administrator' }] });
  expect((await employeePage(administrator, employeeId, 'id')).trainings).toBeNull();
});

test('the course says that it is required and by when, to whom it is', async () => {
  const of = async (actor: Actor, { slug }: Course) =>
    (await coursePage(actor, slug, 'id')).required;
  expect(await of(self, late)).toMatchObject({
    state: 'overdue',
    dueOn: '2026-01-21',
    renewId: null,
  });
  expect(await of(self, done)).toMatchObject({ state: 'done', renewId: null });
  expect(await of(boss, late)).toBeNull();
  expect(await of(await anActor({ grants: [{ role: 'hr' }] }), late)).toBeNull();
});

test('a renewal says that the course can be taken again, wherever it is shown', async () => {
  on('2027-12-15');
  await assignTrainings({ employeeId });
  const turn = await db.trainingAssignment.findFirstOrThrow({ where: { employeeId, turn: 2 } });
  expect((await coursePage(self, done.slug, 'id')).required).toMatchObject({
    state: 'renewal',
    dueOn: '2028-02-01',
    renewId: turn.id,
  });
  const again = [{ slug: done.slug, renewId: turn.id, enrollmentId: null }];
  const renewals = (required: RequiredTraining[]) => required.filter(({ renewId }) => renewId);
  expect(renewals((await learningPage(self, 'id')).required)).toMatchObject(again);
  expect(renewals((await homeView(self, 'id')).own!.required.waiting)).toMatchObject(again);
});

test('the pages say it in both languages', async () => {
  setClock(null); // sessions live by the database's clock
  const due = (courseId: string, dueOn: string) =>
    db.trainingAssignment.updateMany({
      where: { requirement: { courseId }, completedOn: null },
      data: { dueOn: toDate(dueOn) },
    });
  await due(soon.courseId, '2999-05-11');
  await due(done.courseId, '2999-06-01');
  const product = await openProduct('routes/');
  const visitor = await product.visitor(self.accountId);
  const bossVisitor = await product.visitor(boss.accountId);
  const says = async (one: typeof visitor, path: string, ...words: string[]) => {
    const { status, text } = await one.get(path);
    expect(status, path).toBe(200);
    for (const word of words) expect(text, path).toContain(word);
    expect(text).not.toMatch(/required[.:]\w|\{\{/);
  };
  await says(
    visitor,
    '/learn',
    'Pelatihan wajib Anda',
    'Lewat batas waktu',
    '21 Januari 2026',
    'Mutlak',
  );
  await says(visitor, '/learn?lng=en', 'Your required training', 'Overdue', 'Every 24 months');
  await says(visitor, '/learn', 'action="/learn/renewals/', 'Ikuti lagi');
  await says(visitor, '/', 'Pelatihan wajib Anda', `href="/courses/${late.slug}"`);
  await says(
    visitor,
    `/courses/${soon.slug}`,
    'Wajib bagi jabatan Anda, paling lambat 11 Mei 2999.',
  );
  await says(bossVisitor, '/team', 'Pelatihan wajib yang lewat batas waktu', '21 Januari 2026');
  const { id: turnId } = await db.trainingAssignment.findFirstOrThrow({
    where: { employeeId, turn: 2 },
  });
  const renewal = `/learn/renewals/${turnId}`;
  await says(visitor, `/courses/${done.slug}`, `action="${renewal}"`, 'Ikuti lagi');
  await says(
    visitor,
    `${renewal}?lng=en`,
    'Take it again',
    'You have completed this course before',
  );
  await db.offering.update({ where: { id: done.offeringId }, data: { closesAt: new Date(0) } });
  const refused = await visitor.post(renewal, {});
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Belum ada pelaksanaan yang dibuka');
  expect(refused.text).not.toContain('action="/learn/renewals/');
  await db.offering.update({ where: { id: done.offeringId }, data: { closesAt: null } });
  const taken = await visitor.post(renewal, {});
  expect(taken.location).toMatch(/^\/learn\/[\w-]{36}\?enrolled=1$/);
  await says(visitor, renewal, 'Lanjutkan', taken.location!.split('?')[0]!);
  const former = await db.enrollment.findFirstOrThrow({
    where: { employeeId, offeringId: done.offeringId, status: 'completed' },
  });
  await says(visitor, `/learn/${former.id}`, 'sekali lagi', taken.location!.split('?')[0]!);
  await says(
    bossVisitor,
    `/hr/employees/${employeeId}?lng=en`,
    'Required training',
    'To be renewed',
  );
});
