import {
  endGrant,
  insertGrant,
  requireAnotherAdministrator,
} from '#app/domain/identity/grant.server.ts';
import { revokeSessions, rotateSession } from '#app/domain/identity/sessions.server.ts';
import { toDate } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { canManageGrants } from './access-policy.ts';
import type { Actor } from './actor.ts';
import type { GiveGrant } from './give-grant.ts';

type Manager = Actor & { accountId: string; sessionId: string };

/**
 * Gives a role over a unit and everything below it. Sessions of the account end, since their rights have changed.
 * @returns a new token for this browser where the actor's own rights changed, else null
 */
export async function giveGrant(
  actor: Manager,
  accountId: string,
  input: GiveGrant,
): Promise<string | null> {
  if (!canManageGrants(actor)) throw notFound();
  const { role, validFrom, validUntil = null, unitId = null } = input;
  if (role === 'administrator' && unitId !== null)
    throw new DomainError('invalid', 'administratorEverywhere', {}, 'unitId');
  if (validUntil !== null && validUntil < validFrom)
    throw new DomainError('invalid', 'grantDates', {}, 'validUntil');
  return db.$transaction(async (tx) => {
    await lockAccount(tx, accountId);
    if (unitId !== null && (await tx.unit.count({ where: { id: unitId } })) === 0)
      throw new DomainError('invalid', 'invalid', {}, 'unitId');
    await refuseSecond(tx, accountId, role, unitId);
    await insertGrant(tx, actor, {
      accountId,
      role,
      unitId,
      validFrom: toDate(validFrom),
      validUntil: validUntil === null ? null : toDate(validUntil),
    });
    return renewSessions(tx, actor, accountId);
  });
}

/** Takes a role back. The last administrator stays. @returns as `giveGrant` */
export async function revokeGrant(
  actor: Manager,
  accountId: string,
  grantId: string,
): Promise<string | null> {
  if (!canManageGrants(actor)) throw notFound();
  return db.$transaction(async (tx) => {
    await lockAccount(tx, accountId);
    const grant = await tx.roleGrant.findFirst({
      where: { id: grantId, accountId, revokedAt: null },
    });
    if (!grant) throw notFound();
    if (grant.role === 'administrator') await requireAnotherAdministrator(tx, accountId);
    await endGrant(tx, actor, grant);
    return renewSessions(tx, actor, accountId);
  });
}

async function lockAccount(tx: Tx, accountId: string): Promise<void> {
  const [account] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Account" WHERE id = ${accountId}::uuid FOR UPDATE`;
  if (!account) throw notFound();
}

async function refuseSecond(
  tx: Tx,
  accountId: string,
  role: GiveGrant['role'],
  unitId: string | null,
): Promise<void> {
  const same = await tx.roleGrant.count({
    where: {
      accountId,
      role,
      unitId,
      revokedAt: null,
      OR: [{ validUntil: null }, { validUntil: { gte: toDate(today()) } }],
    },
  });
  if (same > 0) throw new DomainError('conflict', 'grantExists');
}

async function renewSessions(tx: Tx, actor: Manager, accountId: string): Promise<string | null> {
  const own = actor.accountId === accountId;
  await revokeSessions(tx, accountId, own ? actor.sessionId : undefined);
  return own ? rotateSession(tx, actor.sessionId) : null;
}
