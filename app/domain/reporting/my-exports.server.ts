import { canSeeGaps } from '#app/domain/competency/competency-policy.ts';
import { type Serving, servingOf } from '#app/domain/files/media-type.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { TaskStatus } from '#app/platform/tasks.server.ts';

import type { ExportFormat } from './export-form.ts';
import type { ReportPage } from './report-page.ts';
import { EXPORT_TASK } from './start-export.server.ts';

export type ExportState = 'queued' | 'running' | 'ready' | 'expired' | 'failed';

export type ExportLine = {
  id: string;
  page: ReportPage;
  format: ExportFormat;
  query: string;
  state: ExportState;
  progress: number;
  createdAt: Date;
  expiresAt: Date | null;
  size: number | null;
  /** Why it failed, as the forms encode errors; null: for no reason of ours. */
  refused: string | null;
};

/** The latest files that the actor had made; those of others do not exist. */
export async function myExports(actor: Actor): Promise<ExportLine[]> {
  if (!canSeeGaps(actor) || !actor.accountId) throw notFound();
  const found = await rows<Omit<ExportLine, 'state'> & { status: TaskStatus; available: boolean }>(
    'my-exports',
    LIST,
    [EXPORT_TASK, actor.accountId, now()],
  );
  return found.map(({ status, available, ...line }) => ({
    ...line,
    state: status === 'succeeded' ? (available ? 'ready' : 'expired') : status,
  }));
}

export type ExportedFile = Serving & { name: string; hash: string; size: number };

/** A finished file, for whoever had it made and still reads gaps. */
export async function exportedFile(actor: Actor, taskId: string): Promise<ExportedFile> {
  if (!canSeeGaps(actor) || !actor.accountId) throw notFound();
  const found = await row<{ name: string; hash: string; size: number }>('exported-file', FILE, [
    EXPORT_TASK,
    actor.accountId,
    now(),
    taskId,
  ]);
  if (!found) throw notFound();
  return { ...found, ...servingOf(found.name) };
}

/** $1 kind, $2 account, $3 now */
const LIST = `
  SELECT t.id, t.input->>'page' AS page, t.input->>'format' AS format, t.input->>'query' AS query, t.status, t.progress,
         t."createdAt", f."expiresAt", s.size, t.result->>'refused' AS refused,
         coalesce(f."expiresAt" > $3, false) AS available
    FROM "Task" t
    LEFT JOIN "ExportFile" f ON f."taskId" = t.id
    LEFT JOIN "StoredFile" s ON s.hash = f."fileHash"
   WHERE t.kind = $1 AND t."startedById" = $2
   ORDER BY t.id DESC LIMIT 50`;

const FILE = `
  SELECT f.name, s.hash, s.size
    FROM "Task" t
    JOIN "ExportFile" f ON f."taskId" = t.id AND f."expiresAt" > $3
    JOIN "StoredFile" s ON s.hash = f."fileHash"
   WHERE t.kind = $1 AND t."startedById" = $2 AND t.id = $4`;
