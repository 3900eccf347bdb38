import type { Actor } from '#app/domain/organisation/actor.ts';
import { dayIn, toDate } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { assertMarker, markable, MARKABLE_JOINS, markerValues } from './markable-sql.server.ts';
import type { SubmissionState } from './submission.ts';
import { type SubmissionSearch, SUBMISSIONS_PAGE } from './submission-search.ts';

export type QueuedSubmission = {
  id: string;
  number: number;
  submittedAt: Date;
  /** Whole days since then, by the calendar. */
  days: number;
  state: SubmissionState;
  score: number | null;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  unitName: string;
  item: Localised;
  course: Localised;
};

export type SubmissionQueue = {
  submissions: QueuedSubmission[];
  total: number;
  /** The courses with work that the actor may mark: those where most waits first. */
  courses: { id: string; title: Localised; waiting: number }[];
  /** Of the course asked for, else of all. */
  counts: Record<SubmissionState, number>;
};

/**
 * One page of the work that the actor may mark: what waits first, the longest waiting on top, then what was marked last.
 * Work of somebody who has left the course waits for nobody.
 * @throws not found for those who mark nothing at all
 */
export async function submissionQueue(
  actor: Actor,
  { courseId, state, page }: SubmissionSearch,
): Promise<SubmissionQueue> {
  assertMarker(actor);
  const marker = markerValues(actor);
  const skip = (page - 1) * SUBMISSIONS_PAGE;
  const [found, courses] = await Promise.all([
    rows<Stored>('submission-queue', QUEUE, [...marker, courseId, state, skip, SUBMISSIONS_PAGE]),
    rows<CourseCounts>('submission-courses', COURSES, marker),
  ]);
  const chosen = courses.filter(({ id }) => courseId === null || id === courseId);
  const sum = (of: SubmissionState) => chosen.reduce((all, course) => all + course[of], 0);
  return {
    submissions: found.map(({ total: _total, ...submission }) => ({
      ...submission,
      days: daysSince(submission.submittedAt),
    })),
    total: found[0]?.total ?? 0,
    courses: courses.map(({ id, title, waiting }) => ({ id, title, waiting })),
    counts: { waiting: sum('waiting'), returned: sum('returned'), passed: sum('passed') },
  };
}

type Stored = Omit<QueuedSubmission, 'days'> & { total: number };
type CourseCounts = { id: string; title: Localised } & Record<SubmissionState, number>;

function daysSince(moment: Date): number {
  const day = dayIn(env.ORGANISATION_TIME_ZONE, moment);
  return Math.max(0, (toDate(today()).getTime() - toDate(day).getTime()) / 86_400_000);
}

/** Of Submission s and Enrollment e: it was marked, or waits and can be. */
const IN_QUEUE = `(s.result IS NOT NULL OR e.status IN ('enrolled', 'in_progress', 'completed'))`;

const QUEUE = `
  SELECT s.id, s.number, s."submittedAt", coalesce(s.result::text, 'waiting') AS state, s.score,
         p.name, p."titlePrefix", p."titleSuffix", u.name AS "unitName", i.title AS item, c.title AS course,
         count(*) OVER () AS total
    FROM "Submission" s
    ${MARKABLE_JOINS}
    JOIN "Unit" u ON u.id = p."unitId"
   WHERE ${markable(1)} AND ${IN_QUEUE}
     AND ($6::uuid IS NULL OR c.id = $6::uuid)
     AND ($7::text IS NULL OR coalesce(s.result::text, 'waiting') = $7::text)
   ORDER BY s.result IS NOT NULL, CASE WHEN s.result IS NULL THEN s."submittedAt" END,
            s."markedAt" DESC, s.id
  OFFSET $8 LIMIT $9`;

const COURSES = `
  SELECT c.id, c.title, count(*) FILTER (WHERE s.result IS NULL) AS waiting,
         count(*) FILTER (WHERE s.result = 'returned') AS returned,
         count(*) FILTER (WHERE s.result = 'passed') AS passed
    FROM "Submission" s
    ${MARKABLE_JOINS}
   WHERE ${markable(1)} AND ${IN_QUEUE}
   GROUP BY c.id
   ORDER BY waiting DESC, c.title->>'id', c.id`;
