import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

import { canChangeCertificates, canListCertificates } from './policy.ts';

type Locked = {
  id: string;
  employeeId: string;
  awardRuleId: string;
  enrollmentId: string;
  period: string;
  revision: number;
  latest: boolean;
  revoked: boolean;
};

/** Whoever may not change certificates is told so if such pages are theirs to see, else that there is nothing. */
export function mustChangeCertificates(actor: Actor): void {
  if (canChangeCertificates(actor)) return;
  throw canListCertificates(actor) ? new DomainError('forbidden', 'forbidden') : notFound();
}

/** A certificate of a person in the HR grant's units, locked until the transaction ends. */
export async function lockCertificate(tx: Tx, actor: Actor, id: string): Promise<Locked> {
  const units = unitScope(actor, 'hr');
  const held = await tx.$queryRaw<object[]>`
    SELECT 1
      FROM "Certificate" c JOIN "Employee" p ON p.id = c."employeeId"
     WHERE c.id = ${id}::uuid
       AND (${units}::uuid[] IS NULL OR EXISTS (
             SELECT 1 FROM "UnitAncestor" a
              WHERE a."unitId" = p."unitId" AND a."ancestorId" = ANY(${units}::uuid[])))
       FOR UPDATE OF c`;
  if (held.length === 0) throw notFound();
  // A statement of its own: one that had to wait would not see the revision made meanwhile.
  const [found] = await tx.$queryRaw<Locked[]>`
    SELECT c.id, c."employeeId", c."awardRuleId", c."enrollmentId", c.period, c.revision,
           c."revokedAt" IS NOT NULL AS revoked,
           NOT EXISTS (SELECT 1 FROM "Certificate" n
                        WHERE n."employeeId" = c."employeeId" AND n."awardRuleId" = c."awardRuleId"
                          AND n.period = c.period AND n.revision > c.revision) AS latest
      FROM "Certificate" c WHERE c.id = ${id}::uuid`;
  if (!found) throw notFound();
  return found;
}
