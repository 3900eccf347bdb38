import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import type { Role } from '#prisma/generated/enums.ts';

type Grantor = { accountId: string | null };

/** Writes a role down. Who may, and whether it makes sense, its caller has decided. */
export async function insertGrant(
  tx: Tx,
  actor: Grantor,
  grant: {
    accountId: string;
    role: Role;
    unitId: string | null;
    validFrom: Date;
    validUntil: Date | null;
  },
): Promise<string> {
  const id = newId();
  await tx.roleGrant.create({
    data: { id, ...grant, grantedById: actor.accountId, createdAt: now() },
  });
  await recordEvent(tx, actor, 'grant.given', id, {
    accountId: grant.accountId,
    role: grant.role,
    unitId: grant.unitId,
  });
  return id;
}

/** Ends a role. The row stays as history. */
export async function endGrant(
  tx: Tx,
  actor: Grantor,
  grant: { id: string; accountId: string; role: Role },
): Promise<void> {
  await tx.roleGrant.update({ where: { id: grant.id }, data: { revokedAt: now() } });
  await recordEvent(tx, actor, 'grant.revoked', grant.id, {
    accountId: grant.accountId,
    role: grant.role,
  });
}

/**
 * Refuses what would leave nobody able to administer when this account no longer does. The grants are locked first, so that two administrators
 * cannot remove each other at the same moment.
 */
export async function requireAnotherAdministrator(tx: Tx, accountId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM "RoleGrant" WHERE role = 'administrator' AND "revokedAt" IS NULL
     ORDER BY id FOR UPDATE`;
  const own = { accountId, role: 'administrator' as const, revokedAt: null };
  if ((await tx.roleGrant.count({ where: own })) === 0) return;
  const [others] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
      FROM "RoleGrant" g
      JOIN "Account" a ON a.id = g."accountId"
      LEFT JOIN "Employee" e ON e.id = a."employeeId"
     WHERE g.role = 'administrator' AND g."revokedAt" IS NULL AND g."unitId" IS NULL
       AND g."validFrom" <= ${today()}::date AND g."validUntil" IS NULL
       AND a.id <> ${accountId}::uuid AND a."disabledAt" IS NULL
       AND a."passwordHash" IS NOT NULL AND e."archivedAt" IS NULL`;
  if (!others || others.count === 0) throw new DomainError('conflict', 'lastAdministrator');
}
