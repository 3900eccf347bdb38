import { type Actor, hasRole } from '#app/domain/organisation/actor.ts';

/** Those who write courses see, use and upload what is in the library. */
export function canUseLibrary(actor: Actor): boolean {
  return hasRole(actor, 'training_manager', 'trainer');
}

/** A trainer changes, replaces and archives what he or she uploaded; a training manager everything. */
export function canChangeAsset(actor: Actor, asset: { uploadedById: string | null }): boolean {
  if (hasRole(actor, 'training_manager')) return true;
  return canUseLibrary(actor) && asset.uploadedById === actor.accountId;
}
