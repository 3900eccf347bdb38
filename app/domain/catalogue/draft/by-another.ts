import type { Actor } from '#app/domain/organisation/actor.ts';

/** How a draft was handed in. */
export type HandedIn = {
  status: 'none' | 'writing' | 'in_review';
  submittedById: string | null;
  /** Something was saved after it was handed in. */
  changedSince: boolean;
};

/** Why the actor must not publish a draft: nobody, he or she, or an earlier state of it was handed in. */
export type NotByAnother = 'writing' | 'own' | 'changed';

/**
 * The rule of the setting `content.reviewByAnother`: what is published is what was handed in, by somebody else. Whoever
 * could change it under review and publish it alone would be its author and its reviewer.
 */
export function notByAnother(
  actor: Pick<Actor, 'accountId'>,
  { status, submittedById, changedSince }: HandedIn,
): NotByAnother | null {
  if (status !== 'in_review') return 'writing';
  if (submittedById === actor.accountId) return 'own';
  return changedSince ? 'changed' : null;
}
