import { assertMarker, markerValues } from '#app/domain/assessment/markable-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Day, dayIn, toDate } from '#app/platform/clock.ts';
import { rowsPlanned } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { answerIdOf } from './answer-id.server.ts';
import { type AnswerSearch, ANSWERS_PAGE, type AnswerState } from './answer-search.ts';
import {
  DONE_ANSWERS,
  LONGEST_FIRST,
  OPEN_ANSWERS,
  WAITS_FOR_ME,
} from './queued-answers-sql.server.ts';

export type QueuedAnswer = {
  /** Says nothing of whose it is. */
  id: string;
  state: AnswerState;
  /** Since when it is so; only the day where names are not shown. */
  since: Date | null;
  day: Day;
  /** Whole days since then, by the calendar. */
  days: number;
  /** Null where names are not shown. */
  person: {
    name: string;
    titlePrefix: string | null;
    titleSuffix: string | null;
    unitName: string;
  } | null;
  course: Localised;
  quiz: Localised;
  stem: Localised;
};

type Choice = { id: string; title: Localised; waiting: number };

export type AnswerQueue = {
  answers: QueuedAnswer[];
  total: number;
  /** What there is to choose from: with how much waits for whoever asks. */
  courses: Choice[];
  /** Of the course that was asked for. */
  quizzes: Choice[];
  /** Of the quiz that was asked for. */
  questions: Choice[];
  /** Of what was asked for, whatever its state; what is done is not counted. */
  counts: Record<Exclude<AnswerState, 'done'>, number>;
  /** Courses with answers that wait for a second marker whom nobody can be, and how many; whatever was asked for. */
  alone: Choice[];
};

/**
 * One page of the answers that the actor may mark, decide or look at again: the longest waiting first, or what was marked
 * last. Answers of somebody who has left the course wait for nobody.
 * @throws not found for those who mark nothing at all
 */
export async function answerQueue(actor: Actor, search: AnswerSearch): Promise<AnswerQueue> {
  assertMarker(actor);
  const { courseId, quizKey, questionId, state, page } = search;
  const marker = markerValues(actor);
  const part = [courseId, quizKey, questionId, (page - 1) * ANSWERS_PAGE, ANSWERS_PAGE];
  const [found, groups] = await Promise.all([
    state === 'done'
      ? rowsPlanned<Stored>(DONE_PAGE, [...marker, ...part])
      : rowsPlanned<Stored>(PAGE, [...marker, actor.accountId, ...part, state]),
    rowsPlanned<Group>(GROUPS, [...marker, actor.accountId]),
  ]);
  const inCourse = groups.filter((one) => courseId === null || one.courseId === courseId);
  const inQuiz = inCourse.filter((one) => quizKey === null || one.quizKey === quizKey);
  const inQuestion = inQuiz.filter((one) => questionId === null || one.questionId === questionId);
  const sum = (of: AnswerState) =>
    inQuestion.reduce((all, one) => all + (one.state === of ? one.count : 0), 0);
  return {
    answers: found.map(queued),
    total: found[0]?.total ?? 0,
    courses: choices(groups, (one) => [one.courseId, one.course]),
    quizzes: courseId ? choices(inCourse, (one) => [one.quizKey, one.quiz]) : [],
    questions: quizKey ? choices(inQuiz, (one) => [one.questionId, one.stem]) : [],
    counts: {
      ...{ marking: sum('marking'), moderation: sum('moderation') },
      ...{ appeal: sum('appeal'), given: sum('given') },
    },
    alone: choices(
      groups.filter(({ alone }) => alone),
      (one) => [one.courseId, one.course],
      () => true,
    ),
  };
}

type Facts = {
  attemptId: string;
  questionId: string;
  state: AnswerState;
  since: Date;
  anonymous: boolean;
  courseId: string;
  quizKey: string;
  course: Localised;
  quiz: Localised;
  stem: Localised;
};
type Stored = Facts & NonNullable<QueuedAnswer['person']> & { total: number };
type Group = Facts & { count: number; alone: boolean };

function queued(stored: Stored): QueuedAnswer {
  const { state, since, course, quiz, stem, anonymous } = stored;
  const { name, titlePrefix, titleSuffix, unitName } = stored;
  const day = dayIn(env.ORGANISATION_TIME_ZONE, since);
  return {
    ...{ id: answerIdOf(stored), state, course, quiz, stem, day },
    since: anonymous ? null : since,
    days: Math.max(0, (toDate(today()).getTime() - toDate(day).getTime()) / 86_400_000),
    person: anonymous ? null : { name, titlePrefix, titleSuffix, unitName },
  };
}

/** Each thing once, with how much of it waits, those where most waits first. Left to itself, what waits for whoever asks. */
function choices(
  groups: Group[],
  of: (group: Group) => [id: string, title: Localised],
  waits: (group: Group) => boolean = ({ state }) => state !== 'given',
): Choice[] {
  const found = new Map<string, Choice>();
  for (const group of groups) {
    const [id, title] = of(group);
    const choice = found.get(id) ?? { id, title, waiting: 0 };
    if (waits(group)) choice.waiting += group.count;
    found.set(id, choice);
  }
  return [...found.values()].sort((a, b) => b.waiting - a.waiting);
}

/** Five parameters from that number on: course, quiz, question, how many to skip and how many to take. */
const isAsked = (n: number) => `($${n}::uuid IS NULL OR "courseId" = $${n}::uuid)
    AND ($${n + 1}::uuid IS NULL OR "quizKey" = $${n + 1}::uuid)
    AND ($${n + 2}::uuid IS NULL OR "questionId" = $${n + 2}::uuid)`;
const part = (n: number) => `OFFSET $${n + 3} LIMIT $${n + 4}`;

const PAGE = `
  SELECT q.*, count(*) OVER () AS total FROM (${OPEN_ANSWERS}) q
   WHERE ${isAsked(7)} AND CASE WHEN $12::text IS NULL THEN ${WAITS_FOR_ME} ELSE state = $12::text END
   ORDER BY ${LONGEST_FIRST} ${part(7)}`;

const DONE_PAGE = `
  SELECT q.*, count(*) OVER () AS total FROM (${DONE_ANSWERS}) AS q
   WHERE ${isAsked(6)}
   ORDER BY CASE WHEN anonymous THEN date_trunc('day', since) ELSE since END DESC,
            md5("attemptId"::text || "questionId"::text)
  ${part(6)}`;

const GROUPS = `
  SELECT "courseId", "quizKey", "questionId", state, alone, count(*)::int AS count,
         (array_agg(course))[1] AS course, (array_agg(quiz))[1] AS quiz, (array_agg(stem))[1] AS stem
    FROM (${OPEN_ANSWERS}) q
   GROUP BY 1, 2, 3, 4, 5`;
