import { type Actor, hasRole } from '#app/domain/organisation/actor.ts';

/** Courses are made by training managers for the whole organisation; the system acts when it loads them. */
export function canPublishCourse(actor: Actor): boolean {
  return actor.accountId === null || hasRole(actor, 'training_manager');
}

/** Staff who read a course without taking it. */
export function canPreviewCourse(actor: Actor): boolean {
  return hasRole(actor, 'training_manager', 'trainer', 'hr', 'administrator');
}

/** How somebody stands to a course of the studio. */
export type AuthorFacts = { isAuthor: boolean };

/** Courses are written in the studio: to everybody else it is not there. */
export function canUseStudio(actor: Actor): boolean {
  return hasRole(actor, 'training_manager', 'trainer');
}

/** The draft of a course: training managers, and the trainers named as its authors. */
export function canWriteCourse(actor: Actor, { isAuthor }: AuthorFacts): boolean {
  return hasRole(actor, 'training_manager') || (hasRole(actor, 'trainer') && isAuthor);
}

/** Sending back, publishing, archiving, naming authors and templates. */
export function canReviewCourse(actor: Actor): boolean {
  return hasRole(actor, 'training_manager');
}
