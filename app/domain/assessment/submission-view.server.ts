import { lessonHtml } from '#app/domain/catalogue/version/lesson-html.server.ts';
import { type EnrollmentStatus, isLearning } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';

import { assertMarker, markable, MARKABLE_JOINS, markerValues } from './markable-sql.server.ts';
import { sameAssignment } from './same-assignment-sql.server.ts';
import type { Submission } from './submission.ts';
import { SUBMISSION } from './submissions-sql.server.ts';

export type SubmissionView = {
  submission: Submission;
  courseId: string;
  courseTitle: string;
  itemTitle: string;
  /** The instructions of the assignment. */
  html: string | null;
  person: {
    name: string;
    titlePrefix: string | null;
    titleSuffix: string | null;
    positionTitle: string;
    unitName: string;
  };
  /** It waits, and its learner is still in the course. */
  mayMark: boolean;
  /** What else the same person has handed in for this assignment, latest first. */
  others: Submission[];
  /** What to mark next: of the same course first, the longest waiting. */
  nextId: string | null;
};

/**
 * A piece of work as whoever may mark it sees it; the learner can see that they looked.
 * @throws not found for everybody else, its learner among them
 */
export async function submissionView(
  actor: Actor,
  submissionId: string,
  language: Language,
): Promise<SubmissionView> {
  assertMarker(actor);
  const marker = markerValues(actor);
  const found = await row<Stored>('submission-view', VIEW, [submissionId, ...marker]);
  if (!found) throw notFound();
  const { employeeId, enrollmentId, courseItemId, courseId, status, ...facts } = found;
  const { name, titlePrefix, titleSuffix, positionTitle, unitName, course, item, ...submission } =
    facts;
  const [html, others, next] = await Promise.all([
    lessonHtml(courseItemId, language),
    rows<Submission>('other-submissions', OTHERS, [enrollmentId, courseItemId, submissionId]),
    row<{ id: string }>('next-submission', NEXT, [submissionId, ...marker, courseId]),
    actor.accountId
      ? recordView({ accountId: actor.accountId }, employeeId, 'submission')
      : undefined,
  ]);
  return {
    submission,
    courseId,
    courseTitle: inLanguage(course, language),
    itemTitle: inLanguage(item, language),
    html,
    person: { name, titlePrefix, titleSuffix, positionTitle, unitName },
    mayMark: submission.state === 'waiting' && isLearning(status),
    others,
    nextId: next?.id ?? null,
  };
}

type Stored = Submission &
  SubmissionView['person'] & {
    employeeId: string;
    enrollmentId: string;
    courseItemId: string;
    courseId: string;
    course: Localised;
    item: Localised;
    status: EnrollmentStatus;
  };

const VIEW = `
  SELECT ${SUBMISSION('s."courseItemId"')}, p.id AS "employeeId", p.name, p."titlePrefix", p."titleSuffix",
         p."positionTitle", u.name AS "unitName", s."enrollmentId", s."courseItemId",
         c.id AS "courseId", c.title AS course, i.title AS item, e.status::text AS status
    FROM "Submission" s
    ${MARKABLE_JOINS}
    JOIN "Unit" u ON u.id = p."unitId"
   WHERE s.id = $1 AND ${markable(2)}`;

const OTHERS = `
  SELECT ${SUBMISSION('$2::uuid')}
    FROM "Submission" s
   WHERE s."enrollmentId" = $1::uuid AND s.id <> $3::uuid AND ${sameAssignment('s', '$2::uuid')}
   ORDER BY s.number DESC`;

const NEXT = `
  SELECT s.id
    FROM "Submission" s
    ${MARKABLE_JOINS}
   WHERE s.id <> $1::uuid AND s.result IS NULL AND e.status IN ('enrolled', 'in_progress', 'completed')
     AND ${markable(2)}
   ORDER BY c.id = $7::uuid DESC, s."submittedAt", s.id LIMIT 1`;
