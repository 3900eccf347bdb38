import { canUseStudio } from '#app/domain/catalogue/policy.ts';
import { canSeeGaps } from '#app/domain/competency/competency-policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';

/** Has files made in the background: of gaps, or of the people of courses. */
export function canExport(actor: Actor): boolean {
  return canSeeGaps(actor) || canUseStudio(actor);
}
