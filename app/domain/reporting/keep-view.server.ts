import { canSeeGaps } from '#app/domain/competency/competency-policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { readReportQuery, type ReportPage } from './report-page.ts';
import type { SavedViewInput } from './saved-view-form.ts';
import { requireVisibleUnit } from './visible-unit.server.ts';

/** Of one account; whoever needs more has files to keep, not views. */
const MOST_VIEWS = 100;

type Owner = Actor & { accountId: string };

/** Saves, renames or removes a view of the actor's own; those of others do not exist. */
export async function keepView(actor: Actor, input: SavedViewInput): Promise<void> {
  if (!canSeeGaps(actor) || !actor.accountId) throw notFound();
  const owner: Owner = { ...actor, accountId: actor.accountId };
  switch (input.intent) {
    case 'save':
      return saveView(owner, input);
    case 'rename':
      return db.$transaction((tx) => renameView(tx, owner, input.id, input.name));
    case 'remove':
      return db.$transaction((tx) => removeView(tx, owner, input.id));
  }
}

/** Keeps the address alone, as its page's own reader understands it. */
async function saveView(
  owner: Owner,
  { page, query, name }: { page: ReportPage; query: string; name: string },
): Promise<void> {
  const search = readReportQuery(page, query, today());
  const unitId = search?.get('unit');
  if (!search || !unitId) throw notFound();
  await requireVisibleUnit(owner, unitId);
  await db.$transaction(async (tx) => {
    await requireFreeName(tx, owner, page, name);
    if ((await tx.savedView.count({ where: { ownerId: owner.accountId } })) >= MOST_VIEWS)
      throw new DomainError('conflict', 'viewsFull', { most: MOST_VIEWS });
    const id = newId();
    const view = { ownerId: owner.accountId, page, name, query: search.toString() };
    await tx.savedView.create({ data: { id, ...view } });
    await recordEvent(tx, owner, 'view.saved', id, { page });
  });
}

async function renameView(tx: Tx, owner: Owner, id: string, name: string): Promise<void> {
  const view = await tx.savedView.findFirst({ where: { id, ownerId: owner.accountId } });
  if (!view) throw notFound();
  if (view.name === name) return;
  await requireFreeName(tx, owner, view.page, name);
  await tx.savedView.update({ where: { id }, data: { name } });
  await recordEvent(tx, owner, 'view.renamed', id, { page: view.page });
}

async function removeView(tx: Tx, owner: Owner, id: string): Promise<void> {
  const view = await tx.savedView.findFirst({ where: { id, ownerId: owner.accountId } });
  if (!view) throw notFound();
  await tx.savedView.delete({ where: { id } });
  await recordEvent(tx, owner, 'view.removed', id, { page: view.page });
}

/** Requests of one account at once take turns, so that two of the same name do not both find it free. */
async function requireFreeName(tx: Tx, owner: Owner, page: string, name: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`views ${owner.accountId}`}, 0))`;
  const taken = await tx.savedView.count({ where: { ownerId: owner.accountId, page, name } });
  if (taken > 0) throw new DomainError('conflict', 'viewNameTaken', { name }, 'name');
}
