import type { Answer } from '#app/domain/assessment/answer.ts';
import { HUNDREDTHS, type Mark } from '#app/domain/assessment/grading.ts';
import { keyedQuiz } from '#app/domain/assessment/keyed-quiz.server.ts';
import type { Layout } from '#app/domain/assessment/layout.ts';
import { assertMarker, markerValues } from '#app/domain/assessment/markable-sql.server.ts';
import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import { type EnrollmentStatus, isLearning } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row, rowPlanned } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { filesOf, textOf } from '#app/question-types/hand-answer.ts';
import { type Criterion, rubricOfKey } from '#app/question-types/parts/rubric/rubric.ts';
import { putQuestion, type PutQuestion } from '#app/question-types/put-question.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

import { answerIdOf, type AnswerPlace } from './answer-id.server.ts';
import { ANSWER_JOINS, markableAnswer, othersCanMark } from './answers-sql.server.ts';
import { type MarkedFile, namedWithout } from './marked-file.ts';
import type { Annotation } from './passage.ts';
import { LONGEST_FIRST, OPEN_ANSWERS, WAITS_FOR_ME } from './queued-answers-sql.server.ts';
import { type GivenMark, seenMarks, type Step, stepOf, stepRefusal } from './settle.ts';

/** A mark as it is read: by whom, where that is told. */
export type SeenMark = Pick<GivenMark, 'round' | 'points'> & {
  id: string;
  rubric: Record<string, string>;
  comment: string;
  annotations: Annotation[];
  markedAt: string;
  by: string | null;
};

export type SeenAppeal = {
  id: string;
  reason: string;
  openedAt: string;
  decision: 'upheld' | 'refused' | null;
  answer: string;
  decidedAt: string | null;
};

export type AnswerView = {
  course: Localised;
  courseId: string;
  quiz: Localised;
  quizKey: string;
  questionId: string;
  /** Null where names are not shown. */
  person: {
    name: string;
    titlePrefix: string | null;
    titleSuffix: string | null;
    positionTitle: string;
    unitName: string;
  } | null;
  question: PutQuestion;
  /** Whether people mark it; an answer that a rule has graded is only here because of an appeal. */
  byHand: boolean;
  /** What makes it right, for those who decide on an appeal. */
  key: object;
  right: Answer;
  answer: Answer;
  text: string;
  files: MarkedFile[];
  rubric: Criterion[];
  notes: Localised | null;
  /** In hundredths; null while it is not settled. */
  points: number | null;
  pointsOutOf: number;
  step: Step;
  /** Why the actor may not take that step; null where they may, or where there is none. */
  refusal: 'answerLeft' | 'answerMarkedByYou' | 'moderatorThird' | null;
  marks: SeenMark[];
  appeals: SeenAppeal[];
  /** The actor may decide the appeal that is open. */
  mayDecide: boolean;
  /** What to do next: the same question of the next person, then another that waits for the actor. */
  nextId: string | null;
};

/**
 * An answer as somebody sees it who may mark it; its owner can see that they looked.
 * @throws not found for everybody else, its owner among them
 */
export async function answerView(actor: Actor, place: AnswerPlace): Promise<AnswerView> {
  assertMarker(actor);
  const marker = [...markerValues(actor), actor.accountId];
  const { attemptId, questionId } = place;
  const found = await row<Stored>('answer-view', VIEW, [...marker, attemptId, questionId]);
  if (!found?.mark) throw notFound();
  const { quizVersionId, layout, mark, given, appeals, status, others, anonymous, employeeId } =
    found;
  const quiz = await keyedQuiz(quizVersionId);
  const question = quiz.questions.get(questionId);
  const draw = layout.find(({ id }) => id === questionId)?.draw ?? null;
  if (!question) throw notFound();
  const step = stepOf(given, mark.waits ?? false, quiz.markers);
  const own = stepRefusal(step, given, actor.accountId, others);
  const left = step !== null && !isLearning(status);
  const nextId = await nextAnswer(actor, place, found.quizKey);
  if (actor.accountId) await recordView({ accountId: actor.accountId }, employeeId, 'answer');
  const { course, courseId, quiz: title, quizKey, name, titlePrefix, titleSuffix } = found;
  const { positionTitle, unitName } = found;
  const named = filesOf(question.kind, mark.answer);
  const files = (anonymous ? namedWithout(found.files) : found.files).filter(({ id }) =>
    named.includes(id),
  );
  const marked = given.some(({ markedById }) => markedById === actor.accountId);
  return {
    ...{ course, courseId, quiz: title, quizKey, questionId },
    person: anonymous ? null : { name, titlePrefix, titleSuffix, positionTitle, unitName },
    question: putQuestion(question, draw),
    byHand: rulesOf(question.kind).manual ?? false,
    key: question.key,
    right: rulesOf(question.kind).right({ ...question, draw }),
    answer: mark.answer,
    text: textOf(question.kind, mark.answer),
    files,
    rubric: rubricOfKey(question.key),
    notes: 'notes' in question.key ? (question.key.notes as Localised) : null,
    points: mark.waits ? null : mark.points,
    pointsOutOf: question.points * HUNDREDTHS,
    step,
    refusal: left ? 'answerLeft' : own === 'answerMarked' ? null : own,
    marks: seenMarks(given, step, actor.accountId).map(({ markedById: _id, ...seen }) => seen),
    appeals,
    mayDecide: appeals.some(({ decision }) => decision === null) && (!marked || !others),
    nextId,
  };
}

