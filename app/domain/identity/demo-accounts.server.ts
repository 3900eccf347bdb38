import { rows } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';

import { type DemoAccount, demoAccounts, demoEmail } from './demo-accounts.ts';

/** The demo accounts one can enter as here: none unless this is the demo. */
export async function enterableDemoAccounts(): Promise<DemoAccount[]> {
  if (!env.DEMO) return [];
  const found = await rows<{ email: string }>(
    'demo-accounts',
    `SELECT email FROM "Account" WHERE email = ANY($1) AND "disabledAt" IS NULL`,
    [demoAccounts.map(demoEmail)],
  );
  const there = new Set(found.map(({ email }) => email));
  return demoAccounts.filter((account) => there.has(demoEmail(account)));
}
