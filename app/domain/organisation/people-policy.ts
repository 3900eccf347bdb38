import { type Actor, hasRole } from './actor.ts';

/** Roles that look people up within the units of their grant. */
export const PEOPLE_READERS = [
  'hr',
  'training_manager',
  'administrator',
  'auditor',
] as const satisfies Actor['grants'][number]['role'][];

/** Those of them who see employee numbers and addresses: personal data they answer for. */
export const RECORD_READERS = ['hr', 'administrator', 'auditor'] as const;

export function canListPeople(actor: Actor): boolean {
  return hasRole(actor, ...PEOPLE_READERS);
}
