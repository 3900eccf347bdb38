import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { endCodes } from './one-time-code.server.ts';
import { revokeSessions } from './sessions.server.ts';
import { type PasswordOwner, passwordProblem } from './password-rule.ts';

export type OpenAccount = PasswordOwner & {
  id: string;
  employeeId: string | null;
  passwordHash: string | null;
  activatedAt: Date | null;
};

/** An account that may be signed in to: neither disabled nor of somebody who has left. */
export async function findOpenAccount(tx: Tx, accountId: string): Promise<OpenAccount | null> {
  const account = await tx.account.findFirst({
    where: {
      id: accountId,
      disabledAt: null,
      OR: [{ employeeId: null }, { employee: { archivedAt: null } }],
    },
    include: { employee: { select: { name: true, number: true } } },
  });
  if (!account) return null;
  const { employee, ...own } = account;
  return { ...own, name: employee?.name ?? own.name, number: employee?.number ?? null };
}

/** Refuses a new password that breaks the rule, beside its form field. */
export function checkNewPassword(password: string, owner: PasswordOwner): void {
  const problem = passwordProblem(password, owner);
  if (problem) throw new DomainError('invalid', problem, {}, 'newPassword');
}

/** Stores a new password proven by a code or link, and ends every session and code of the account. */
export async function setPassword(
  tx: Tx,
  account: OpenAccount,
  passwordHash: string,
): Promise<void> {
  await tx.account.update({
    where: { id: account.id },
    data: { passwordHash, activatedAt: account.activatedAt ?? now() },
  });
  await revokeSessions(tx, account.id);
  await endCodes(tx, account.id);
  const self = { accountId: account.id };
  if (account.activatedAt) {
    await recordEvent(tx, self, 'account.password-changed', account.id, { how: 'reset' });
  } else {
    await recordEvent(tx, self, 'account.activated', account.id, {});
  }
}
