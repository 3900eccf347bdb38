import { systemActor } from '#app/domain/organisation/actor.ts';
import { db, row, rows } from '#app/platform/db.server.ts';
import { owedTasks, runTask } from '#app/platform/tasks.server.ts';

import type { ImportChanges } from './changes.ts';
import type { Finding } from './findings.ts';
import type { SourceFile } from './read-export.server.ts';
import { IMPORT_TASK, type ImportTaskInput } from './start-import.server.ts';
import { takeInExport } from './take-in-export.server.ts';

/** What an import task keeps as its result. */
export type ImportTaskResult = {
  taken: boolean;
  errors: number;
  warnings: number;
  changes: ImportChanges;
  findings: Finding[];
};

/** Checks or takes in the files of a task. Taking in twice changes nothing, so it may be run again. */
export async function runImportTask(taskId: string): Promise<void> {
  await runTask<ImportTaskInput>(taskId, async (input, startedById, onProgress) => {
    const files = await uploadedFiles(input.filesOf ?? taskId);
    const outcome = await takeInExport(systemActor, files, {
      dryRun: input.dryRun,
      confirmRemovals: input.confirmRemovals,
      startedById,
      onProgress,
    });
    return outcome satisfies ImportTaskResult;
  });
}

/** Imports that should be running and are not. Uploads of a day ago are dropped on the way. */
export async function owedImports(): Promise<string[]> {
  await db.$executeRawUnsafe(DROP_OLD);
  return owedTasks(IMPORT_TASK);
}

async function uploadedFiles(taskId: string): Promise<SourceFile[]> {
  const files = await rows<{ name: string; size: number }>('import-uploads', FILES, [taskId]);
  return files.map(({ name, size }) => ({
    name,
    size,
    bytes: async () => {
      const file = await row<{ content: Buffer }>('import-upload', FILE, [taskId, name]);
      return file?.content ?? new Uint8Array();
    },
  }));
}

const FILES = `SELECT name, length(content) AS size FROM "ImportUpload" WHERE "taskId" = $1 ORDER BY name`;
const FILE = `SELECT content FROM "ImportUpload" WHERE "taskId" = $1 AND name = $2`;

const DROP_OLD = `
  DELETE FROM "ImportUpload" u
   WHERE NOT EXISTS (
     SELECT 1 FROM "Task" t
      WHERE (t.id = u."taskId" OR t.input->>'filesOf' = u."taskId"::text)
        AND (t."createdAt" > now() - interval '1 day' OR t.status IN ('queued', 'running')))`;
