import { canSeeGaps } from '#app/domain/competency/competency-policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { createTask } from '#app/platform/tasks.server.ts';
import { today } from '#app/platform/today.server.ts';

import type { ExportFormat } from './export-form.ts';
import { readReportQuery, type ReportPage } from './report-page.ts';
import { requireVisibleUnit } from './visible-unit.server.ts';

export const EXPORT_TASK = 'report-export';

/** What an export task is to do: the address of the page, its day written out. */
export type ExportTaskInput = {
  page: ReportPage;
  format: ExportFormat;
  query: string;
  language: Language;
};

/** Has a file made of a page, in the background. @returns the task's id */
export async function startExport(
  actor: Actor,
  { page, query, format, language }: ExportTaskInput,
): Promise<string> {
  if (!canSeeGaps(actor) || !actor.accountId) throw notFound();
  const search = readReportQuery(page, query, today());
  const unitId = search?.get('unit');
  if (!search || !unitId) throw notFound();
  await requireVisibleUnit(actor, unitId);
  if (!search.has('asOf')) search.set('asOf', today());
  const input: ExportTaskInput = { page, format, query: search.toString(), language };
  const startedById = actor.accountId;
  return db.$transaction(async (tx) => {
    const taskId = await createTask(tx, { kind: EXPORT_TASK, startedById, input });
    await recordEvent(tx, actor, 'export.requested', taskId, { page, format, unitId });
    return taskId;
  });
}
