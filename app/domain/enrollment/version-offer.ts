/** What stands between a learner and a newer version of the course they are in. */
export type VersionOffer = {
  status: 'enrolled' | 'in_progress' | 'completed';
  offeringId: string;
  /** The version they are in. */
  versionId: string;
  /** The version they may come over to, with its offering; null when none is offered. */
  newer: { id: string; offeringId: string; answered: boolean } | null;
  /** The quiz with an attempt not handed in or not graded yet. */
  attemptItemId: string | null;
  /** The assignment handed in and not marked yet. */
  submissionItemId: string | null;
  /** They have another live enrollment in the offering they would come over to. */
  elsewhere: boolean;
};

/**
 * Why somebody cannot come over to a version now; null when they can. What is under way would otherwise end in a version
 * they are no longer in.
 */
export function moveRefusal(offer: VersionOffer, versionId: string) {
  if (offer.status === 'completed') return 'versionAfterCompletion';
  if (offer.newer?.id !== versionId) return 'versionNotOffered';
  if (offer.attemptItemId) return 'versionAttemptOpen';
  if (offer.submissionItemId) return 'versionSubmissionWaiting';
  return offer.elsewhere ? 'versionElsewhere' : null;
}
