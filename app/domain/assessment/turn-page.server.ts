import type { Actor } from '#app/domain/organisation/actor.ts';
import { publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

import type { FormAnswer } from './answer.ts';
import { attemptState, lastArrival } from './attempt.ts';
import { pagesOf } from './attempt-pages.ts';
import { endOfSections, openedSection, pageShown, sectionState } from './attempt-way.ts';
import { lockAttempt } from './close-attempt.server.ts';
import { graceSeconds } from './grace.server.ts';
import { standingOf } from './limited-attempt.server.ts';
import { quizVersionOf } from './quiz-version-of-attempt.server.ts';
import { saveFormIn } from './save-form.server.ts';
import { type Allowance, earlier, termsOf } from './terms.ts';
import { allowance, allowanceOf } from './terms-sql.server.ts';

type Input = {
  attemptId: string;
  /** The page that is left, from 1. Asked again of one that was left before, nothing happens. */
  from: number;
  /** What is answered on it. */
  answers?: FormAnswer[];
};

/**
 * Leaves a page of an attempt for the next one, with the answers on it: where pages are taken in order, for good. From
 * the introduction of a section with a time limit it opens the section, whose time begins.
 * @returns the page that follows; null where none does; `late` where answers came too late to count
 * @throws conflict `attemptClosed`
 */
export async function turnPage(
  actor: Actor,
  { attemptId, from, answers = [] }: Input,
): Promise<{ page: number | null; late?: true }> {
  const at = now();
  const [quiz, grace] = await Promise.all([
    quizVersionOf(attemptId).then((id) => publishedQuiz(id)),
    graceSeconds(),
  ]);
  return db.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId);
    if (!attempt) throw notFound();
    const late = attempt.dueAt !== null && at > lastArrival(attempt.dueAt, grace);
    if (attempt.submittedAt || late) throw new DomainError('conflict', 'attemptClosed');
    const { late: tooLate } = await saveFormIn(tx, actor.employeeId, attemptId, answers, at);
    const said = tooLate > 0 && { late: true as const };
    // What arrives in the grace is kept, but nothing new begins in it.
    if (attemptState(attempt, at, grace) !== 'open')
      throw new DomainError('conflict', 'attemptClosed');
    const standing = await standingOf(tx, attemptId);
    const pages = pagesOf(quiz, standing.layout);
    if (pageShown(quiz, pages, standing, from, at) !== from)
      return { page: pageShown(quiz, pages, standing, from + 1, at), ...said };
    const left = pages[from - 1];
    let { sectionTimes, dueAt } = standing;
    if (left?.introduction && sectionState(quiz, left.section, standing, at) === 'ahead') {
      const { timePercent } = termsOf(quiz, await givenTo(tx, attemptId));
      sectionTimes = openedSection(quiz, standing, left.section, at, timePercent);
      dueAt = earlier(dueAt, endOfSections(quiz, sectionTimes));
    }
    const page = quiz.sequential ? Math.min(from + 1, pages.length) : standing.page;
    await tx.$executeRaw`
      UPDATE "Attempt"
         SET page = ${page}, "dueAt" = ${dueAt},
             "sectionTimes" = ${sectionTimes && JSON.stringify(sectionTimes)}::jsonb
       WHERE id = ${attemptId}::uuid`;
    if (from >= pages.length) return { page: null, ...said };
    return { page: pageShown(quiz, pages, { page, sectionTimes }, from + 1, at), ...said };
  });
}

async function givenTo(tx: Tx, attemptId: string): Promise<Allowance> {
  const [given] = await runIn(tx)<Allowance>(GIVEN, [attemptId]);
  if (!given) throw notFound();
  return allowanceOf(given);
}

const GIVEN = `
  SELECT given.*
    FROM "Attempt" a
    JOIN "Enrollment" e ON e.id = a."enrollmentId"
    JOIN "CourseItem" i ON i.id = a."courseItemId"
    JOIN "Module" m ON m.id = i."moduleId"
    JOIN "CourseVersion" v ON v.id = m."versionId"
   CROSS JOIN LATERAL ${allowance('e', 'v."courseId"', 'i.key')} given
   WHERE a.id = $1::uuid`;
