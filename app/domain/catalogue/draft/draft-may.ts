import { type AuthorFacts, canReviewCourse, canWriteCourse } from '#app/domain/catalogue/policy.ts';
import type { NotByAnother } from '#app/domain/catalogue/draft/by-another.ts';
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
  /** Drafts are published as they were handed in and by somebody else (setting content.reviewByAnother). */
  byAnother: boolean;
  /** Why the actor is not that somebody. */
  notByAnother: NotByAnother | null;
};

export type CourseMay = ReturnType<typeof courseMay>;

/** What the actor may do with a course now: for buttons; each command asks for itself again. */
export function courseMay(actor: Actor, course: CourseStanding) {
  const { status, archived, isTemplate } = course;
  const notByAnother = course.byAnother ? course.notByAnother : null;
  const writes = canWriteCourse(actor, course) && !archived;
  const reviews = canReviewCourse(actor) && !archived;
  return {
    /** Begin a draft of the next version. */
    start: writes && status === 'none',
    write:
      writes && (status === 'writing' || (status === 'in_review' && reviews && !course.byAnother)),
    handIn: writes && status === 'writing' && !isTemplate,
    takeBack: writes && status === 'in_review',
    sendBack: reviews && status === 'in_review',
    publish: reviews && status !== 'none' && !isTemplate && !notByAnother,
    /** Why that is for somebody else. */
    notByAnother,
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
