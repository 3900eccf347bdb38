import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { KeyChangeKind } from '#app/domain/questions/key-change.ts';
import { keyCorrections } from '#app/domain/questions/key-correction.server.ts';
import {
  type PublishedQuiz,
  publishedQuiz,
  quizKey,
} from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { putQuestion, type PutQuestion } from '#app/question-types/put-question.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

import type { Answer } from './answer.ts';
import { type AttemptState, attemptState } from './attempt.ts';
import { graceSeconds } from './grace.server.ts';
import { HUNDREDTHS, type Mark } from './grading.ts';
import type { Layout } from './layout.ts';
import type { AttemptPath } from './own-attempt.server.ts';
import { heldKey, type Released, releasedKey } from './released-key.ts';
import { closingOf, type Review, reviewOf } from './review.ts';
import { sameQuiz } from './same-quiz-sql.server.ts';
import { startRefusal } from './start-refusal.ts';
import { type Allowance, termsOf } from './terms.ts';
import { allowance } from './terms-sql.server.ts';

/** A graded question as its participant sees it again. */
export type ReviewedQuestion = PutQuestion & {
  id: string;
  answer: Answer;
  /** In hundredths. */
  points: number;
  pointsOutOf: number;
  /** What the questions inside it have earned, in basis points; null where there are none. */
  shares: Record<string, number> | null;
  /** People have marked it, or still have to. */
  byHand: boolean;
  /** A second look at it was asked for. */
  asked: boolean;
  /** Only where the review releases answers. */
  released: Released | null;
  /** Its key was set right after the quiz was published; why is said where the key is, for it may tell the key. */
  corrected: { kind: KeyChangeKind; reason: string | null } | null;
};

export type AttemptResult = {
  state: AttemptState;
  title: Localised;
  number: number;
  submittedAt: Date | null;
  enrollmentCompleted: boolean;
  passMark: number;
  /** Nothing is passed or failed. */
  practice: boolean;
  /** null until it is graded. */
  passed: boolean | null;
  /** It was passed before a key was set right, which would have taken the pass away. */
  passKept: boolean;
  /** null where the review does not show it. */
  score: number | null;
  /** In hundredths. */
  points: number | null;
  pointsOutOf: number | null;
  review: Review;
  /** When the review begins that is held back until the quiz closes; null where nothing is held back. */
  heldBackUntil: Date | null;
  questions: ReviewedQuestion[];
  attemptsLeft: number | null;
  canRetry: boolean;
  /** From when the next attempt may begin, where one must wait for it. */
  nextFrom: Date | null;
};

/** The result of a closed attempt, as far as the review rule shows it. */
export async function attemptResult(actor: Actor, path: AttemptPath): Promise<AttemptResult> {
  const grace = await graceSeconds();
  const at = now();
  const values = [
    path.attemptId,
    path.enrollmentId,
    path.courseItemId,
    actor.employeeId,
    at,
    grace,
  ];
  const found = await row<Row>('attempt-result', RESULT, values);
  if (!found) throw notFound();
  const quiz = await publishedQuiz(found.quizVersionId);
  const { attemptsUsed, attemptOpen, everPassed, enrollmentStatus } = found;
  const terms = termsOf(quiz, found);
  const { attemptsAllowed, closesAt } = terms;
  const state = attemptState(found, at, grace);
  const attemptsClosed = attemptsUsed - (attemptOpen ? 1 : 0);
  const { closed, heldBack } = closingOf(quiz, closesAt, at);
  const facts = { attemptsAllowed, attemptsClosed, attemptOpen, everPassed, heldBack, closed };
  const review = state === 'graded' ? reviewOf({ rule: quiz.review, ...facts }) : 'outcome';
  const scored = review !== 'outcome';
  // Where it may be taken from says the page before the next attempt.
  const next = startRefusal({
    ...{ enrollmentStatus, terms, attemptsUsed, placed: true, at },
    attemptDelayMinutes: quiz.attemptDelayMinutes,
    lastEndedAt: found.lastEndedAt,
  });
  return {
    state,
    title: found.title,
    number: found.number,
    submittedAt: found.submittedAt,
    enrollmentCompleted: enrollmentStatus === 'completed',
    passMark: quiz.passMark,
    practice: quiz.practice,
    passed: found.passed,
    passKept: found.passKept,
    score: scored ? found.score : null,
    points: scored ? found.points : null,
    pointsOutOf: scored ? found.pointsOutOf : null,
    review,
    heldBackUntil: state === 'graded' && heldBack && quiz.review !== 'never' ? closesAt : null,
    questions: await reviewed(found, quiz, review),
    attemptsLeft: attemptsAllowed === null ? null : Math.max(0, attemptsAllowed - attemptsUsed),
    canRetry: found.present && next === null,
    nextFrom: found.present && next?.code === 'attemptTooSoon' ? next.at : null,
  };
}

