import type { Actor } from '#app/domain/organisation/actor.ts';
import { canUseBank } from '#app/domain/questions/bank/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { createTask } from '#app/platform/tasks.server.ts';

import { exportedCount, type ExportScope } from './exported-questions.server.ts';
import { MOST_EXPORTED, type QuestionFormat } from './reading/question-file.ts';

export const QUESTION_EXPORT_TASK = 'question-export';

/** Files of one account that wait or are being made: others want theirs too. */
const MOST_UNFINISHED = 3;

/** What an export task is to do. `language`: the one that needs no marks in the file. */
export type QuestionExportInput = {
  scope: ExportScope;
  format: QuestionFormat;
  language: Language;
};

/**
 * Has a file made of questions of the bank, in the background.
 * @returns the task's id
 * @throws not found for a category that the actor does not see; invalid `questionExportEmpty`, `questionExportMany`;
 *   conflict `exportsUnfinished`
 */
export async function exportQuestions(actor: Actor, input: QuestionExportInput): Promise<string> {
  if (!canUseBank(actor) || !actor.accountId) throw notFound();
  const count = await exportedCount(actor, input.scope);
  if (count === 0) throw new DomainError('invalid', 'questionExportEmpty');
  if (count > MOST_EXPORTED)
    throw new DomainError('invalid', 'questionExportMany', { most: MOST_EXPORTED });
  const startedById = actor.accountId;
  const kind = QUESTION_EXPORT_TASK;
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind} ${startedById}`}, 0))`;
    const status = { in: ['queued', 'running'] };
    const unfinished = await tx.task.count({ where: { kind, startedById, status } });
    if (unfinished >= MOST_UNFINISHED)
      throw new DomainError('conflict', 'exportsUnfinished', { most: MOST_UNFINISHED });
    const taskId = await createTask(tx, { kind, startedById, input });
    const { format } = input;
    await recordEvent(tx, actor, 'question-export.requested', taskId, { format, count });
    return taskId;
  });
}
