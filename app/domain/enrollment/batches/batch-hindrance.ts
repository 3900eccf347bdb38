/** What of a batch decides whether somebody can take a place in it. */
export type BatchFacts = {
  status: 'open' | 'cancelled';
  opensAt: Date;
  closesAt: Date | null;
  /** Seats left; null: no limit. */
  left: number | null;
  /** It is meant for this person. */
  meant: boolean;
  /** The person is at another meeting then. */
  clashes: boolean;
};

export type BatchHindrance = 'cancelled' | 'notMeant' | 'early' | 'closed' | 'full' | 'clash';

/** Why somebody who may take the course cannot take a place in this batch of it now; null when they can. */
export function batchHindrance(batch: BatchFacts, moment: Date): BatchHindrance | null {
  const { status, opensAt, closesAt, left, meant, clashes } = batch;
  if (status === 'cancelled') return 'cancelled';
  if (!meant) return 'notMeant';
  if (opensAt > moment) return 'early';
  if (closesAt && closesAt <= moment) return 'closed';
  if (left === 0) return 'full';
  return clashes ? 'clash' : null;
}
