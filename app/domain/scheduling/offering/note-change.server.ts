import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import type { OfferingChangeKind, Prisma } from '#prisma/generated/client.ts';

/** Adds to the history of a batch what was changed of it, and why. */
export async function noteChange(
  tx: Tx,
  actor: Actor,
  offeringId: string,
  change: {
    kind: OfferingChangeKind;
    reason: string;
    before: Prisma.InputJsonObject;
    after: Prisma.InputJsonObject;
  },
): Promise<void> {
  await tx.offeringChange.create({
    data: {
      id: newId(),
      offeringId,
      ...change,
      changedAt: now(),
      changedById: actor.accountId,
    },
  });
}
