import { expect, test } from 'vitest';

import { catalogueList } from '#app/domain/enrollment/catalogue-list.server.ts';
import { catalogueSearch } from '#app/domain/enrollment/catalogue-search.ts';
import { courseView } from '#app/domain/enrollment/course-view.server.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { closingCourses } from '#app/domain/planning/closing-courses.server.ts';
import { sendPeople } from '#app/domain/planning/send-people.server.ts';
import type { Audience } from '#app/domain/catalogue/course-content.ts';
import { db } from '#app/platform/db.server.ts';
import { aCompetency, aCourseProving, aStandard, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { aRequirement, aTurn } from '#tests/support/trainings.ts';

/** Somebody of a small unit below a large one, in a position of a family, with a measured gap. */
async function aPerson() {
  const agency = await aUnit();
  const unit = await aUnit(agency.id);
  const position = await aPosition(undefined, { family: 'Arsiparis', level: 'AHLI MUDA' });
  const employee = await anEmployee({ unitId: unit.id, positionId: position.id });
  const competency = await aCompetency();
  await aStandard(position.id, competency.id, 4);
  await prove(employee.id, competency.id, 1, '2026-01-05');
  const actor = await anActor({ employeeId: employee.id });
  return { agency, unit, position, employee, competency, actor };
}

type Person = Awaited<ReturnType<typeof aPerson>>;

async function aCourseFor({ competency }: Person, audience: Partial<Audience>) {
  const course = await aCourseProving([{ competencyId: competency.id, level: 4 }]);
  await db.course.update({ where: { id: course.courseId }, data: { audience } });
  return course;
}

const elsewhere = '0190c0de-0000-7000-8000-000000000000';

test.each<[string, (person: Person) => Partial<Audience>, boolean]>([
  ['everybody', () => ({}), true],
  ['lists that ask nothing', () => ({ unitIds: [], families: [] }), true],
  ['the unit', ({ unit }) => ({ unitIds: [unit.id] }), true],
  ['a unit above', ({ agency }) => ({ unitIds: [elsewhere, agency.id] }), true],
  ['another unit', () => ({ unitIds: [elsewhere] }), false],
  ['the family', () => ({ families: ['Arsiparis', 'Pustakawan'] }), true],
  ['another family', () => ({ families: ['Pustakawan'] }), false],
  ['the level', () => ({ levels: ['AHLI MUDA'] }), true],
  ['another level', () => ({ levels: ['AHLI MADYA'] }), false],
  ['the status', () => ({ statuses: ['PNS'] }), true],
  ['another status', () => ({ statuses: ['PPPK'] }), false],
  ['one list met, one not', ({ unit }) => ({ unitIds: [unit.id], statuses: ['PPPK'] }), false],
])('a course meant for %s', async (_, audience, admitted) => {
  const person = await aPerson();
  const { courseId, offeringId, slug } = await aCourseFor(person, audience(person));
  const search = catalogueSearch(new URLSearchParams('size=50'));
  const { courses } = await catalogueList(person.actor, search, 'id');
  expect(courses.find((card) => card.slug === slug)?.open).toBe(admitted);
  expect(await courseView(person.actor, slug, 'id')).toMatchObject({
    meantForMe: admitted,
    canEnroll: admitted,
  });
  const closing = await closingCourses(person.employee.id);
  expect(closing.map((course) => course.courseId)).toEqual(admitted ? [courseId] : []);
  const enrolling = enroll(person.actor, { offeringId });
  if (admitted) await expect(enrolling).resolves.toMatchObject({ created: true });
  else await expect(enrolling).rejects.toMatchObject({ code: 'audienceNotMet' });
});

test('somebody of no family is not of one that is asked for', async () => {
  const person = await aPerson();
  await db.position.update({ where: { id: person.position.id }, data: { family: null } });
  const { offeringId } = await aCourseFor(person, { families: ['Arsiparis'] });
  await expect(enroll(person.actor, { offeringId })).rejects.toMatchObject({
    code: 'audienceNotMet',
  });
});

test('HR may send whom it likes, and what is required may be taken', async () => {
  const person = await aPerson();
  const hr = await anActor({ grants: [{ role: 'hr' }] });
  const sent = await aCourseFor(person, { statuses: ['PPPK'] });
  const report = await sendPeople(hr, {
    offeringId: sent.offeringId,
    employeeIds: [person.employee.id],
  });
  expect(report.sent).toBe(1);
  const required = await aCourseFor(person, { statuses: ['PPPK'] });
  const { id } = await aRequirement({ positionId: person.position.id }, required.courseId);
  await aTurn(id, person.employee.id);
  expect(await enroll(person.actor, { offeringId: required.offeringId })).toMatchObject({
    created: true,
  });
});

test('who is in a course stays in it when it becomes one for others', async () => {
  const person = await aPerson();
  const { courseId, offeringId } = await aCourseFor(person, {});
  const { enrollmentId } = await enroll(person.actor, { offeringId });
  const audience = { statuses: ['PPPK'] };
  await db.course.update({ where: { id: courseId }, data: { audience } });
  expect(await enroll(person.actor, { offeringId })).toEqual({ enrollmentId, created: false });
  expect(await closingCourses(person.employee.id)).toMatchObject([{ courseId, enrollmentId }]);
});

test('the page of a course says whom it is meant for, and in which languages it is', async () => {
  const person = await aPerson();
  const audience = { unitIds: [person.agency.id], levels: ['JF_AHLI_MUDA'], statuses: ['PPPK'] };
  const { slug } = await aCourseFor(person, audience);
  expect(await courseView(person.actor, slug, 'id')).toMatchObject({
    languages: ['id', 'en'],
    audience: {
      units: [person.agency.name],
      families: [],
      levels: ['JF Ahli Muda'],
      statuses: ['PPPK'],
    },
  });
});
