import { type AuthorFacts, canReviewCourse, canWriteCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';

/** How a course of the studio stands. `none`: nothing is being written; what is shown is what learners see. */
export type CourseStanding = AuthorFacts & {
  status: 'none' | 'writing' | 'in_review';
  archived: boolean;
  isTemplate: boolean;
  /** It has a version. */
  published: boolean;
  /** It has a version, or the organisation has announced it. */
  offered: boolean;
  /** The actor handed it in, and publishing is for somebody else (setting content.reviewByAnother). */
  mustNotPublish: boolean;
};

export type CourseMay = ReturnType<typeof courseMay>;

/** What the actor may do with a course now: for buttons; each command asks for itself again. */
export function courseMay(actor: Actor, course: CourseStanding) {
  const { status, archived, isTemplate } = course;
  const writes = canWriteCourse(actor, course) && !archived;
  const reviews = canReviewCourse(actor) && !archived;
  return {
    /** Begin a draft of the next version. */
    start: writes && status === 'none',
    write: writes && (status === 'writing' || (status === 'in_review' && reviews)),
    handIn: writes && status === 'writing' && !isTemplate,
    takeBack: writes && status === 'in_review',
    sendBack: reviews && status === 'in_review',
    publish: reviews && status !== 'none' && !isTemplate && !course.mustNotPublish,
    /** Throw the draft away: what learners see stays. */
    discard: writes && status === 'writing' && course.offered,
    archive: canReviewCourse(actor) && !archived,
    restore: canReviewCourse(actor) && archived,
    makeTemplate: reviews && !isTemplate && !course.offered,
    unmakeTemplate: reviews && isTemplate,
    nameAuthors: canReviewCourse(actor),
    copy: canWriteCourse(actor, course) || isTemplate,
  };
}
