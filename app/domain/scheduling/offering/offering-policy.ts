import { type Actor, hasRole } from '#app/domain/organisation/actor.ts';

/** Batches are planned, announced, moved and cancelled by training managers; the system acts when it loads them. */
export function canPlanOfferings(actor: Actor): boolean {
  return actor.accountId === null || hasRole(actor, 'training_manager');
}

/** Those who plan and those who teach see what is planned; to everybody else it is not there. */
export function canSeeOfferings(actor: Actor): boolean {
  return canPlanOfferings(actor) || hasRole(actor, 'trainer');
}

/** How the actor stands to a batch. */
export type OfferingFacts = { isAuthor: boolean; teaches: boolean };

/** Who takes part: those who plan, and the trainers who wrote the course or teach at one of the meetings. */
export function canSeeParticipants(actor: Actor, { isAuthor, teaches }: OfferingFacts): boolean {
  return canPlanOfferings(actor) || (hasRole(actor, 'trainer') && (isAuthor || teaches));
}
