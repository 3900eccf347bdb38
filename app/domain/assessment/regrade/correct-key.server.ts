import type { Actor } from '#app/domain/organisation/actor.ts';
import type { KeyChange } from '#app/domain/questions/key-change.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { addCorrection, lockedCorrections } from '#app/domain/questions/key-correction.server.ts';
import { db, row } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { createTask } from '#app/platform/tasks.server.ts';

import type { AskedCorrection } from './asked-correction.ts';
import { changedKey } from './changed-key.ts';
import {
  type CorrectionPlace,
  type QuestionToCorrect,
  questionToCorrect,
} from './question-to-correct.server.ts';
import { REGRADE_TASK, type RegradeTaskInput } from './regrade-task.ts';

/**
 * Sets a published key right. From now on it holds for whoever hands in; who has handed in is graded anew in the
 * background.
 * @throws conflict where keys of the quiz were changed since it was looked at, or the actor has taken the quiz: nobody
 *   decides about own answers
 * @returns the id of the task
 */
export async function correctKey(
  actor: Actor,
  place: CorrectionPlace,
  asked: AskedCorrection & { reason: string; seen: number },
): Promise<string> {
  const found = await questionToCorrect(actor, place);
  const change = changeOf(found, asked);
  const { quizVersionId } = found.chosen;
  const startedById = actor.accountId;
  if (!startedById) throw notFound();
  if (await hasTaken(actor, quizVersionId)) throw new DomainError('conflict', 'keyOfOwnAttempt');
  return db.$transaction(async (tx) => {
    const number = await lockedCorrections(tx, quizVersionId);
    if (number !== asked.seen) throw new DomainError('conflict', 'keyChangedSince');
    const { questionId } = place;
    await addCorrection(tx, {
      ...change,
      quizVersionId,
      questionId,
      number: number + 1,
      reason: asked.reason,
      createdById: startedById,
      work: asked.kind === 'key' ? workedOn(found, asked.work) : null,
    });
    const input: RegradeTaskInput = { quizVersionId };
    const taskId = await createTask(tx, { kind: REGRADE_TASK, startedById, input });
    const { kind } = change;
    await recordEvent(tx, actor, 'quiz.key-corrected', quizVersionId, { questionId, kind, taskId });
    return taskId;
  });
}

/**
 * How a key is to be set right, out of what was asked.
 * @throws invalid where more than the key was changed, or nothing
 */
export function changeOf(found: QuestionToCorrect, asked: AskedCorrection): KeyChange {
  if (asked.kind !== 'key') {
    if (found.rule === asked.kind) throw new DomainError('invalid', 'keyUnchanged');
    return { kind: asked.kind, key: null };
  }
  if (!found.work) throw notFound();
  const { content } = found.question;
  const changed = workedOn(found, asked.work);
  const key = changedKey({ content, key: found.holding }, found.work, changed);
  if (!key) throw new DomainError('invalid', 'keyContentChanged');
  if (found.rule === null && canonical(key) === canonical(found.holding))
    throw new DomainError('invalid', 'keyUnchanged');
  return { kind: 'key', key };
}

/** The question with another key: what else stands in it stays. */
function workedOn({ work }: QuestionToCorrect, asked: QuestionWork): QuestionWork {
  if (!work) throw notFound();
  const { stem, explanation, points } = work;
  return { ...asked, stem, explanation, points };
}

/** The database keeps the names of an object in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

async function hasTaken(actor: Actor, quizVersionId: string): Promise<boolean> {
  return (await row('own-attempt-at-quiz', TAKEN, [quizVersionId, actor.employeeId])) !== null;
}

const TAKEN = `
  SELECT 1 FROM "Attempt" a JOIN "Enrollment" e ON e.id = a."enrollmentId"
   WHERE a."quizVersionId" = $1::uuid AND e."employeeId" = $2::uuid LIMIT 1`;
