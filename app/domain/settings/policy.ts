type Changer = { accountId: string | null; grants: { role: string; unitId: string | null }[] };

/** Rules of the whole organisation: its administrators see and change them, and the system itself. */
export function canChangeSetting(actor: Changer): boolean {
  return (
    actor.accountId === null ||
    actor.grants.some((grant) => grant.role === 'administrator' && grant.unitId === null)
  );
}
