import { now, toDate } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { insertGrant } from './grant.server.ts';
import { isLiveLink, issueLinkToken, takeLinkToken } from './one-time-code.server.ts';
import { type Browser, openSession } from './sessions.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { checkNewPassword } from './set-password.server.ts';

const PURPOSE = ['first_administrator' as const];

/**
 * The one-time path at which the first administrator of an empty installation makes an account.
 * Asking again ends the link given before. @returns null once anybody has been an administrator
 */
export function firstAdministratorLink(): Promise<string | null> {
  return db.$transaction(async (tx) => {
    if (await hasAdministrator(tx)) return null;
    await tx.oneTimeCode.updateMany({
      where: { purpose: 'first_administrator', usedAt: null },
      data: { expiresAt: now() },
    });
    const token = await issueLinkToken(tx, {
      accountId: null,
      purpose: 'first_administrator',
      issuedById: null,
    });
    return `/setup/${token}`;
  });
}

export async function isSetupLinkLive(token: string): Promise<boolean> {
  return (await isLiveLink(db, token, PURPOSE)) && !(await hasAdministrator(db));
}

/** Makes the first administrator, once. @returns the token of the new session */
export async function createFirstAdministrator(
  token: string,
  input: { name: string; email: string; newPassword: string },
  browser: Browser,
): Promise<string> {
  const email = input.email.toLowerCase();
  if (!(await isSetupLinkLive(token))) throw ended();
  checkNewPassword(input.newPassword, { name: input.name, email, number: null });
  const passwordHash = await hashPassword(input.newPassword);
  const accountId = await db.$transaction(async (tx) => {
    if (!(await takeLinkToken(tx, token, PURPOSE))) throw ended();
    if (await hasAdministrator(tx)) throw ended();
    const id = newId();
    await tx.account.create({
      data: { id, name: input.name, email, passwordHash, activatedAt: now() },
    });
    const self = { accountId: id };
    await recordEvent(tx, self, 'account.activated', id, {});
    await insertGrant(tx, self, {
      accountId: id,
      role: 'administrator',
      unitId: null,
      validFrom: toDate(today()),
      validUntil: null,
    });
    return id;
  });
  return openSession(accountId, browser);
}

async function hasAdministrator(tx: Tx): Promise<boolean> {
  return (await tx.roleGrant.count({ where: { role: 'administrator' } })) > 0;
}

function ended(): DomainError {
  return new DomainError('invalid', 'linkEnded');
}
