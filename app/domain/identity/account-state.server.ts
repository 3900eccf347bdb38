import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { endCodes } from './one-time-code.server.ts';
import { revokeSessions } from './sessions.server.ts';

/** Closes an account at once: no sign-in, its sessions and codes end. */
export async function disableAccount(
  tx: Tx,
  actor: { accountId: string | null },
  accountId: string,
): Promise<void> {
  await tx.account.update({ where: { id: accountId }, data: { disabledAt: now() } });
  await revokeSessions(tx, accountId);
  await endCodes(tx, accountId);
  await recordEvent(tx, actor, 'account.disabled', accountId, {});
}

export async function enableAccount(
  tx: Tx,
  actor: { accountId: string | null },
  accountId: string,
): Promise<void> {
  await tx.account.update({ where: { id: accountId }, data: { disabledAt: null } });
  await recordEvent(tx, actor, 'account.enabled', accountId, {});
}
