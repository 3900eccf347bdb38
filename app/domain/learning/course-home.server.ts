import { type OwnBatch, ownBatch } from '#app/domain/enrollment/batches/own-batch.server.ts';
import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

import { closedWords } from './closed-words.server.ts';
import { learnerPlace } from './learner-place.server.ts';
import { type OutlineView, outlineView } from './outline-view.server.ts';
import { progressThrough, type Progress, waitsFor } from './progress.ts';

export type CourseHome = {
  enrollmentId: string;
  status: EnrollmentStatus;
  slug: string;
  title: string;
  progress: Progress;
  outline: OutlineView;
  /** Nothing that is left is open yet: what to wait for, and why. */
  waits: { title: string; because: string[] } | null;
  /** A newer version of the course is offered; `answered`: the learner said that they stay. */
  newer: { answered: boolean } | null;
  /** The course is completed and the learner is in it once more: the enrollment under way. */
  currentId: string | null;
  /** When and where its people meet; null: it is learned at one's own pace. */
  batch: OwnBatch | null;
};

/** The learner's page of a course: every item with its state, and where to go on. */
export async function courseHome(
  actor: Actor,
  enrollmentId: string,
  language: Language,
): Promise<CourseHome> {
  const [place, batch] = await Promise.all([
    learnerPlace(actor, enrollmentId, language),
    ownBatch(actor, enrollmentId, language),
  ]);
  const { status, slug, title, outline, done, closed, lastItemId, newer } = place;
  const current =
    status === 'completed'
      ? await row<{ id: string }>('course-current', CURRENT, [enrollmentId])
      : null;
  const doneIds = done.map(({ id }) => id);
  const waits = waitsFor(outline, doneIds, closed);
  return {
    enrollmentId,
    status,
    slug,
    title,
    progress: progressThrough(outline, doneIds, lastItemId, closed),
    outline: outlineView(outline, done, closed, language),
    waits: waits && {
      title: inLanguage(waits.title, language),
      because: closedWords(closed.get(waits.id) ?? [], language).map(({ words }) => words),
    },
    newer: newer && { answered: newer.answered },
    currentId: current?.id ?? null,
    batch,
  };
}

const CURRENT = `
  SELECT n.id
    FROM "Enrollment" e
    JOIN "Offering" run ON run.id = e."offeringId"
    JOIN "CourseVersion" taken ON taken.id = run."courseVersionId"
    JOIN "Enrollment" n ON n."employeeId" = e."employeeId" AND n.status IN ('enrolled', 'in_progress')
    JOIN "Offering" o ON o.id = n."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId" AND v."courseId" = taken."courseId"
   WHERE e.id = $1
   ORDER BY n."enrolledAt" DESC LIMIT 1`;
