import type { Prisma } from '#prisma/generated/client.ts';

import { now } from './clock.ts';
import { pool, row, rows, type Tx } from './db.server.ts';
import { newId } from './id.ts';

/** Without a sign of life for this long, whoever ran the task is gone. */
const STALE_SECONDS = 30;
const BEAT_MS = 5_000;
const TELL_MS = 500;

export type TaskStatus = 'queued' | 'running' | 'succeeded' | 'failed';

/** Thrown by the work of a task that cannot be done, whoever tries again: it ends as failed, with a result that says why. */
export class TaskRefused extends Error {
  constructor(readonly result: object) {
    super('The task was refused.');
  }
}

/** Notes a long job down; the caller records the event that starts it, in the same transaction. @returns its id */
export async function createTask(
  tx: Tx,
  task: { kind: string; startedById: string; input: Prisma.InputJsonObject },
): Promise<string> {
  const id = newId();
  await tx.task.create({ data: { id, ...task, total: 100, createdAt: now() } });
  return id;
}

/**
 * Runs a task unless it is done or somebody else is at it, with its progress (0 to 1) and signs of life on record.
 * @param work returns what the task keeps as its result
 */
export async function runTask<Input>(
  taskId: string,
  work: (input: Input, startedById: string, progress: (share: number) => void) => Promise<object>,
): Promise<void> {
  const claimed = await row<{ input: Input; startedById: string }>('claim-task', CLAIM, [
    taskId,
    STALE_SECONDS,
  ]);
  if (!claimed) return;
  const beat = setInterval(() => void tell(taskId, null), BEAT_MS);
  let toldAt = 0;
  try {
    const result = await work(claimed.input, claimed.startedById, (share) => {
      const time = performance.now();
      if (time - toldAt < TELL_MS) return;
      toldAt = time;
      void tell(taskId, Math.round(share * 100));
    });
    await pool.query(FINISH, [taskId, 'succeeded', JSON.stringify(result)]);
  } catch (error) {
    const refused = error instanceof TaskRefused ? error : null;
    await pool.query(FINISH, [taskId, 'failed', refused && JSON.stringify(refused.result)]);
    if (!refused) throw error;
  } finally {
    clearInterval(beat);
  }
}

/** Tasks of a kind that should be running and are not: never begun, or left by a worker that died. */
export async function owedTasks(kind: string): Promise<string[]> {
  const owed = await rows<{ id: string }>('owed-tasks', OWED, [kind, STALE_SECONDS]);
  return owed.map(({ id }) => id);
}

/** A sign of life is no reason to fail: the next one comes soon. */
async function tell(taskId: string, progress: number | null): Promise<void> {
  await pool.query(TELL, [taskId, progress]).catch(() => undefined);
}

const CLAIM = `
  UPDATE "Task" SET status = 'running', "startedAt" = coalesce("startedAt", now()), "heartbeatAt" = now()
   WHERE id = $1 AND (status = 'queued'
          OR (status = 'running' AND "heartbeatAt" < now() - make_interval(secs => $2)))
  RETURNING input, "startedById"`;

const TELL = `
  UPDATE "Task" SET "heartbeatAt" = now(), progress = greatest(progress, coalesce($2::int, 0))
   WHERE id = $1 AND status = 'running'`;

const FINISH = `
  UPDATE "Task" SET status = $2, result = $3::jsonb, "finishedAt" = now(), "heartbeatAt" = now(),
                    progress = CASE WHEN $2 = 'succeeded' THEN total ELSE progress END
   WHERE id = $1 AND status = 'running'`;

const OWED = `
  SELECT id FROM "Task"
   WHERE kind = $1 AND ((status = 'queued' AND "createdAt" < now() - make_interval(secs => $2))
          OR (status = 'running' AND "heartbeatAt" < now() - make_interval(secs => $2)))
   ORDER BY id`;
