import type { Actor } from '#app/domain/organisation/actor.ts';
import { addDays } from '#app/platform/clock.ts';
import { pool, runOn } from '#app/platform/db.server.ts';

import { type BatchHead, batchHead } from './batch-head.server.ts';
import type { CopyWish } from './copy-form.ts';
import { plannedCopies } from './copy-offering.server.ts';
import { assertPlans } from './lock-batch.server.ts';
import { firstDayOf } from './move-meetings.ts';

export type CopyView = {
  head: BatchHead;
  /** A year later on the same day of the week; null where there is no meeting to move. */
  proposed: string | null;
  preview: Awaited<ReturnType<typeof plannedCopies>> | null;
};

const A_YEAR_OF_WEEKS = 364;

/** A batch that is to be copied, and what copying it as wished would make. @throws what `assertPlans` refuses */
export async function copyView(
  actor: Actor,
  offeringId: string,
  wish: CopyWish | null,
): Promise<CopyView> {
  assertPlans(actor);
  const head = await batchHead(actor, offeringId);
  const { firstAt, zone } = head;
  const proposed = firstAt && addDays(firstDayOf({ startsAt: firstAt, zone }), A_YEAR_OF_WEEKS);
  const preview = wish && firstAt ? await plannedCopies(runOn(pool), offeringId, wish) : null;
  return { head, proposed, preview };
}
