import { type Actor, hasRole, type Role } from '#app/domain/organisation/actor.ts';

/** Who looks at the certificates of others, within the units of the grant. */
export const READERS = ['hr', 'auditor', 'training_manager'] as const satisfies Role[];

/** Certificates follow from completing; nobody hands them out. */
export function canIssueCertificate(actor: Actor): boolean {
  return actor.accountId === null;
}

export function canListCertificates(actor: Actor): boolean {
  return hasRole(actor, ...READERS);
}

/** Revoking and reissuing, of people within the units of the grant. */
export function canChangeCertificates(actor: Actor): boolean {
  return hasRole(actor, 'hr');
}
