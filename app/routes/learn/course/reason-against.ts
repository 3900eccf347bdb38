import type { CoursePage } from '#app/domain/planning/course-page.server.ts';

/** Why the reader cannot take a course, whichever run of it they choose; null when they can. */
export function reasonAgainst(course: CoursePage & { isEmployee: boolean }) {
  if (!course.isEmployee) return 'notEmployee';
  if (!course.meantForMe) return 'notMeant';
  return course.prerequisites.every(({ met }) => met) ? null : 'needsPrerequisites';
}
