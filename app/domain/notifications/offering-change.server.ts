import { runIn, type Tx } from '#app/platform/db.server.ts';

/** Why an announced batch was changed: the entry of its history that was written just before the event. */
export async function changeReason(
  tx: Tx,
  change: { offeringId: string; kind: 'rescheduled' | 'cancelled'; eventId: string },
): Promise<string> {
  const { offeringId, kind, eventId } = change;
  const [found] = await runIn(tx)<{ reason: string }>(REASON, [offeringId, kind, eventId]);
  return found?.reason ?? '';
}

/** Ids are in the order in which they were made. */
const REASON = `
  SELECT h.reason FROM "OfferingChange" h
   WHERE h."offeringId" = $1::uuid AND h.kind = $2::"OfferingChangeKind" AND h.id < $3::uuid
   ORDER BY h.id DESC LIMIT 1`;
