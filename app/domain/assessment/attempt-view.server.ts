import type { Actor } from '#app/domain/organisation/actor.ts';
import { keyCorrections } from '#app/domain/questions/key-correction.server.ts';
import {
  type PublishedQuestion,
  type PublishedQuiz,
  publishedQuiz,
  quizKey,
} from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { DomainError } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { putQuestion, type PutQuestion as Put } from '#app/question-types/put-question.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

import { isAllowedAddress } from './allowed-address.server.ts';
import { type Answer, isAnswered } from './answer.ts';
import { attemptState, timeLeft } from './attempt.ts';
import { pageOfPlace, type PagePlan, pagesOf } from './attempt-pages.ts';
import { hasWay, isTimed, nearerEnd, pageShown, sectionState } from './attempt-way.ts';
import { type QuestionCheck, questionCheck, releasesAtOnce } from './checked-question.ts';
import { byQuestion, isClosed } from './checks.ts';
import { type AttemptPath, type OwnAttempt, ownAttempt } from './own-attempt.server.ts';
import { heldKey } from './released-key.ts';

/** A question as it is put, with the answer so far and its number. */
export type PutQuestion = Put & {
  id: string;
  /** Its place in the attempt, from 1. */
  place: number;
  answer: Answer;
  sequence: number;
  /** Where its answers are checked while the attempt is under way. */
  check: QuestionCheck | null;
};

type Progress = {
  title: Localised;
  number: number;
  pages: number;
  /** Pages are left for good. */
  sequential: boolean;
  /** For each question in order, whether it is answered. */
  answered: boolean[];
  dueAt: Date | null;
  /** Milliseconds by the server's clock to the end that comes first; null without a limit. */
  timeLeft: number | null;
  savedAt: Date | null;
};

/** What heads the pages of a section. */
export type SectionHead = {
  title: Localised;
  introduction: Localised;
  /** From 1, of so many. */
  number: number;
  count: number;
  questions: number;
  /** Null where it has no limit of its own. */
  timeLimitMinutes: number | null;
  /** Its clock runs. */
  opened: boolean;
};

export type AttemptPage = Progress & {
  open: boolean;
  /** Null where every page is behind: there is nothing left but to hand in. */
  page: number | null;
  /** The page introduces its section and puts no question. */
  introduction: boolean;
  section: SectionHead | null;
  /** The end that comes first is that of the section. */
  sectionEnds: boolean;
  questions: PutQuestion[];
};

export type AttemptSummary = Progress & {
  open: boolean;
  /** For each question in order the page where it can still be answered; null where it cannot. */
  pageOf: (number | null)[];
  /** The page to go back to; null where every page is behind. */
  lastPage: number | null;
  /** Some answers are marked by people. */
  byHand: boolean;
};

/**
 * One page of an attempt: the one asked for or, where not every page is open, the one that is. When its time is over
 * there are no more questions to see.
 * @param address of the client, as the product determines it
 * @throws conflict `quizElsewhere`
 */
export async function attemptPage(
  actor: Actor,
  path: AttemptPath,
  wanted: number,
  address = '',
): Promise<AttemptPage> {
  const { attempt, quiz, plan, progress, at } = await read(actor, path);
  if (progress.open && !isAllowedAddress(quiz.addresses, address))
    throw new DomainError('conflict', 'quizElsewhere');
  const page = pageShown(quiz, plan, attempt, wanted, at);
  const shown = progress.open && page !== null ? plan[page - 1]! : null;
  const end = nearerEnd(quiz, attempt.dueAt, attempt, shown?.section ?? -1);
  return {
    ...progress,
    page,
    introduction: shown?.introduction ?? false,
    section: shown && sectionHead(quiz, attempt, shown, at),
    dueAt: end.dueAt,
    timeLeft: timeLeft(end.dueAt, at),
    sectionEnds: end.ofSection,
    questions: shown ? await questionsOn(shown, attempt, quiz) : [],
  };
}

async function questionsOn(
  { from, to }: PagePlan,
  attempt: OwnAttempt,
  quiz: PublishedQuiz,
): Promise<PutQuestion[]> {
  const byId = new Map<string, PublishedQuestion>(quiz.questions.map((q) => [q.id, q]));
  const checks = byQuestion(attempt.checks);
  const doneWith = [...checks.values()].some((of) => isClosed(quiz, of));
  const keys = doneWith && releasesAtOnce(quiz) ? await quizKey(quiz.id) : null;
  const corrections = await keyCorrections(quiz.id, keys ? attempt.corrections : 0);
  return attempt.layout.slice(from, to).flatMap(({ id, draw }, i): PutQuestion[] => {
    const question = byId.get(id);
    if (!question) return [];
    const saved = attempt.answers[id];
    const tried = checks.get(id) ?? [];
    const check = questionCheck(quiz, question, draw, tried, heldKey(id, keys, corrections));
    return [
      {
        id,
        place: from + i + 1,
        ...putQuestion(question, draw),
        answer: (check?.closed ? tried.at(-1)?.answer : saved?.answer) ?? [],
        sequence: saved?.sequence ?? 0,
        check,
      },
    ];
  });
}

function sectionHead(
  quiz: PublishedQuiz,
  attempt: OwnAttempt,
  { section: at }: PagePlan,
  moment: Date,
): SectionHead | null {
  const section = quiz.sections[at];
  if (!section || (quiz.sections.length < 2 && !isTimed(quiz, at))) return null;
  const { title, introduction, timeLimitMinutes, slots } = section;
  return {
    title,
    introduction,
    number: at + 1,
    count: quiz.sections.length,
    questions: slots.reduce((sum, { take }) => sum + take, 0),
    timeLimitMinutes,
    opened: sectionState(quiz, at, attempt, moment) === 'open',
  };
}

/** What is answered and what is not, before handing in. */
export async function attemptSummary(actor: Actor, path: AttemptPath): Promise<AttemptSummary> {
  const { attempt, quiz, plan, progress, at } = await read(actor, path);
  const pages = attempt.layout.map((_, place) => pageOfPlace(plan, place));
  const isOpen = (page: number) =>
    !hasWay(quiz) || pageShown(quiz, plan, attempt, page, at) === page;
  const open = new Map(plan.map((_, index) => [index + 1, isOpen(index + 1)]));
  const last = plan.findLastIndex((_, index) => open.get(index + 1));
  return {
    ...progress,
    pageOf: pages.map((page) => (open.get(page) ? page : null)),
    lastPage: last < 0 ? null : last + 1,
    byHand: quiz.questions.some(
      ({ id, kind }) => rulesOf(kind).manual && attempt.layout.some((put) => put.id === id),
    ),
  };
}

async function read(actor: Actor, path: AttemptPath) {
  const attempt = await ownAttempt(actor, path);
  const quiz = await publishedQuiz(attempt.quizVersionId);
  const plan = pagesOf(quiz, attempt.layout);
  const at = now();
  return { attempt, quiz, plan, at, progress: progressOf(attempt, quiz, plan, at) };
}

function progressOf(
  attempt: OwnAttempt,
  { sequential }: PublishedQuiz,
  plan: readonly PagePlan[],
  at: Date,
): Progress & { open: boolean } {
  const { title, number, layout, answers, dueAt, savedAt } = attempt;
  return {
    open: attemptState(attempt, at, 0) === 'open',
    title,
    number,
    sequential,
    pages: plan.length,
    answered: layout.map(({ id }) => isAnswered(answers[id]?.answer)),
    dueAt,
    timeLeft: timeLeft(dueAt, at),
    savedAt,
  };
}
