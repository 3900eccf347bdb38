import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { createTask } from '#app/platform/tasks.server.ts';

import { exportFileKeys, exportFiles } from './export-files.ts';
import { LARGEST_UPLOAD_MB } from './import-forms.ts';
import { canImport } from './policy.ts';

export const IMPORT_TASK = 'import';

/** What an import task is to do. `filesOf`: the task that the files were uploaded for, where it is another. */
export type ImportTaskInput = { dryRun: boolean; confirmRemovals: boolean; filesOf?: string };

export type UploadedFile = { name: string; content: Uint8Array<ArrayBuffer> };

/** Keeps uploaded files and has them checked in the background. @returns the task's id */
export async function startCheck(actor: Actor, files: UploadedFile[]): Promise<string> {
  const accountId = importer(actor);
  const known = exportFileKeys.map((key) => exportFiles[key].name);
  const wanted = files
    .map(({ name, content }) => ({ name: baseName(name), content }))
    .filter(({ name }) => known.includes(name));
  if (wanted.length === 0) {
    throw new DomainError('invalid', 'importNoFiles', { names: known.join(', ') }, 'files');
  }
  const bytes = wanted.reduce((sum, { content }) => sum + content.length, 0);
  if (bytes > LARGEST_UPLOAD_MB << 20) {
    throw new DomainError('invalid', 'uploadTooLarge', { mb: LARGEST_UPLOAD_MB }, 'files');
  }
  const byName = [...new Map(wanted.map((file) => [file.name, file])).values()];
  return db.$transaction(
    async (tx) => {
      const input = { dryRun: true, confirmRemovals: false };
      const taskId = await begin(tx, actor, accountId, input);
      for (const file of byName) await tx.importUpload.create({ data: { taskId, ...file } });
      return taskId;
    },
    { timeout: 60_000 },
  );
}

/** Has files that were checked taken in, in the background. @returns the new task's id */
export async function startImport(
  actor: Actor,
  { taskId, confirmRemovals }: { taskId: string; confirmRemovals: boolean },
): Promise<string> {
  const accountId = importer(actor);
  const checked = await db.task.findFirst({
    where: { id: taskId, kind: IMPORT_TASK, status: 'succeeded' },
  });
  if (!checked) throw notFound();
  const { filesOf = taskId } = checked.input as ImportTaskInput;
  if ((await db.importUpload.count({ where: { taskId: filesOf } })) === 0) {
    throw new DomainError('conflict', 'importFilesGone');
  }
  return db.$transaction((tx) =>
    begin(tx, actor, accountId, { dryRun: false, confirmRemovals, filesOf }),
  );
}

async function begin(
  tx: Tx,
  actor: Actor,
  startedById: string,
  input: ImportTaskInput,
): Promise<string> {
  const taskId = await createTask(tx, { kind: IMPORT_TASK, startedById, input });
  await recordEvent(tx, actor, 'import.requested', taskId, { dryRun: input.dryRun });
  return taskId;
}

/** The pages of the import do not exist for others. */
function importer(actor: Actor): string {
  if (!canImport(actor) || !actor.accountId) throw notFound();
  return actor.accountId;
}

/** Browsers of old send the whole path. */
function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
}
