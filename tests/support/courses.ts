import { now, toDate, toDay } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { contentOf } from './course-content.ts';

let serial = 0;

async function aForm() {
  return db.developmentForm.upsert({
    where: { id: 16 },
    create: {
      id: 16,
      code: 'NKL03',
      name: { id: 'E-learning', en: 'E-learning' },
      kind: 'nonklasikal',
      unit: 'JP',
      hoursPerUnit: 'as programme',
    },
    update: {},
  });
}

/** A published self-paced course of one module with one lesson, and an award rule. */
export async function aCourse(
  options: { minutes?: number; award?: boolean; lessonRequired?: boolean } = {},
) {
  const n = ++serial;
  const form = await aForm();
  const course = await db.course.create({
    data: {
      id: newId(),
      slug: `kursus-${n}`,
      code: `K-${n}`,
      kind: 'online',
      formId: form.id,
      title: { id: `Kursus ${n}`, en: `Course ${n}` },
      summary: { id: 'Ringkasan', en: 'Summary' },
      description: { id: 'Uraian', en: 'Description' },
      provider: 'BKPSDM',
      minutes: options.minutes ?? 270,
      publishedAt: now(),
    },
  });
  const version = await db.courseVersion.create({
    data: { id: newId(), courseId: course.id, version: 1, content: contentOf(course) },
  });
  await db.course.update({ where: { id: course.id }, data: { currentVersionId: version.id } });
  const courseModule = await db.module.create({
    data: {
      id: newId(),
      versionId: version.id,
      position: 1,
      title: { id: 'Modul 1', en: 'Module 1' },
    },
  });
  const lesson = await db.courseItem.create({
    data: {
      id: newId(),
      moduleId: courseModule.id,
      position: 1,
      kind: 'lesson',
      title: { id: 'Pelajaran 1', en: 'Lesson 1' },
      minutes: 30,
      required: options.lessonRequired ?? true,
    },
  });
  const offering = await db.offering.create({
    data: { id: newId(), courseVersionId: version.id, code: `O-${n}`, kind: 'self_paced' },
  });
  const awardRule =
    options.award === false
      ? null
      : await db.awardRule.create({
          data: { id: newId(), courseId: course.id, statement: 'passed' },
        });
  return { course, version, module: courseModule, lesson, offering, awardRule };
}

/** A course without content: announced as an import leaves it, or a draft that nobody sees yet. */
export async function anUnpublishedCourse(
  options: {
    announced?: boolean;
    outcomes?: { competencyId: string; level: number }[];
    requiredIds?: string[];
    title?: { id: string; en: string };
    minutes?: number;
  } = {},
) {
  const { announced = true, outcomes = [], requiredIds = [], minutes = 270 } = options;
  const n = ++serial;
  return db.course.create({
    data: {
      id: newId(),
      slug: `belum-terbit-${n}`,
      code: `B-${n}`,
      kind: 'workshop',
      formId: (await aForm()).id,
      title: options.title ?? { id: `Pelatihan mendatang ${n}`, en: `Coming course ${n}` },
      summary: { id: '', en: '' },
      description: { id: '', en: '' },
      provider: 'BKPSDM Kota Contoh',
      minutes,
      announcedAt: announced ? now() : null,
      outcomes: { create: outcomes },
      prerequisites: { create: requiredIds.map((requiredId) => ({ requiredId })) },
    },
  });
}

/** Enrollments that are completed already, one per employee, with the event that says so. */
export async function completedEnrollments(
  course: { offering: { id: string }; course: { id: string } },
  employeeIds: string[],
) {
  const completedAt = now();
  const enrollments = employeeIds.map((employeeId) => ({
    id: newId(),
    offeringId: course.offering.id,
    employeeId,
    status: 'completed' as const,
    enrolledAt: completedAt,
    startedAt: completedAt,
    completedAt,
    score: 8500,
  }));
  await db.enrollment.createMany({ data: enrollments });
  const events = enrollments.map((enrollment) => ({
    id: newId(),
    type: 'enrollment.completed',
    subjectType: 'enrollment',
    subjectId: enrollment.id,
    data: { employeeId: enrollment.employeeId, courseId: course.course.id },
  }));
  await db.event.createMany({ data: events });
  await db.outbox.createMany({ data: events.map(({ id }) => ({ eventId: id })) });
  return enrollments;
}

/** Many people in one unit and position, made in one statement. */
export async function manyEmployees(count: number, unitId: string, positionId: string) {
  const start = (serial += count);
  const employees = Array.from({ length: count }, (_, index) => ({
    id: newId(),
    number: `19850101${String(200901 + ((start + index) % 12))}1${String(start + index).padStart(3, '0')}`,
    name: `Peserta ${start + index}`,
    status: 'PNS',
    grade: 'III/b',
    unitId,
    positionId,
    positionTitle: 'Pengelola Data',
    positionKind: 'pelaksana',
    positionLevel: 'PELAKSANA',
    positionSince: toDate(toDay(now())),
  }));
  await db.employee.createMany({ data: employees });
  return employees;
}
