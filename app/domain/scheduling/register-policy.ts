import { type Actor, hasRole } from '#app/domain/organisation/actor.ts';

/** Venues, trainers and partner institutions are read by those who plan and those who teach. */
export function canReadRegisters(actor: Actor): boolean {
  return hasRole(actor, 'training_manager', 'trainer');
}

/** They are one for the whole organisation, like its courses, and kept by the training managers. */
export function canKeepRegisters(actor: Actor): boolean {
  return hasRole(actor, 'training_manager');
}

/** How trainers are reached: personal data of people from outside. */
export function canReadContacts(actor: Actor): boolean {
  return hasRole(actor, 'training_manager');
}
