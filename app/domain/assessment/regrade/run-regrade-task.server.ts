import { rows } from '#app/platform/db.server.ts';
import { log } from '#app/platform/log.server.ts';
import { owedTasks, runTask } from '#app/platform/tasks.server.ts';

import { REGRADE_TASK, type RegradeTaskInput } from './regrade-task.ts';
import { regradeAttempt } from './regrade-attempt.server.ts';

const BATCH = 200;

/**
 * Grades the attempts of a quiz version with the corrections of its keys. Killed in the middle, it goes on where it was:
 * what has been graded with all of them is not met again.
 */
export async function runRegradeTask(taskId: string): Promise<void> {
  await runTask<RegradeTaskInput>(taskId, async ({ quizVersionId }, _startedById, progress) => {
    return regradeAll(quizVersionId, progress);
  });
}

/** Regrading that should be running and is not. */
export async function owedRegrades(): Promise<string[]> {
  return owedTasks(REGRADE_TASK);
}

/**
 * Finds what was handed in at the very moment of a correction: it was graded without it, and came after the attempts had
 * been listed.
 */
export async function regradeStragglers(): Promise<void> {
  const versions = await rows<{ quizVersionId: string }>('straggling-quizzes', STRAGGLING);
  for (const { quizVersionId } of versions) await regradeAll(quizVersionId);
}

const STRAGGLING = `
  SELECT k."quizVersionId" FROM "KeyCorrection" k
   GROUP BY 1
  HAVING EXISTS (SELECT 1 FROM "Attempt" a
                  WHERE a."quizVersionId" = k."quizVersionId" AND a."submittedAt" IS NOT NULL
                    AND a."gradedWith" < max(k.number))`;

async function regradeAll(
  quizVersionId: string,
  progress: (share: number) => void = () => undefined,
): Promise<{ attempts: number; changed: number }> {
  let [attempts, changed, failed] = [0, 0, 0];
  for (let after: string | null = null; ;) {
    const batch: Behind[] = await rows<Behind>('attempts-to-regrade', BEHIND, [
      quizVersionId,
      after,
      BATCH,
    ]);
    const all = attempts + (batch[0]?.total ?? 0);
    for (const { id } of batch) {
      try {
        if (await regradeAttempt(id, quizVersionId)) changed++;
      } catch (error) {
        failed++;
        log.error({ err: error, attemptId: id }, 'an attempt could not be graded anew');
      }
      progress(++attempts / all);
    }
    after = batch.at(-1)?.id ?? null;
    if (batch.length < BATCH) break;
  }
  if (failed > 0) throw new Error(`${failed} attempts could not be graded anew.`);
  return { attempts, changed };
}

type Behind = { id: string; total: number };

const BEHIND = `
  SELECT a.id, count(*) OVER () AS total FROM "Attempt" a
   WHERE a."quizVersionId" = $1::uuid AND a."submittedAt" IS NOT NULL
     AND a."gradedWith" < (SELECT max(k.number) FROM "KeyCorrection" k WHERE k."quizVersionId" = $1::uuid)
     AND ($2::uuid IS NULL OR a.id > $2::uuid)
   ORDER BY a.id LIMIT $3`;