async function reviewed(
  { layout, marks, quizVersionId, gradedWith }: Row,
  quiz: PublishedQuiz,
  review: Review,
): Promise<ReviewedQuestion[]> {
  if (!marks || (review !== 'marks' && review !== 'answers')) return [];
  const keys = review === 'answers' ? await quizKey(quizVersionId) : null;
  const corrections = await keyCorrections(quizVersionId, gradedWith);
  const byId = new Map(quiz.questions.map((question) => [question.id, question]));
  return layout.flatMap(({ id, draw }): ReviewedQuestion[] => {
    const question = byId.get(id);
    const mark = marks[id];
    if (!question || !mark) return [];
    const correction = corrections.get(id);
    const entry = heldKey(id, keys, corrections);
    return [
      {
        id,
        ...putQuestion(question, draw),
        answer: mark.answer,
        points: mark.points,
        pointsOutOf: correction?.kind === 'nobody' ? 0 : question.points * HUNDREDTHS,
        shares: mark.shares ?? null,
        byHand: rulesOf(question.kind).manual ?? false,
        asked: mark.asked ?? false,
        released: entry ? releasedKey(question, entry, draw) : null,
        corrected: correction
          ? { kind: correction.kind, reason: entry ? correction.reason : null }
          : null,
      },
    ];
  });
}

type Row = Allowance & {
  number: number;
  quizVersionId: string;
  layout: Layout;
  dueAt: Date | null;
  submittedAt: Date | null;
  points: number | null;
  pointsOutOf: number | null;
  score: number | null;
  passed: boolean | null;
  passKept: boolean;
  /** How many corrections of keys its grading knew. */
  gradedWith: number;
  marks: Record<string, Mark> | null;
  title: Localised;
  enrollmentStatus: EnrollmentStatus;
  attemptsUsed: number;
  attemptOpen: boolean;
  everPassed: boolean;
  lastEndedAt: Date | null;
  /** The quiz is part of the version that the participant is in now. */
  present: boolean;
};

const RESULT = `
  SELECT a.number, a."quizVersionId", a.layout, a."dueAt", a."submittedAt", a.points, a."pointsOutOf",
         a.score, a.passed, a."passKept", a."gradedWith", a.marks, i.title, e.status AS "enrollmentStatus",
         t."attemptsUsed", t."attemptOpen", t."everPassed", t."lastEndedAt", given.*,
         EXISTS (SELECT 1 FROM "Offering" o JOIN "Module" m ON m."versionId" = o."courseVersionId"
                  WHERE o.id = e."offeringId" AND m.id = i."moduleId") AS present
    FROM "Attempt" a
    JOIN "Enrollment" e ON e.id = a."enrollmentId"
    JOIN "CourseItem" i ON i.id = a."courseItemId"
    JOIN "Module" x ON x.id = i."moduleId"
    JOIN "CourseVersion" v ON v.id = x."versionId"
   CROSS JOIN LATERAL ${allowance('e', 'v."courseId"', 'i.key')} given
   CROSS JOIN LATERAL (
         SELECT max(b.number) AS "attemptsUsed", max(b."submittedAt") AS "lastEndedAt", coalesce(bool_or(b.passed), false) AS "everPassed",
                bool_or(b."submittedAt" IS NULL
                  AND (b."dueAt" IS NULL
                       OR b."dueAt" + $6::int * interval '1 second' >= $5::timestamptz)) AS "attemptOpen"
           FROM "Attempt" b
          WHERE b."enrollmentId" = a."enrollmentId" AND ${sameQuiz('b', 'a."courseItemId"')}) t
   WHERE a.id = $1 AND a."enrollmentId" = $2 AND a."courseItemId" = $3 AND e."employeeId" = $4`;
