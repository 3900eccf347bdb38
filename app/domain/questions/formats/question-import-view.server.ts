import { servingOf, type Serving } from '#app/domain/files/media-type.ts';
import { TASK_KEEPS } from '#app/domain/files/task-files.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import type { BankCategory } from '#app/domain/questions/bank/category-tree.ts';
import { canManageCategories, canUseBank } from '#app/domain/questions/bank/policy.ts';
import { now } from '#app/platform/clock.ts';
import { pool, row, rows, runOn } from '#app/platform/db.server.ts';
import { notFound, type Refusal } from '#app/platform/errors.ts';
import type { TaskStatus } from '#app/platform/tasks.server.ts';

import type { FileFinding, QuestionFormat } from './reading/question-file.ts';
import { QUESTIONS_SHOWN } from './questions-shown.ts';
import type { CheckedQuestion } from './run-question-import.server.ts';
import { QUESTION_IMPORT_TASK } from './start-question-import.server.ts';

export type QuestionImportState =
  'queued' | 'running' | 'checked' | 'nothing' | 'imported' | 'failed';

export type QuestionImportLine = {
  id: string;
  name: string;
  state: QuestionImportState;
  createdAt: Date;
};

export type QuestionImportView = QuestionImportLine & {
  progress: number;
  format: QuestionFormat | null;
  /** Why it failed; null: for no reason of ours. */
  refused: Refusal | null;
  errors: number;
  warnings: number;
  findings: FileFinding[];
  /** How many can be read, and how many of those are new. */
  count: number;
  fresh: number;
  /** Those of one page, and how many stand before them. */
  questions: CheckedQuestion[];
  before: number;
  taken: number | null;
  skipped: number;
  /** Whether the file is still there, so that it can be taken in. */
  available: boolean;
  categories: BankCategory[];
  mayMakeCategories: boolean;
};

const FINDINGS_SHOWN = 200;
const LISTED = 20;

type Stored = {
  id: string;
  name: string;
  status: TaskStatus;
  createdAt: Date;
  taken: number | null;
  fresh: number | null;
};

/** The latest files that the actor had checked or taken in. */
export async function questionImports(actor: Actor): Promise<QuestionImportLine[]> {
  const found = await rows<Stored>(
    'question-imports',
    `${LINE} ORDER BY t.id DESC LIMIT ${LISTED}`,
    [QUESTION_IMPORT_TASK, importer(actor)],
  );
  return found.map(lineOf);
}

/**
 * One check or import with its progress or result.
 * @param page of its questions, from 1
 */
export async function questionImportView(
  actor: Actor,
  taskId: string,
  page: number,
): Promise<QuestionImportView> {
  const before = (page - 1) * QUESTIONS_SHOWN;
  const found = await row<Stored & Found>('question-import', VIEW, [
    ...[QUESTION_IMPORT_TASK, importer(actor), taskId, now()],
    `$.questions[${before} to ${before + QUESTIONS_SHOWN - 1}]`,
    `$.findings[0 to ${FINDINGS_SHOWN - 1}]`,
  ]);
  if (!found) throw notFound();
  const { kept, errors, warnings, skipped, findings, questions, ...rest } = found;
  const line = lineOf(found);
  const isChecked = line.state === 'checked';
  const categories = isChecked ? await bankCategories(actor, runOn(pool)) : [];
  return {
    ...line,
    ...{ progress: rest.progress, format: rest.format, refused: rest.refused },
    ...{ errors: errors ?? 0, warnings: warnings ?? 0, findings: findings ?? [] },
    ...{ count: rest.count ?? 0, fresh: rest.fresh ?? 0, questions: questions ?? [], before },
    ...{ taken: rest.taken, skipped: skipped ?? 0 },
    available: isChecked && kept,
    categories: categories.filter(({ archived }) => !archived),
    mayMakeCategories: canManageCategories(actor),
  };
}

type Found = {
  kept: boolean;
  progress: number;
  format: QuestionFormat | null;
  refused: Refusal | null;
  errors: number | null;
  warnings: number | null;
  skipped: number | null;
  count: number | null;
  findings: FileFinding[] | null;
  questions: CheckedQuestion[] | null;
};

export type CheckedPicture = Serving & { name: string; hash: string; size: number };

/** A picture of a file that was checked, for whoever had it checked. */
export async function checkedPicture(
  actor: Actor,
  taskId: string,
  hash: string,
): Promise<CheckedPicture> {
  const found = await row<{ hash: string; size: number; mediaType: string }>(
    'checked-picture',
    PICTURE,
    [QUESTION_IMPORT_TASK, importer(actor), taskId, now(), hash],
  );
  if (!found) throw notFound();
  const ending = found.mediaType === 'image/svg+xml' ? 'svg' : 'webp';
  const name = `gambar.${ending}`;
  return { name, hash: found.hash, size: found.size, ...servingOf(name) };
}

function importer(actor: Actor): string {
  if (!canUseBank(actor) || !actor.accountId) throw notFound();
  return actor.accountId;
}

function lineOf({ id, name, status, createdAt, taken, fresh }: Stored): QuestionImportLine {
  const done = taken !== null ? 'imported' : (fresh ?? 0) > 0 ? 'checked' : 'nothing';
  return { id, name, createdAt, state: status === 'succeeded' ? done : status };
}

const COLUMNS = `
  t.id, t.input->>'name' AS name, t.status, t."createdAt", (t.result->>'taken')::int AS taken,
  jsonb_array_length(jsonb_path_query_array(t.result, '$.questions[*] ? (@.already == false)')) AS fresh`;

/** $1 kind, $2 account */
const FROM = `FROM "Task" t WHERE t.kind = $1 AND t."startedById" = $2::uuid`;

const LINE = `SELECT ${COLUMNS} ${FROM}`;

const VIEW = `
  SELECT ${COLUMNS}, ${TASK_KEEPS("t.input->>'hash'", '$4')} AS kept, t.progress, t.result->>'format' AS format,
         t.result->'refused' AS refused, (t.result->>'errors')::int AS errors,
         (t.result->>'warnings')::int AS warnings, (t.result->>'skipped')::int AS skipped,
         jsonb_array_length(t.result->'questions') AS count,
         jsonb_path_query_array(t.result, $5::jsonpath) AS questions,
         jsonb_path_query_array(t.result, $6::jsonpath) AS findings
    ${FROM} AND t.id = $3::uuid`;

const PICTURE = `
  SELECT f.hash, f.size, f."mediaType"
    FROM "Task" t JOIN "StoredFile" f ON f.hash = $5 AND f."mediaType" LIKE 'image/%'
   WHERE t.kind = $1 AND t."startedById" = $2::uuid AND t.id = $3::uuid AND ${TASK_KEEPS('f.hash', '$4')}`;
