import { handInAssignment } from '#app/domain/assessment/hand-in-assignment.server.ts';
import type { Actor, Role } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { anActor } from './organisation.ts';
import { aLearnerOf, aSketchedCourse, type ItemSketch } from './versions.ts';

/** A course of the items sketched, without conditions between them. */
export function aCourseOf(...items: ItemSketch[]) {
  return aSketchedCourse({ items, keys: new Map<string, string>() });
}

/** Somebody enrolled in a course with an assignment, a lesson beside it, and where the assignment is. */
export async function anAssignment(settings?: { text: boolean; files: boolean }) {
  const course = await aCourseOf(
    { name: 'tugas', kind: 'assignment', settings },
    { name: 'materi' },
  );
  const courseItemId = course.items['tugas']!;
  const person = await aLearnerOf(course);
  const place = { enrollmentId: person.enrollmentId, courseItemId };
  return { ...course, ...person, place, courseItemId };
}

/** Work handed in for it: a text. @returns its id */
export async function handedIn(
  { learner, place }: Awaited<ReturnType<typeof anAssignment>>,
  text = 'Jawaban saya.',
): Promise<string> {
  return (await handInAssignment(learner, place, { text, files: [] })).submissionId;
}

/** A trainer who is an author of a course. */
export async function anAuthorOf(courseId: string) {
  const author = await anActor({ grants: [{ role: 'trainer' }] });
  await db.courseAuthor.create({ data: { courseId, accountId: author.accountId } });
  return author;
}

/** Somebody with a role over everything. */
export function aHolderOf(role: Role, unitId: string | null = null) {
  return anActor({ grants: [{ role, unitId }] });
}

/**
 * A course of work for somebody: an assignment to hand in for, one handed in for with a file, a survey and files. The
 * account writes the course.
 */
export async function courseworkOf(employeeId: string, learner: Actor, authorId: string) {
  const course = await aCourseOf(
    { name: 'tugas', kind: 'assignment' },
    { name: 'kerja', kind: 'assignment' },
    { name: 'survei', kind: 'survey' },
    { name: 'berkas', kind: 'file' },
  );
  const { id: courseId } = course.course;
  await db.courseAuthor.create({ data: { courseId, accountId: authorId } });
  const { id: enrollmentId } = await db.enrollment.create({
    data: {
      ...{ id: newId(), offeringId: course.offeringId, employeeId },
      ...{ status: 'enrolled', enrolledAt: now() },
    },
  });
  const place = { enrollmentId, courseItemId: course.items['kerja']! };
  const files = [{ name: 'kerja.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF') }];
  const { submissionId } = await handInAssignment(learner, place, { text: 'Jawaban', files });
  const survey = await db.courseItem.findUniqueOrThrow({ where: { id: course.items['survei']! } });
  return {
    workCourseId: courseId,
    workEnrollmentId: enrollmentId,
    workItemId: course.items['tugas']!,
    submissionId,
    surveyId: survey.id,
    surveyKey: survey.key,
    filesId: course.items['berkas']!,
  };
}
