import type { Tx } from '#app/platform/db.server.ts';

import type { NoticeKind } from './notice.ts';
import type { Recipient } from './recipients.server.ts';

/**
 * Of some people those whom no unread notice of a kind has led to the same place yet: one tells of all that waits there.
 */
export async function unaware(
  tx: Tx,
  { kind, path }: { kind: NoticeKind; path: string },
  recipients: readonly Recipient[],
): Promise<Recipient[]> {
  // One after the other: two at once would both find nothing unread.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${kind + path}, 0))`;
  const told = await tx.notification.findMany({
    where: {
      ...{ kind, path, readAt: null },
      accountId: { in: recipients.map(({ accountId }) => accountId) },
    },
    select: { accountId: true },
  });
  const knowing = new Set(told.map(({ accountId }) => accountId));
  return recipients.filter(({ accountId }) => !knowing.has(accountId));
}
