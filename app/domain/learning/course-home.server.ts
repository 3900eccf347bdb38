import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Language } from '#app/platform/i18n.ts';

import { learnerPlace } from './learner-place.server.ts';
import { type OutlineView, outlineView } from './outline-view.ts';
import { progressThrough, type Progress } from './progress.ts';

export type CourseHome = {
  enrollmentId: string;
  status: EnrollmentStatus;
  slug: string;
  title: string;
  progress: Progress;
  outline: OutlineView;
};

/** The learner's page of a course: every item with its state, and where to go on. */
export async function courseHome(
  actor: Actor,
  enrollmentId: string,
  language: Language,
): Promise<CourseHome> {
  const place = await learnerPlace(actor, enrollmentId, language);
  const { status, slug, title, outline, done, lastItemId } = place;
  const doneIds = done.map(({ id }) => id);
  return {
    enrollmentId,
    status,
    slug,
    title,
    progress: progressThrough(outline, doneIds, lastItemId),
    outline: outlineView(outline, done, language),
  };
}
