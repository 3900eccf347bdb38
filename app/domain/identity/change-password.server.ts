import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { clearLimit } from '#app/platform/rate-limit.server.ts';

import { endCodes } from './one-time-code.server.ts';
import { revokeSessions, rotateSession } from './sessions.server.ts';
import { hashPassword, verifyPassword } from './password-hash.server.ts';
import { checkNewPassword, findOpenAccount } from './set-password.server.ts';
import { takeTry, triesKey } from './tries.server.ts';

/**
 * Changes one's own password. Other sessions end; this one goes on under a new token.
 * @returns the new token for the cookie
 */
export async function changePassword(
  actor: { accountId: string; sessionId: string },
  input: { currentPassword: string; newPassword: string },
): Promise<string> {
  await takeTry(triesKey(actor.accountId));
  const account = await findOpenAccount(db, actor.accountId);
  if (!account) throw notFound();
  if (!(await verifyPassword(account.passwordHash, input.currentPassword)))
    throw new DomainError('invalid', 'passwordWrong', {}, 'currentPassword');
  checkNewPassword(input.newPassword, account);
  const passwordHash = await hashPassword(input.newPassword);
  const token = await db.$transaction(async (tx) => {
    await tx.account.update({ where: { id: account.id }, data: { passwordHash } });
    await revokeSessions(tx, account.id, actor.sessionId);
    await endCodes(tx, account.id);
    await recordEvent(tx, actor, 'account.password-changed', account.id, { how: 'change' });
    return rotateSession(tx, actor.sessionId);
  });
  await clearLimit(triesKey(account.id));
  return token;
}