/**
 * The answer to mark next: to the same question first, then of the same quiz, the longest waiting.
 * @returns its id; null where nothing waits for the actor
 */
export async function nextAnswer(
  actor: Actor,
  { attemptId, questionId }: AnswerPlace,
  quizKey: string | null = null,
): Promise<string | null> {
  const values = [...markerValues(actor), actor.accountId, attemptId, questionId, quizKey];
  const next = await rowPlanned<AnswerPlace>(NEXT, values);
  return next && answerIdOf(next);
}

type Given = SeenMark & GivenMark;
type Stored = Omit<NonNullable<AnswerView['person']>, never> & {
  course: Localised;
  courseId: string;
  quiz: Localised;
  quizKey: string;
  quizVersionId: string;
  layout: Layout;
  mark: Mark | null;
  given: Given[];
  appeals: SeenAppeal[];
  files: MarkedFile[];
  status: EnrollmentStatus;
  others: boolean;
  anonymous: boolean;
  employeeId: string;
};

const VIEW = `
  SELECT c.title AS course, c.id AS "courseId", i.title AS quiz, i.key AS "quizKey", s."quizVersionId",
         s.layout, s.marks -> u.id::text AS mark, e.status::text AS status, z.anonymous,
         p.id AS "employeeId", p.name, p."titlePrefix", p."titleSuffix", p."positionTitle",
         t.name AS "unitName", ${othersCanMark('$5::date', '$6')} AS others,
         (SELECT coalesce(json_agg(json_build_object('id', x.id, 'round', x.round, 'points', x.points,
                   'rubric', x.rubric, 'comment', x.comment, 'annotations', x.annotations,
                   'markedAt', x."markedAt", 'markedById', x."markedById",
                   'by', ${ACCOUNT_NAME('x."markedById"')}) ORDER BY x."markedAt", x.id), '[]')
            FROM "AnswerMark" x WHERE x."attemptId" = s.id AND x."questionId" = u.id) AS given,
         (SELECT coalesce(json_agg(json_build_object('id', o.id, 'reason', o.reason, 'openedAt', o."openedAt",
                   'decision', o.decision, 'answer', o.answer, 'decidedAt', o."decidedAt")
                   ORDER BY o."openedAt"), '[]')
            FROM "Appeal" o WHERE o."attemptId" = s.id AND o."questionId" = u.id) AS appeals,
         (SELECT coalesce(json_agg(json_build_object('id', y.id, 'name', y.name, 'size', f.size)
                   ORDER BY y.id), '[]')
            FROM "AttemptFile" y JOIN "StoredFile" f ON f.hash = y."fileHash"
           WHERE y."attemptId" = s.id AND y."questionId" = u.id) AS files
    FROM "Attempt" s
    JOIN "QuizQuestion" u ON u."quizVersionId" = s."quizVersionId" AND u.id = $8
    ${ANSWER_JOINS}
    JOIN "Unit" t ON t.id = p."unitId"
   WHERE s.id = $7 AND s."submittedAt" IS NOT NULL AND ${markableAnswer(1)}`;

const NEXT = `
  SELECT q."attemptId", q."questionId" FROM (${OPEN_ANSWERS}) q
   WHERE ${WAITS_FOR_ME} AND NOT ("attemptId" = $7::uuid AND "questionId" = $8::uuid)
   ORDER BY "questionId" = $8::uuid DESC, ("quizKey" = $9::uuid) IS TRUE DESC, ${LONGEST_FIRST} LIMIT 1`;
