import {
  courseReportHead,
  reportedCourses,
} from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import { type Serving, servingOf } from '#app/domain/files/media-type.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { idText } from '#app/platform/address-text.ts';
import { now } from '#app/platform/clock.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound, type Refusal } from '#app/platform/errors.ts';
import type { TaskStatus } from '#app/platform/tasks.server.ts';

import type { ExportFormat } from './export-form.ts';
import { canExport } from './export-policy.ts';
import type { ExportPage } from './report-page.ts';
import { EXPORT_TASK } from './start-export.server.ts';
import { requireVisibleUnit, visibleUnits } from './visible-unit.server.ts';

/** Withheld: made, and of a unit that the actor may no longer see. */
export type ExportState = 'queued' | 'running' | 'ready' | 'expired' | 'withheld' | 'failed';

export type ExportLine = {
  id: string;
  page: ExportPage;
  format: ExportFormat;
  /** The address it was made of; null: of a unit that the actor may no longer see. */
  query: string | null;
  state: ExportState;
  progress: number;
  createdAt: Date;
  expiresAt: Date | null;
  size: number | null;
  /** Why it failed; null: for no reason of ours. */
  refused: Refusal | null;
};

/** The latest files that the actor had made; those of others do not exist. */
export async function myExports(actor: Actor): Promise<ExportLine[]> {
  if (!canExport(actor) || !actor.accountId) throw notFound();
  const found = await rows<Listed>('my-exports', LIST, [EXPORT_TASK, actor.accountId, now()]);
  const courses = await reportedCourses(
    actor,
    found.flatMap(({ query }) => courseOf(query) ?? []),
  );
  const units = await visibleUnits(
    actor,
    found.flatMap(({ query }) => unitOf(query) ?? []),
  );
  return found.map(({ status, available, query, ...line }) => {
    const courseId = courseOf(query);
    const visible = courseId ? courses.has(courseId) : units.has(unitOf(query) ?? '');
    const made = !available ? 'expired' : visible ? 'ready' : 'withheld';
    return {
      ...line,
      query: visible ? query : null,
      state: status === 'succeeded' ? made : status,
    };
  });
}

type Listed = Omit<ExportLine, 'state' | 'query'> & {
  query: string;
  status: TaskStatus;
  available: boolean;
};

export type ExportedFile = Serving & { name: string; hash: string; size: number };

/** A finished file, for whoever had it made and may still see the unit that it is of. */
export async function exportedFile(actor: Actor, taskId: string): Promise<ExportedFile> {
  if (!canExport(actor) || !actor.accountId) throw notFound();
  type Row = { name: string; hash: string; size: number; query: string };
  const found = await row<Row>('exported-file', FILE, [
    EXPORT_TASK,
    actor.accountId,
    now(),
    taskId,
  ]);
  if (!found) throw notFound();
  const courseId = courseOf(found.query);
  if (courseId) await courseReportHead(actor, courseId);
  else await requireVisibleUnit(actor, unitOf(found.query) ?? '');
  const { name, hash, size } = found;
  return { name, hash, size, ...servingOf(name) };
}

function unitOf(query: string): string | null {
  return idText(new URLSearchParams(query).get('unit'));
}

function courseOf(query: string): string | null {
  return idText(new URLSearchParams(query).get('course'));
}

/** $1 kind, $2 account, $3 now */
const LIST = `
  SELECT t.id, t.input->>'page' AS page, t.input->>'format' AS format, t.input->>'query' AS query, t.status, t.progress,
         t."createdAt", f."expiresAt", s.size, t.result->'refused' AS refused,
         coalesce(f."expiresAt" > $3, false) AS available
    FROM "Task" t
    LEFT JOIN "ExportFile" f ON f."taskId" = t.id
    LEFT JOIN "StoredFile" s ON s.hash = f."fileHash"
   WHERE t.kind = $1 AND t."startedById" = $2
   ORDER BY t.id DESC LIMIT 50`;

const FILE = `
  SELECT f.name, s.hash, s.size, t.input->>'query' AS query
    FROM "Task" t
    JOIN "ExportFile" f ON f."taskId" = t.id AND f."expiresAt" > $3
    JOIN "StoredFile" s ON s.hash = f."fileHash"
   WHERE t.kind = $1 AND t."startedById" = $2 AND t.id = $4`;
