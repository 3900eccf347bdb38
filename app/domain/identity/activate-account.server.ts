import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { clearLimit } from '#app/platform/rate-limit.server.ts';

import { findAccountId } from './find-account.server.ts';
import { takeTypableCode } from './one-time-code.server.ts';
import { type Browser, openSession } from './sessions.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { checkNewPassword, findOpenAccount, setPassword } from './set-password.server.ts';
import { takeTry, triesKey } from './tries.server.ts';

const FAILURES_PER_ADDRESS = 50;

/**
 * Sets a password by a printed code: the first one of an imported employee, or a new one where HR issued a code.
 * A wrong person and a wrong code answer alike. @returns the token of the new session
 */
export async function activateAccount(
  input: { identifier: string; printedCode: string; newPassword: string },
  browser: Browser,
): Promise<string> {
  const { accountId, key } = await findAccountId(input.identifier);
  await takeTry(`code:${key}`);
  await takeTry(`code-from:${browser.address}`, FAILURES_PER_ADDRESS);
  const account = accountId && (await findOpenAccount(db, accountId));
  const passwordHash = await hashPassword(input.newPassword);
  if (!account) throw refused();
  await db.$transaction(async (tx) => {
    if (!(await takeTypableCode(tx, account.id, input.printedCode))) throw refused();
    // Only who holds the code learns what the account is called.
    checkNewPassword(input.newPassword, account);
    await setPassword(tx, account, passwordHash);
  });
  await clearLimit(triesKey(account.id));
  return openSession(account.id, browser);
}

function refused(): DomainError {
  return new DomainError('invalid', 'codeRefused');
}
