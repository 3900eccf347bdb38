import { canKeepStandards, canSeeStandards } from '#app/domain/competency/competency-policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

/** What is required of positions is seen by those who see their standards; the people are cut by unit. */
export function maySeeTrainings(actor: Actor): void {
  if (!canSeeStandards(actor)) throw notFound();
}

/**
 * Requiring a course, and ending that, takes the right to keep standards.
 * @throws forbidden for those who see what is required, else not found
 */
export function mayChangeTrainings(actor: Actor): void {
  maySeeTrainings(actor);
  if (!canKeepStandards(actor)) throw new DomainError('forbidden', 'forbidden');
}
