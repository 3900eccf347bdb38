import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { clearLimit } from '#app/platform/rate-limit.server.ts';

import { isLiveLink, takeLinkToken } from './one-time-code.server.ts';
import { type Browser, openSession } from './sessions.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { checkNewPassword, findOpenAccount, setPassword } from './set-password.server.ts';
import { takeTry, triesKey } from './tries.server.ts';

const PURPOSES = ['password_reset' as const, 'activation' as const];
const TRIES_PER_ADDRESS = 100;

/** Whether a mailed link still sets a password. */
export function isResetLinkLive(token: string): Promise<boolean> {
  return isLiveLink(db, token, PURPOSES);
}

/** Sets a password by a mailed link, once, and signs in. @returns the token of the new session */
export async function resetPassword(
  token: string,
  input: { newPassword: string },
  browser: Browser,
): Promise<string> {
  await takeTry(`reset-by:${browser.address}`, TRIES_PER_ADDRESS);
  if (!(await isResetLinkLive(token))) throw ended();
  const passwordHash = await hashPassword(input.newPassword);
  const accountId = await db.$transaction(async (tx) => {
    const code = await takeLinkToken(tx, token, PURPOSES);
    const account = code?.accountId ? await findOpenAccount(tx, code.accountId) : null;
    if (!account) throw ended();
    checkNewPassword(input.newPassword, account);
    await setPassword(tx, account, passwordHash);
    return account.id;
  });
  await clearLimit(triesKey(accountId));
  return openSession(accountId, browser);
}

function ended(): DomainError {
  return new DomainError('invalid', 'linkEnded');
}
