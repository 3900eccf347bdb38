import { canSeeGaps } from '#app/domain/competency/competency-policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { isReportPage, readReportQuery, reportAddress, type ReportPage } from './report-page.ts';

export type SavedView = {
  id: string;
  page: ReportPage;
  name: string;
  /** Where it opens: whoever follows it sees what their own rights show. */
  address: string;
  createdAt: Date;
};

/** The actor's own saved views by name. */
export async function savedViews(actor: Actor): Promise<SavedView[]> {
  if (!canSeeGaps(actor) || !actor.accountId) throw notFound();
  const stored = await rows<{
    id: string;
    page: string;
    name: string;
    query: string;
    createdAt: Date;
  }>('saved-views', LIST, [actor.accountId]);
  return stored.flatMap(({ page, query, ...view }) => {
    if (!isReportPage(page)) return [];
    const search = readReportQuery(page, query, today());
    return search ? { ...view, page, address: reportAddress(page, search.toString()) } : [];
  });
}

const LIST = `
  SELECT id, page, name, query, "createdAt" FROM "SavedView" WHERE "ownerId" = $1 ORDER BY lower(name), id`;
