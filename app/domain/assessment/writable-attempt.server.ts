import { DomainError, notFound } from '#app/platform/errors.ts';

/**
 * The first part of every statement that stores answers: finds the attempt ($1) of its owner ($2) and says whether
 * an answer that arrives at $3 still counts ($4 seconds of grace), and whether that is limited to some questions: those
 * of an open page, those that are not checked yet.
 */
export const WRITABLE_ATTEMPT = `
    SELECT a.id, a."quizVersionId", a.layout, a."dueAt",
           a."submittedAt" IS NULL
             AND (a."dueAt" IS NULL OR $3::timestamptz <= a."dueAt" + $4::int * interval '1 second') AS open,
           v.sequential OR v.feedback <> 'deferred'
             OR v.sections @? '$[*].timeLimitMinutes ? (@ != null)' AS limited
      FROM "Attempt" a
      JOIN "Enrollment" e ON e.id = a."enrollmentId"
      JOIN "QuizVersion" v ON v.id = a."quizVersionId"
     WHERE a.id = $1::uuid AND e."employeeId" = $2::uuid`;

export type Written = {
  open: boolean;
  dueAt: Date | null;
  quizVersionId: string;
  limited: boolean;
};

/** Condition: the attempt a puts the question q, which its quiz may also keep in a pool for others. */
export const IS_PUT = `q."quizVersionId" = a."quizVersionId"
  AND a.layout @> jsonb_build_array(jsonb_build_object('id', q.id))`;

/**
 * Condition: an answer to a question may be stored. Where an attempt is limited nothing is, until somebody who has looked
 * says to which questions: `$6`, null before that. For the aliases a (of the attempt) and q (QuizQuestion).
 */
export const IS_WRITABLE = `(NOT a.limited OR q.id = ANY ($6::uuid[]))`;

/** What is not there is not found; what is closed takes nothing more. */
export function mustBeOpen<W extends Written>(written: W | null | undefined): W {
  if (!written) throw notFound();
  if (!written.open) throw new DomainError('conflict', 'attemptClosed');
  return written;
}
