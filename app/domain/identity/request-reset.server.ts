import { setTimeout as pause } from 'node:timers/promises';

import { db } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { findAccountId } from './find-account.server.ts';
import { findOpenAccount } from './set-password.server.ts';
import { takeTry } from './tries.server.ts';

const HOUR = 3600;
const PER_ACCOUNT = 5;
const PER_ADDRESS = 50;
/** Every answer takes at least this long, so that its time does not say whether the account exists. */
const ANSWER_AFTER_MS = 150;

/** Asks for a link to set a new password. The link is made where the mail is written, never here. */
export async function requestReset(input: { identifier: string }, address: string): Promise<void> {
  const { accountId, key } = await findAccountId(input.identifier);
  await takeTry(`reset:${key}`, PER_ACCOUNT, HOUR);
  await takeTry(`reset-from:${address}`, PER_ADDRESS, HOUR);
  await Promise.all([pause(ANSWER_AFTER_MS), accountId && askForLink(accountId)]);
}

async function askForLink(accountId: string): Promise<void> {
  const account = await findOpenAccount(db, accountId);
  if (!account?.email) return;
  const purpose = account.activatedAt ? 'password_reset' : 'activation';
  await db.$transaction((tx) =>
    recordEvent(tx, { accountId: null }, 'account.code-issued', account.id, {
      purpose,
      notify: true,
    }),
  );
}
