import { courseReportHead } from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import { canSeeGaps } from '#app/domain/competency/competency-policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { createTask } from '#app/platform/tasks.server.ts';
import { today } from '#app/platform/today.server.ts';

import type { ExportFormat } from './export-form.ts';
import { type ExportPage, isCoursePage, readCourseQuery, readReportQuery } from './report-page.ts';
import { canExport } from './export-policy.ts';
import { requireVisibleUnit } from './visible-unit.server.ts';

export const EXPORT_TASK = 'report-export';

/** Files of one account that wait or are being made: others want theirs too. */
const MOST_UNFINISHED = 3;

/** What an export task is to do: the address of the page, its day written out. */
export type ExportTaskInput = {
  page: ExportPage;
  format: ExportFormat;
  query: string;
  language: Language;
};

/** Has a file made of a page, in the background. @returns the task's id */
export async function startExport(
  actor: Actor,
  { page, query, format, language }: ExportTaskInput,
): Promise<string> {
  if (!canExport(actor) || !actor.accountId) throw notFound();
  const search = isCoursePage(page)
    ? readCourseQuery(page, query)
    : readReportQuery(page, query, today());
  if (!search) throw notFound();
  const unitId = isCoursePage(page) ? null : search.get('unit');
  const courseId = search.get('course');
  if (isCoursePage(page)) await courseReportHead(actor, courseId ?? '');
  else {
    if (!unitId || !canSeeGaps(actor)) throw notFound();
    await requireVisibleUnit(actor, unitId);
    if (!search.has('asOf')) search.set('asOf', today());
  }
  const input: ExportTaskInput = { page, format, query: search.toString(), language };
  const startedById = actor.accountId;
  return db.$transaction(async (tx) => {
    await requireFewUnfinished(tx, startedById);
    const taskId = await createTask(tx, { kind: EXPORT_TASK, startedById, input });
    await recordEvent(tx, actor, 'export.requested', taskId, {
      ...{ page, format, unitId },
      ...(courseId && { courseId }),
    });
    return taskId;
  });
}

/** Requests of one account at once take turns, so that two do not both find room for one. */
async function requireFewUnfinished(tx: Tx, startedById: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`exports ${startedById}`}, 0))`;
  const unfinished = await tx.task.count({
    where: { kind: EXPORT_TASK, startedById, status: { in: ['queued', 'running'] } },
  });
  if (unfinished >= MOST_UNFINISHED)
    throw new DomainError('conflict', 'exportsUnfinished', { most: MOST_UNFINISHED });
}
