import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';

import { type BatchHead, batchHead } from './batch-head.server.ts';
import type { KeptMeeting } from './write-meeting.server.ts';

type KeptTimes = Pick<KeptMeeting, 'meetingId' | 'startsAt' | 'endsAt' | 'zone'>;

/** One side of a change: what of it there was, by the kind of the change. */
export type ChangeSide = Partial<KeptMeeting> & {
  capacity?: number | null;
  meetings?: KeptTimes[];
  people?: number;
};

export type BatchChange = {
  id: string;
  kind: 'opened' | 'rescheduled' | 'capacity' | 'cancelled';
  reason: string;
  before: ChangeSide;
  after: ChangeSide;
  changedAt: Date;
  by: string | null;
};

const MOST = 200;

/** What was changed of a batch, the latest first. */
export async function batchHistory(
  actor: Actor,
  offeringId: string,
): Promise<{ head: BatchHead; changes: BatchChange[] }> {
  const head = await batchHead(actor, offeringId);
  return { head, changes: await rows<BatchChange>('batch-history', CHANGES, [offeringId, MOST]) };
}

const CHANGES = `
  SELECT h.id, h.kind::text, h.reason, h.before, h.after, h."changedAt", ${ACCOUNT_NAME('h."changedById"')} AS "by"
    FROM "OfferingChange" h
   WHERE h."offeringId" = $1::uuid
   ORDER BY h."changedAt" DESC, h.id DESC
   LIMIT $2`;
