import { storeFile } from '#app/domain/files/store-file.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { actorOfAccount } from '#app/domain/organisation/load-actor.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound, type Refusal } from '#app/platform/errors.ts';
import { owedTasks, runTask, TaskRefused } from '#app/platform/tasks.server.ts';
import { today } from '#app/platform/today.server.ts';

import { attemptsExport, gradesExport, participantsExport } from './course-export.server.ts';
import type { ExportTable } from './export-table.ts';
import { matrixExport } from './matrix-export.server.ts';
import { peopleExport, staffExport } from './people-export.server.ts';
import { EXPORT_TASK, type ExportTaskInput } from './start-export.server.ts';
import { MOST_ROWS, writeExport } from './write-export.server.ts';

const KEPT_DAYS = 7;
/** Reading is most of the work; writing and keeping the file are the rest. */
const READING = 0.8;
const NAMES = {
  matrix: 'kesenjangan',
  staff: 'pegawai-kompetensi',
  people: 'daftar-pegawai',
  participants: 'peserta',
  grades: 'nilai',
  attempts: 'hasil-kuis',
};

/** What a task that was refused says. */
export type RefusedExport = { refused: Refusal };

/**
 * Makes the file of an export task with the rights that its account has now. Made again, it replaces itself: there is
 * one file for a task.
 */
export async function runExportTask(taskId: string): Promise<void> {
  await runTask<ExportTaskInput>(taskId, async (input, startedById, progress) => {
    try {
      const actor = await actorOfAccount(startedById);
      if (!actor) throw notFound();
      const table = await readTable(actor, input, (share) => progress(share * READING));
      if (table.rows.length > MOST_ROWS[input.format])
        throw new DomainError('invalid', 'exportTooLong', { most: MOST_ROWS[input.format] });
      const { format, language } = input;
      const bytes = await writeExport(table, {
        format,
        language,
        by: actor.name,
        day: today(),
        madeAt: now(),
        id: taskId.replaceAll('-', ''),
      });
      progress(0.95);
      const name = `${NAMES[input.page]}-${today()}.${format}`;
      await db.$transaction((tx) => keep(tx, taskId, name, bytes));
      return { rows: table.rows.length };
    } catch (error) {
      if (error instanceof DomainError) throw new TaskRefused(refusedBy(error));
      throw error;
    }
  });
}

/** Exports that should be running and are not. */
export async function owedExports(): Promise<string[]> {
  return owedTasks(EXPORT_TASK);
}

/** Forgets files whose time is over; their bytes go in the same night, unless something else refers to them. */
export async function dropExpiredExports(): Promise<void> {
  await db.exportFile.deleteMany({ where: { expiresAt: { lt: now() } } });
}

async function readTable(
  actor: Actor,
  { page, query, language, format }: ExportTaskInput,
  progress: (share: number) => void,
): Promise<ExportTable> {
  const search = new URLSearchParams(query);
  const making = { language, most: MOST_ROWS[format], progress };
  switch (page) {
    case 'matrix':
      return matrixExport(actor, search, language);
    case 'staff':
      return staffExport(actor, search, making);
    case 'people':
      return peopleExport(actor, search, making);
    case 'participants':
      return participantsExport(actor, search, making);
    case 'grades':
      return gradesExport(actor, search, making);
    case 'attempts':
      return attemptsExport(actor, search, making);
  }
}

async function keep(tx: Tx, taskId: string, name: string, bytes: Buffer): Promise<void> {
  const { hash } = await storeFile(tx, name, bytes);
  const expiresAt = new Date(now().getTime() + KEPT_DAYS * 86_400_000);
  const file = { fileHash: hash, name, expiresAt };
  await tx.exportFile.upsert({ where: { taskId }, create: { taskId, ...file }, update: file });
}

/** What one may no longer see is no longer found: that is said in words of its own. */
function refusedBy({ kind, code, params }: DomainError): RefusedExport {
  return { refused: kind === 'not-found' ? { code: 'exportNotAllowed' } : { code, params } };
}
