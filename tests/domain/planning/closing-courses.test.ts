import { beforeAll, expect, test } from 'vitest';

import {
  type ClosingCourse,
  closingReasons,
  compareClosing,
} from '#app/domain/planning/closing-course.ts';
import { closingCourses } from '#app/domain/planning/closing-courses.server.ts';
import { teachingCourses } from '#app/domain/planning/teaching-courses.server.ts';
import { db } from '#app/platform/db.server.ts';
import {
  aCompetency,
  aCourseProving,
  anEnrollment,
  aStandard,
  prove,
} from '#tests/support/competency.ts';
import { anUnpublishedCourse } from '#tests/support/courses.ts';
import { anEmployee, aPosition } from '#tests/support/organisation.ts';

let technical: string;
let managerial: string;
let unassessed: string;
let employeeId: string;

beforeAll(async () => {
  const position = await aPosition();
  employeeId = (await anEmployee({ positionId: position.id })).id;
  technical = (await aCompetency()).id;
  managerial = (await aCompetency({ kind: 'manajerial' })).id;
  unassessed = (await aCompetency()).id;
  for (const [competencyId, level] of [
    [technical, 3],
    [managerial, 3],
    [unassessed, 3],
  ] as const)
    await aStandard(position.id, competencyId, level);
  await prove(employeeId, technical, 1, '2025-01-01');
  await prove(employeeId, managerial, 1, '2025-01-01');
});

/** A competency that the person holds at level 1. */
async function aGapOf(required: number): Promise<string> {
  const { id } = await aCompetency();
  const { positionId } = await db.employee.findUniqueOrThrow({ where: { id: employeeId } });
  await aStandard(positionId ?? '', id, required);
  await prove(employeeId, id, 1, '2025-01-01');
  return id;
}

const slugs = (courses: ClosingCourse[]) => courses.map(({ slug }) => slug);

test('best first: takes people now, closes fully, asks nothing before, fewer hours', async () => {
  const fully = { competencyId: technical, level: 3 };
  const partly = await aCourseProving([{ competencyId: technical, level: 2 }], { minutes: 45 });
  const long = await aCourseProving([fully], { minutes: 450 });
  const short = await aCourseProving([fully], { minutes: 90 });
  const dated = await aCourseProving([fully], { minutes: 45, dated: true });
  const first = await aCourseProving([{ competencyId: unassessed, level: 1 }]);
  const advanced = await aCourseProving([fully], { minutes: 45, prerequisites: [first.courseId] });
  await aCourseProving([{ competencyId: technical, level: 1 }]);
  const found = await closingCourses(employeeId, technical);
  expect(slugs(found)).toEqual([short.slug, long.slug, advanced.slug, partly.slug, dated.slug]);
  expect(found[0]).toMatchObject({ closing: 'fully', openNow: true, missing: [] });
  expect(found[2]?.missing).toMatchObject([{ slug: first.slug }]);
  expect(found[3]).toMatchObject({ closing: 'partly' });
  expect(found[4]).toMatchObject({ openNow: false });

  const enrollmentId = await anEnrollment(employeeId, first.offeringId, true);
  const after = await closingCourses(employeeId, technical);
  expect(after.find(({ slug }) => slug === advanced.slug)?.missing).toEqual([]);
  await db.enrollment.delete({ where: { id: enrollmentId } });

  await anEnrollment(employeeId, long.offeringId);
  expect(slugs(await closingCourses(employeeId, technical))[0]).toBe(long.slug);
  await anEnrollment(employeeId, short.offeringId, true);
  expect(slugs(await closingCourses(employeeId, technical))).not.toContain(short.slug);
});

test('what can be started now comes before a shorter course whose run is over, when both close the gap', async () => {
  const competencyId = await aGapOf(2);
  const over = await aCourseProving([{ competencyId, level: 3 }], { minutes: 45 });
  const open = await aCourseProving([{ competencyId, level: 2 }], { minutes: 450 });
  expect(slugs(await closingCourses(employeeId, competencyId))).toEqual([over.slug, open.slug]);
  await db.offering.update({ where: { id: over.offeringId }, data: { closesAt: new Date(0) } });
  expect(slugs(await closingCourses(employeeId, competencyId))).toEqual([open.slug, over.slug]);
});

test('what was never assessed gets no course', async () => {
  await aCourseProving([{ competencyId: unassessed, level: 3 }]);
  expect(await closingCourses(employeeId, unassessed)).toEqual([]);
});

test('above what a quiz proves, closing waits for the supervisor and comes after what closes by itself', async () => {
  const course = await aCourseProving([{ competencyId: managerial, level: 3 }]);
  const lower = await aCourseProving([{ competencyId: managerial, level: 2 }]);
  const found = await closingCourses(employeeId, managerial);
  expect(found.map(({ slug, closing }) => [slug, closing])).toEqual([
    [course.slug, 'confirmed'],
    [lower.slug, 'partly'],
  ]);
});

test('the order is total: no course is both before and after another', async () => {
  const courses = await closingCourses(employeeId);
  for (const a of courses)
    for (const b of courses)
      expect(Math.sign(compareClosing(a, b)) || 0).toBe(
        a.slug === b.slug && a.competencyId === b.competencyId
          ? Math.sign(compareClosing(a, b)) || 0
          : -Math.sign(compareClosing(b, a)) || 0,
      );
});

test('an announced course is named, as not open, after one that can be started and closes less', async () => {
  const competencyId = await aGapOf(3);
  const announced = await anUnpublishedCourse({
    minutes: 45,
    outcomes: [{ competencyId, level: 3 }],
  });
  const only = await closingCourses(employeeId, competencyId);
  expect(only).toMatchObject([{ slug: announced.slug, openNow: false, closing: 'fully' }]);
  expect(only.map(closingReasons)).toEqual([['closesFully', 'notOpen']]);

  const partly = await aCourseProving([{ competencyId, level: 2 }], { minutes: 450 });
  expect(slugs(await closingCourses(employeeId, competencyId))).toEqual([
    partly.slug,
    announced.slug,
  ]);
  expect(
    (await teachingCourses(competencyId, 'id')).map(({ slug, offeringId }) => [slug, offeringId]),
  ).toEqual([
    [partly.slug, partly.offeringId],
    [announced.slug, null],
  ]);
});

test('a draft closes and teaches nothing yet', async () => {
  const competencyId = await aGapOf(3);
  await anUnpublishedCourse({ announced: false, outcomes: [{ competencyId, level: 3 }] });
  expect(await closingCourses(employeeId, competencyId)).toEqual([]);
  expect(await teachingCourses(competencyId, 'id')).toEqual([]);
});

test('an archived course is not suggested', async () => {
  const hidden = await aCourseProving([{ competencyId: technical, level: 3 }]);
  await db.course.update({ where: { id: hidden.courseId }, data: { archivedAt: new Date() } });
  expect(slugs(await closingCourses(employeeId, technical))).not.toContain(hidden.slug);
});

test('an offering without a seat left takes nobody now', async () => {
  const competencyId = await aGapOf(3);
  const course = await aCourseProving([{ competencyId, level: 3 }]);
  await db.offering.update({ where: { id: course.offeringId }, data: { capacity: 1 } });
  const [before] = await teachingCourses(competencyId, 'id');
  expect(before?.offeringId).toBe(course.offeringId);
  await anEnrollment((await anEmployee()).id, course.offeringId);
  const [after] = await teachingCourses(competencyId, 'id');
  expect(after?.offeringId).toBeNull();
});
