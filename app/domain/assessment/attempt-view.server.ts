import type { Actor } from '#app/domain/organisation/actor.ts';
import {
  type PublishedQuestion,
  publishedQuiz,
} from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { putQuestion, type PutQuestion as Put } from '#app/question-types/put-question.ts';

import { type Answer, isAnswered } from './answer.ts';
import { attemptState, timeLeft } from './attempt.ts';
import { pageCount } from './layout.ts';
import { type AttemptPath, type OwnAttempt, ownAttempt } from './own-attempt.server.ts';

/** A question as it is put, with the answer so far and its number. */
export type PutQuestion = Put & {
  id: string;
  /** Its place in the attempt, from 1. */
  place: number;
  answer: Answer;
  sequence: number;
};

type Progress = {
  title: Localised;
  number: number;
  pages: number;
  questionsPerPage: number;
  /** For each question in order, whether it is answered. */
  answered: boolean[];
  dueAt: Date | null;
  /** Milliseconds by the server's clock; null without a limit. */
  timeLeft: number | null;
  savedAt: Date | null;
};

export type AttemptPage = Progress & { open: boolean; page: number; questions: PutQuestion[] };
export type AttemptSummary = Progress & { open: boolean };

/** One page of an attempt. When its time is over there are no more questions to see. */
export async function attemptPage(
  actor: Actor,
  path: AttemptPath,
  wanted: number,
): Promise<AttemptPage> {
  const { attempt, progress, byId } = await read(actor, path);
  const page = Math.min(Math.max(1, wanted), progress.pages);
  const first = (page - 1) * progress.questionsPerPage;
  const put = progress.open ? attempt.layout.slice(first, first + progress.questionsPerPage) : [];
  const questions = put.flatMap(({ id, draw }, i): PutQuestion[] => {
    const question = byId.get(id);
    if (!question) return [];
    const saved = attempt.answers[id];
    return [
      {
        id,
        place: first + i + 1,
        ...putQuestion(question, draw),
        answer: saved?.answer ?? [],
        sequence: saved?.sequence ?? 0,
      },
    ];
  });
  return { ...progress, page, questions };
}

/** What is answered and what is not, before handing in. */
export async function attemptSummary(actor: Actor, path: AttemptPath): Promise<AttemptSummary> {
  return (await read(actor, path)).progress;
}

async function read(actor: Actor, path: AttemptPath) {
  const attempt = await ownAttempt(actor, path);
  const quiz = await publishedQuiz(attempt.quizVersionId);
  const byId = new Map<string, PublishedQuestion>(quiz.questions.map((q) => [q.id, q]));
  return { attempt, byId, progress: progressOf(attempt, quiz.questionsPerPage) };
}

function progressOf(attempt: OwnAttempt, questionsPerPage: number): AttemptSummary {
  const { title, number, layout, answers, dueAt, savedAt } = attempt;
  const at = now();
  return {
    open: attemptState(attempt, at, 0) === 'open',
    title,
    number,
    questionsPerPage,
    pages: pageCount(layout.length, questionsPerPage),
    answered: layout.map(({ id }) => isAnswered(answers[id]?.answer)),
    dueAt,
    timeLeft: timeLeft(dueAt, at),
    savedAt,
  };
}
