import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import { type ClosedBecause, closedWords } from '#app/domain/learning/closed-words.server.ts';
import { closedReasons } from '#app/domain/learning/open-item.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';

import { isAllowedAddress } from './allowed-address.server.ts';
import { type AttemptState, attemptState, closingMoment } from './attempt.ts';
import { graceSeconds } from './grace.server.ts';
import { asksPassword } from './quiz-password.server.ts';
import { type QuizRulesSaid, rulesSaid } from './quiz-rules-said.ts';
import { closingOf } from './review.ts';
import { sameQuiz } from './same-quiz-sql.server.ts';
import { type StartRefusal, startRefusal } from './start-refusal.ts';
import { type Allowance, termsOf } from './terms.ts';
import { allowance } from './terms-sql.server.ts';

export type PastAttempt = {
  id: string;
  /** The quiz in the version of the course where the attempt was made. */
  courseItemId: string;
  number: number;
  state: AttemptState;
  startedAt: string;
  score: number | null;
  passed: boolean | null;
};

export type QuizStart = {
  title: Localised;
  courseTitle: Localised;
  enrollmentCompleted: boolean;
  /** For this person: what was given to him or her is part of them. */
  rules: QuizRulesSaid;
  attemptsUsed: number;
  everPassed: boolean;
  /** The attempt to go on with. */
  openAttemptId: string | null;
  /** Why no new attempt may begin; null when it may. */
  refusal: StartRefusal | null;
  asksPassword: boolean;
  /** Why the quiz is not open to the learner yet; empty when it is. */
  closed: ClosedBecause[];
  /** Latest first, at most ten. */
  attempts: PastAttempt[];
};

/**
 * The page before a quiz: its rules and the attempts so far of the actor's own enrollment.
 * @param address of the client, as the product determines it
 */
export async function quizStart(
  actor: Actor,
  place: { enrollmentId: string; courseItemId: string },
  language: Language,
  address = '',
): Promise<QuizStart> {
  const values = [place.enrollmentId, place.courseItemId, actor.employeeId];
  const found = await row<Row>('quiz-start', START, values);
  if (!found) throw notFound();
  const [quiz, guarded, grace, reasons] = await Promise.all([
    publishedQuiz(found.quizVersionId),
    asksPassword(found.quizVersionId),
    graceSeconds(),
    closedReasons(actor, place),
  ]);
  const at = now();
  const terms = termsOf(quiz, found);
  const { heldBack } = closingOf(quiz, terms.closesAt, at);
  const attempts = found.attempts.map(({ dueAt, submittedAt, score, passed, ...attempt }) => {
    const timed = { dueAt: moment(dueAt), submittedAt: moment(submittedAt) };
    const shown = quiz.review === 'never' || heldBack ? null : score;
    return { ...attempt, score: shown, passed, state: attemptState(timed, at, grace) };
  });
  const { attemptsUsed, everPassed, status: enrollmentStatus } = found;
  const latest = found.attempts[0];
  return {
    title: found.title,
    courseTitle: found.courseTitle,
    enrollmentCompleted: enrollmentStatus === 'completed',
    rules: rulesSaid(quiz, terms),
    attemptsUsed,
    everPassed,
    openAttemptId: attempts.find(({ state }) => state === 'open')?.id ?? null,
    refusal: startRefusal({
      ...{ enrollmentStatus, terms, attemptsUsed, at },
      attemptDelayMinutes: quiz.attemptDelayMinutes,
      lastEndedAt: latest
        ? (moment(latest.submittedAt) ?? closingMoment(moment(latest.dueAt), at))
        : null,
      placed: isAllowedAddress(quiz.addresses, address),
    }),
    asksPassword: guarded,
    closed: closedWords(reasons, language),
    attempts,
  };
}

type Row = Allowance & {
  status: EnrollmentStatus;
  title: Localised;
  quizVersionId: string;
  courseTitle: Localised;
  attemptsUsed: number;
  everPassed: boolean;
  attempts: {
    id: string;
    courseItemId: string;
    number: number;
    startedAt: string;
    dueAt: string | null;
    submittedAt: string | null;
    score: number | null;
    passed: boolean | null;
  }[];
};

const START = `
  SELECT e.status, i.title, i."quizVersionId", c.title AS "courseTitle",
         t."attemptsUsed", t."everPassed", coalesce(l.attempts, '[]') AS attempts, given.*
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
    JOIN "Module" m ON m."versionId" = v.id
    JOIN "CourseItem" i ON i."moduleId" = m.id AND i.id = $2 AND i.kind = 'quiz'
   CROSS JOIN LATERAL ${allowance('e', 'c.id', 'i.key')} given
   CROSS JOIN LATERAL (
         SELECT coalesce(max(a.number), 0) AS "attemptsUsed",
                coalesce(bool_or(a.passed), false) AS "everPassed"
           FROM "Attempt" a WHERE a."enrollmentId" = e.id AND ${sameQuiz('a', 'i.id')}) t
   CROSS JOIN LATERAL (
         SELECT json_agg(x) AS attempts
           FROM (SELECT a.id, a."courseItemId", a.number, a."startedAt", a."dueAt", a."submittedAt",
                        a.score, a.passed
                   FROM "Attempt" a WHERE a."enrollmentId" = e.id AND ${sameQuiz('a', 'i.id')}
                  ORDER BY a.number DESC LIMIT 10) x) l
   WHERE e.id = $1 AND e."employeeId" = $3`;

const moment = (text: string | null) => (text === null ? null : new Date(text));
