import type { PublishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { sectionByQuestion } from '#app/domain/questions/quiz-sections.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { pagesOf } from './attempt-pages.ts';
import {
  isTimed,
  type SectionTimes,
  type Way,
  sectionDue,
  writableQuestions,
} from './attempt-way.ts';
import { byQuestion, type Check, isClosed } from './checks.ts';
import type { Layout } from './layout.ts';
import { checksOf } from './own-attempt.server.ts';
import { earlier } from './terms.ts';

/** How an attempt stands that only some answers may be given to. */
export type Standing = Way & {
  id: string;
  layout: Layout;
  startedAt: Date;
  dueAt: Date | null;
  sectionTimes: SectionTimes | null;
  checks: Check[];
};

/** The attempt, kept as it is until the transaction ends: whoever wants to move it on waits. */
export async function standingOf(tx: Tx, attemptId: string): Promise<Standing> {
  const [found] = await runIn(tx)<Standing>(STANDING, [attemptId]);
  if (!found) throw notFound();
  return found;
}

const STANDING = `
  SELECT a.id, a.layout, a."startedAt", a."dueAt", a.page, a."sectionTimes", ${checksOf('a.id')} AS checks
    FROM "Attempt" a WHERE a.id = $1::uuid FOR SHARE OF a`;

export type Limits = {
  /** Ids of the questions whose answers count now. */
  writable: string[];
  /** When the first of what these questions are in is over. */
  nearestEnd(questionIds: readonly string[]): Date | null;
  checks: Check[];
};

/** Which answers count that arrive at a moment. */
export async function limitsOf(
  tx: Tx,
  quiz: PublishedQuiz,
  attemptId: string,
  at: Date,
  graceSeconds: number,
): Promise<Limits> {
  const standing = await standingOf(tx, attemptId);
  const pages = pagesOf(quiz, standing.layout);
  const open = writableQuestions(quiz, pages, standing.layout, standing, at, graceSeconds);
  for (const [questionId, checks] of byQuestion(standing.checks))
    if (isClosed(quiz, checks)) open.delete(questionId);
  const sectionOf = sectionByQuestion(quiz);
  return {
    writable: [...open],
    checks: standing.checks,
    nearestEnd: (questionIds) =>
      questionIds.reduce<Date | null>((end, id) => {
        const section = sectionOf.get(id) ?? 0;
        return isTimed(quiz, section) ? earlier(end, sectionDue(standing, section)) : end;
      }, standing.dueAt),
  };
}
