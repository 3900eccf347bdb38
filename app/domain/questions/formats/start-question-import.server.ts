import { storeFile } from '#app/domain/files/store-file.server.ts';
import { isKeptForTask, keepForTask } from '#app/domain/files/task-files.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import { canUseBank } from '#app/domain/questions/bank/policy.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { createTask } from '#app/platform/tasks.server.ts';

import type { QuestionFile } from './read-question-file.server.ts';
import { LARGEST_FILE_MB } from './reading/question-file.ts';

export const QUESTION_IMPORT_TASK = 'question-import';

/** Files of one account that wait or are being read: others want theirs too. */
const MOST_UNFINISHED = 3;

/** Where what was checked goes. `makeCategories`: those of the file are made below it. */
export type Taking = { categoryId: string; makeCategories: boolean };

/** What an import task is to do: to check a file, or to take it in. The file is kept for a day. */
export type QuestionImportInput = {
  name: string;
  hash: string;
  language: Language;
  taking: Taking | null;
};

/**
 * Keeps a file and has it checked in the background; nothing comes into the bank.
 * @returns the task's id
 * @throws invalid `uploadTooLarge`, conflict `questionImportsUnfinished`
 */
export async function dryRun(
  actor: Actor,
  { name, bytes, language }: QuestionFile & { language: Language },
): Promise<string> {
  const startedById = importer(actor);
  if (bytes.byteLength > LARGEST_FILE_MB << 20)
    throw new DomainError('invalid', 'uploadTooLarge', { mb: LARGEST_FILE_MB }, 'file');
  return db.$transaction(
    async (tx) => {
      // Under a name of ours: what somebody calls a file decides nothing about how it is kept.
      const { hash } = await storeFile(tx, 'soal.bin', bytes);
      const input = { name: shownName(name), hash, language, taking: null };
      return begin(tx, actor, startedById, input);
    },
    { timeout: 60_000 },
  );
}

/**
 * Has a file that was checked taken in, in the background.
 * @returns the new task's id
 * @throws not found for what the actor has not checked, and for categories that he or she does not see; conflict
 *   `importFilesGone`, `categoryArchived`
 */
export async function importQuestions(
  actor: Actor,
  { taskId, ...taking }: Taking & { taskId: string },
): Promise<string> {
  const startedById = importer(actor);
  const checked = await db.task.findFirst({
    where: { id: taskId, kind: QUESTION_IMPORT_TASK, startedById, status: 'succeeded' },
  });
  const input = checked?.input as QuestionImportInput | undefined;
  if (!input || input.taking) throw notFound();
  return db.$transaction(async (tx) => {
    if (!(await isKeptForTask(tx, taskId, input.hash)))
      throw new DomainError('conflict', 'importFilesGone');
    const categories = await bankCategories(actor, runIn(tx));
    const category = categories.find(({ id }) => id === taking.categoryId);
    if (!category) throw notFound();
    if (category.archived) throw new DomainError('conflict', 'categoryArchived');
    return begin(tx, actor, startedById, { ...input, taking });
  });
}

async function begin(
  tx: Tx,
  actor: Actor,
  startedById: string,
  input: QuestionImportInput,
): Promise<string> {
  const kind = QUESTION_IMPORT_TASK;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind} ${startedById}`}, 0))`;
  const status = { in: ['queued', 'running'] };
  const unfinished = await tx.task.count({ where: { kind, startedById, status } });
  if (unfinished >= MOST_UNFINISHED)
    throw new DomainError('conflict', 'exportsUnfinished', { most: MOST_UNFINISHED });
  const taskId = await createTask(tx, { kind, startedById, input });
  await keepForTask(tx, taskId, [input.hash]);
  const isTaking = input.taking !== null;
  await recordEvent(tx, actor, 'question-import.requested', taskId, { isTaking });
  return taskId;
}

/** To everybody else the bank is not there. */
function importer(actor: Actor): string {
  if (!canUseBank(actor) || !actor.accountId) throw notFound();
  return actor.accountId;
}

/** Browsers of old send the whole path; what nobody sees is no part of a name. */
function shownName(name: string): string {
  const bare = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return bare.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '').slice(-120) || 'soal';
}
