import { disableAccount, enableAccount } from '#app/domain/identity/account-state.server.ts';
import { requireAnotherAdministrator } from '#app/domain/identity/grant.server.ts';
import { issueTypableCode } from '#app/domain/identity/one-time-code.server.ts';
import { openAccounts } from '#app/domain/identity/open-accounts.server.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { today } from '#app/platform/today.server.ts';

import { canChangeAccess } from './access-policy.ts';
import { type Actor, unitScope } from './actor.ts';

/** Issues a code to type at /activate: a first password, or a new one. Shown once. */
export function issueAccessCode(actor: Actor, employeeId: string): Promise<string> {
  return db.$transaction(async (tx) => {
    const { id, purpose } = await changeableAccount(tx, actor, employeeId);
    await recordEvent(tx, actor, 'account.code-issued', id, { purpose, notify: false });
    return issueTypableCode(tx, { accountId: id, purpose, issuedById: actor.accountId });
  });
}

/** Mails the employee a link to set a password. */
export async function mailAccessLink(actor: Actor, employeeId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, purpose, email } = await changeableAccount(tx, actor, employeeId);
    if (!email) throw new DomainError('conflict', 'noEmail');
    await recordEvent(tx, actor, 'account.code-issued', id, { purpose, notify: true });
  });
}

/** Closes an employee's account: no sign-in from this moment. */
export async function closeAccess(actor: Actor, employeeId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, disabled } = await changeableAccount(tx, actor, employeeId);
    if (disabled) return;
    await requireAnotherAdministrator(tx, id);
    await disableAccount(tx, actor, id);
  });
}

export async function reopenAccess(actor: Actor, employeeId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, disabled } = await changeableAccount(tx, actor, employeeId);
    if (disabled) await enableAccount(tx, actor, id);
  });
}

type Changeable = {
  id: string;
  email: string | null;
  disabled: boolean;
  purpose: 'activation' | 'password_reset';
};

/** The account of an employee whose access this actor may change; opened where there is none yet. */
async function changeableAccount(tx: Tx, actor: Actor, employeeId: string): Promise<Changeable> {
  const scope = unitScope(actor, 'hr', 'administrator');
  const [employee] = await tx.$queryRaw<{ id: string }[]>`
    SELECT e.id FROM "Employee" e
     WHERE e.id = ${employeeId}::uuid AND e."archivedAt" IS NULL
       AND (${scope}::uuid[] IS NULL OR EXISTS (
             SELECT 1 FROM "UnitAncestor" s
              WHERE s."unitId" = e."unitId" AND s."ancestorId" = ANY(${scope}::uuid[])))`;
  if (!employee) throw notFound();
  await openAccounts(tx, [employee.id]);
  const [account] = await tx.$queryRaw<(Changeable & { holdsRoles: boolean })[]>`
    SELECT a.id, a.email, a."disabledAt" IS NOT NULL AS disabled,
           CASE WHEN a."activatedAt" IS NULL THEN 'activation' ELSE 'password_reset' END AS purpose,
           EXISTS (SELECT 1 FROM "RoleGrant" g
                    WHERE g."accountId" = a.id AND g."revokedAt" IS NULL
                      AND (g."validUntil" IS NULL OR g."validUntil" >= ${today()}::date)) AS "holdsRoles"
      FROM "Account" a WHERE a."employeeId" = ${employeeId}::uuid FOR UPDATE OF a`;
  if (!account) throw notFound();
  if (!canChangeAccess(actor, account))
    throw new DomainError('forbidden', 'rolesNeedAdministrator');
  return account;
}
