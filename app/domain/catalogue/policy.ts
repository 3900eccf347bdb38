import { type Actor, hasRole } from '#app/domain/organisation/actor.ts';

/** Courses are made by training managers for the whole organisation; the system acts when it loads them. */
export function canPublishCourse(actor: Actor): boolean {
  return actor.accountId === null || hasRole(actor, 'training_manager');
}

/** Staff who read a course without taking it. */
export function canPreviewCourse(actor: Actor): boolean {
  return hasRole(actor, 'training_manager', 'trainer', 'hr', 'administrator');
}
