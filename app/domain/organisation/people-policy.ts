import { type Actor, hasRole, type Role } from './actor.ts';

/** Roles that read the organisation within the units of their grant: units, people, and lists of people as files. */
export const ORGANISATION_READERS = [
  'hr',
  'training_manager',
  'administrator',
  'auditor',
] as const satisfies Role[];

/** Roles that look people up there. Assessors find people one by one, and take no list away. */
export const PEOPLE_READERS = [...ORGANISATION_READERS, 'assessor'] as const satisfies Role[];

/** Those of them who see employee numbers and addresses: personal data they answer for. */
export const RECORD_READERS = ['hr', 'administrator', 'auditor'] as const satisfies Role[];

export function canReadOrganisation(actor: Actor): boolean {
  return hasRole(actor, ...ORGANISATION_READERS);
}

export function canListPeople(actor: Actor): boolean {
  return hasRole(actor, ...PEOPLE_READERS);
}
