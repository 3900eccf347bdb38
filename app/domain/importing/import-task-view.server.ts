import type { Actor } from '#app/domain/organisation/actor.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';
import type { TaskStatus } from '#app/platform/tasks.server.ts';

import { countChanges, type ImportChanges } from './changes.ts';
import { tellFinding, type ToldFinding } from './finding-message.ts';
import { canImport } from './policy.ts';
import type { Finding } from './findings.ts';
import type { ImportTaskResult } from './run-import-task.server.ts';
import { IMPORT_TASK } from './start-import.server.ts';

export type ImportState = 'queued' | 'running' | 'taken' | 'checked' | 'refused' | 'failed';

export type ImportTaskLine = {
  id: string;
  dryRun: boolean;
  state: ImportState;
  startedBy: string;
  createdAt: Date;
  errors: number;
  warnings: number;
};

export type ImportTaskView = ImportTaskLine & {
  progress: number;
  changes: ImportChanges | null;
  /** How many people would be retired, where that waits for a confirmation. */
  removals: string | null;
  /** A check or import that can be saved from here, if need be after confirming the removals. */
  next: 'take' | 'confirm' | 'gone' | null;
  findings: ToldFinding[];
};

const SHOWN = 200;
const LISTED = 50;

type Stored = Omit<ImportTaskLine, 'state' | 'errors' | 'warnings'> & {
  status: TaskStatus;
  errors: number | null;
  warnings: number | null;
  taken: boolean | null;
};

/** The latest imports begun from a page. */
export async function importTasks(actor: Actor): Promise<ImportTaskLine[]> {
  if (!canImport(actor)) throw notFound();
  const found = await rows<Stored>('import-tasks', `${LINE} ORDER BY t.id DESC LIMIT $2`, [
    IMPORT_TASK,
    LISTED,
  ]);
  return found.map(lineOf);
}

/** One import with its progress or result; the first of its findings in the reader's language. */
export async function importTaskView(
  actor: Actor,
  taskId: string,
  language: Language,
): Promise<ImportTaskView> {
  if (!canImport(actor)) throw notFound();
  const found = await row<
    Stored & {
      progress: number;
      result: ImportTaskResult | null;
      files: number;
      removals: Finding | null;
    }
  >('import-task', VIEW, [IMPORT_TASK, taskId, `$.findings[0 to ${SHOWN - 1}]`]);
  if (!found) throw notFound();
  const line = lineOf(found);
  const { progress, result, files, removals } = found;
  const waits = result?.errors === 1 && removals !== null;
  return {
    ...line,
    progress,
    changes: result?.changes ?? null,
    removals: waits ? tellFinding(removals, language).message : null,
    next: nextStep(line, result, files, waits),
    findings: (result?.findings ?? []).map((finding) => tellFinding(finding, language)),
  };
}

/** Every finding of an import, for a file. */
export async function importFindings(
  actor: Actor,
  taskId: string,
  language: Language,
): Promise<ToldFinding[]> {
  if (!canImport(actor)) throw notFound();
  const found = await row<{ findings: ImportTaskResult['findings'] }>('import-findings', FINDINGS, [
    IMPORT_TASK,
    taskId,
  ]);
  if (!found) throw notFound();
  return found.findings.map((finding) => tellFinding(finding, language));
}

function lineOf({ status, errors, warnings, taken, ...line }: Stored): ImportTaskLine {
  const { id, dryRun, startedBy, createdAt } = line;
  const state = stateOf(status, errors ?? 0, taken ?? false);
  return { id, dryRun, startedBy, createdAt, state, errors: errors ?? 0, warnings: warnings ?? 0 };
}

function stateOf(status: TaskStatus, errors: number, taken: boolean): ImportState {
  if (status !== 'succeeded') return status;
  if (errors > 0) return 'refused';
  return taken ? 'taken' : 'checked';
}

function nextStep(
  line: ImportTaskLine,
  result: ImportTaskResult | null,
  files: number,
  waits: boolean,
): ImportTaskView['next'] {
  if (!result || result.taken) return null;
  if (line.state === 'refused' && !waits) return null;
  if (line.state === 'checked' && countChanges(result.changes) === 0) return null;
  if (files === 0) return 'gone';
  return waits ? 'confirm' : 'take';
}

const COLUMNS = `
  t.id, t.status, t."createdAt", (t.input->>'dryRun')::boolean AS "dryRun",
  coalesce(e.name, a.name, '') AS "startedBy",
  (t.result->>'errors')::int AS errors, (t.result->>'warnings')::int AS warnings,
  (t.result->>'taken')::boolean AS taken`;

const FROM = `
  FROM "Task" t
  LEFT JOIN "Account" a ON a.id = t."startedById"
  LEFT JOIN "Employee" e ON e.id = a."employeeId"
 WHERE t.kind = $1`;

const LINE = `SELECT ${COLUMNS} ${FROM}`;

const VIEW = `
  SELECT ${COLUMNS}, t.progress,
         t.result || jsonb_build_object('findings', jsonb_path_query_array(t.result, $3::jsonpath)) AS result,
         jsonb_path_query_first(t.result, '$.findings[*] ? (@.code == "removals")') AS removals,
         (SELECT count(*) FROM "ImportUpload" u
           WHERE u."taskId" = coalesce((t.input->>'filesOf')::uuid, t.id)) AS files
  ${FROM} AND t.id = $2`;

const FINDINGS = `
  SELECT coalesce(t.result->'findings', '[]') AS findings FROM "Task" t WHERE t.kind = $1 AND t.id = $2`;
