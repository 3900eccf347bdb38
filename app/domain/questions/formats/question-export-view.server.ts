import { type Serving, servingOf } from '#app/domain/files/media-type.ts';
import { TASK_KEEPS } from '#app/domain/files/task-files.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import type { BankCategory } from '#app/domain/questions/bank/category-tree.ts';
import { canUseBank } from '#app/domain/questions/bank/policy.ts';
import { now } from '#app/platform/clock.ts';
import { pool, row, rows, runOn } from '#app/platform/db.server.ts';
import { notFound, type Refusal } from '#app/platform/errors.ts';
import type { TaskStatus } from '#app/platform/tasks.server.ts';

import type { ExportScope } from './exported-questions.server.ts';
import type { QuestionFormat } from './reading/question-file.ts';
import type { QuestionExportResult } from './run-question-export.server.ts';
import { QUESTION_EXPORT_TASK } from './start-question-export.server.ts';

export type QuestionExportState = 'queued' | 'running' | 'ready' | 'expired' | 'failed';

export type QuestionExportLine = {
  id: string;
  format: QuestionFormat;
  state: QuestionExportState;
  createdAt: Date;
  size: number | null;
};

export type QuestionExportView = QuestionExportLine & {
  progress: number;
  refused: Refusal | null;
  count: number;
  notes: QuestionExportResult['notes'];
  /** How many notes there are in all. */
  noted: number;
};

const LISTED = 20;
const NOTES_SHOWN = 200;

/** What may be exported, and the latest files that the actor had made. */
export async function questionExports(
  actor: Actor,
): Promise<{ categories: BankCategory[]; exports: QuestionExportLine[] }> {
  const accountId = exporter(actor);
  const found = await rows<Stored>(
    'question-exports',
    `${LINE} ORDER BY t.id DESC LIMIT ${LISTED}`,
    [QUESTION_EXPORT_TASK, accountId, now()],
  );
  return { categories: await bankCategories(actor, runOn(pool)), exports: found.map(lineOf) };
}

/** One export with its progress, or with what its file does not say. */
export async function questionExportView(
  actor: Actor,
  taskId: string,
): Promise<QuestionExportView> {
  const found = await row<Stored & Found>('question-export', VIEW, [
    ...[QUESTION_EXPORT_TASK, exporter(actor), now(), taskId],
    `$.notes[0 to ${NOTES_SHOWN - 1}]`,
  ]);
  if (!found) throw notFound();
  const { progress, refused, count, notes, noted } = found;
  return {
    ...lineOf(found),
    progress,
    refused,
    count: count ?? 0,
    notes: notes ?? [],
    noted: noted ?? 0,
  };
}

export type QuestionExportFile = Serving & { name: string; hash: string; size: number };

/**
 * A finished file, for whoever had it made and still sees what it is of. It holds what is right.
 */
export async function exportedQuestionFile(
  actor: Actor,
  taskId: string,
): Promise<QuestionExportFile> {
  type Row = { name: string; hash: string; size: number; scope: ExportScope };
  const found = await row<Row>('question-export-file', FILE, [
    ...[QUESTION_EXPORT_TASK, exporter(actor), now(), taskId],
  ]);
  if (!found) throw notFound();
  const { scope, ...file } = found;
  const categories = await bankCategories(actor, runOn(pool));
  if (scope.categoryId !== null && !categories.some(({ id }) => id === scope.categoryId))
    throw notFound();
  return { ...file, ...servingOf(file.name) };
}

function exporter(actor: Actor): string {
  if (!canUseBank(actor) || !actor.accountId) throw notFound();
  return actor.accountId;
}

function lineOf({ id, format, status, createdAt, kept, size }: Stored): QuestionExportLine {
  const state = status === 'succeeded' ? (kept ? 'ready' : 'expired') : status;
  return { id, format, state, createdAt, size };
}

type Stored = {
  id: string;
  format: QuestionFormat;
  status: TaskStatus;
  createdAt: Date;
  /** Whether the file is still there. */
  kept: boolean;
  size: number | null;
};

type Found = {
  progress: number;
  refused: Refusal | null;
  count: number | null;
  notes: QuestionExportResult['notes'] | null;
  noted: number | null;
};

const COLUMNS = `
  t.id, t.input->>'format' AS format, t.status, t."createdAt", (t.result->>'size')::int AS size,
  ${TASK_KEEPS("t.result->>'hash'", '$3')} AS kept`;

/** $1 kind, $2 account, $3 now */
const FROM = `FROM "Task" t WHERE t.kind = $1 AND t."startedById" = $2::uuid`;

const LINE = `SELECT ${COLUMNS} ${FROM}`;

const VIEW = `
  SELECT ${COLUMNS}, t.progress, t.result->'refused' AS refused, (t.result->>'count')::int AS count,
         jsonb_path_query_array(t.result, $5::jsonpath) AS notes,
         jsonb_array_length(t.result->'notes') AS noted
    ${FROM} AND t.id = $4::uuid`;

const FILE = `
  SELECT t.result->>'name' AS name, t.result->>'hash' AS hash, (t.result->>'size')::int AS size,
         t.input->'scope' AS scope
    ${FROM} AND t.id = $4::uuid AND t.status = 'succeeded' AND ${TASK_KEEPS("t.result->>'hash'", '$3')}`;
