import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';

const KEPT_HOURS = 24;

/**
 * Keeps files for a task for a day from now: what was handed in with it, what it made. They are to be stored in the
 * same transaction, or held by another task.
 */
export async function keepForTask(
  tx: Tx,
  taskId: string,
  hashes: readonly string[],
): Promise<void> {
  const expiresAt = new Date(now().getTime() + KEPT_HOURS * 3_600_000);
  for (const fileHash of hashes)
    await tx.taskFile.upsert({
      where: { taskId_fileHash: { taskId, fileHash } },
      create: { taskId, fileHash, expiresAt },
      update: { expiresAt },
    });
}

/** Whether a task still keeps a file. What it keeps stays until the transaction ends. */
export async function isKeptForTask(tx: Tx, taskId: string, fileHash: string): Promise<boolean> {
  const kept = await tx.$queryRaw<object[]>`
    SELECT 1 FROM "TaskFile"
     WHERE "taskId" = ${taskId}::uuid AND "fileHash" = ${fileHash} AND "expiresAt" > ${now()}
       FOR KEY SHARE`;
  return kept.length === 1;
}

/** Condition: the task `t` still keeps the file. @param hash, time expressions */
export const TASK_KEEPS = (hash: string, time: string) => `
  EXISTS (SELECT 1 FROM "TaskFile" kept
           WHERE kept."taskId" = t.id AND kept."fileHash" = ${hash} AND kept."expiresAt" > ${time})`;
