import { handInAssignment } from '#app/domain/assessment/hand-in-assignment.server.ts';
import type { Role } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';

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
