import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

type Found = { employeeId: string; competencyId: string; level: number };

/** Whoever works at this level works at those below: what waits there for the same person is answered too. */
export async function confirmUpTo(tx: Tx, actor: Actor, found: Found): Promise<void> {
  const { employeeId, competencyId, level } = found;
  await tx.levelProposal.updateMany({
    where: { employeeId, competencyId, level: { lte: level }, status: 'waiting' },
    data: { status: 'confirmed', decidedAt: now(), decidedById: actor.accountId },
  });
}

/** Who was assessed at this level does not work above it yet: what waits there is declined, and the person told. */
export async function declineAbove(tx: Tx, actor: Actor, found: Found): Promise<void> {
  const { employeeId, competencyId, level } = found;
  const declined = await tx.levelProposal.updateManyAndReturn({
    where: { employeeId, competencyId, level: { gt: level }, status: 'waiting' },
    data: { status: 'declined', decidedAt: now(), decidedById: actor.accountId },
  });
  for (const proposal of declined) {
    await recordEvent(tx, actor, 'level.declined', proposal.id, {
      employeeId,
      competencyId,
      level: proposal.level,
      assessed: level,
    });
  }
}
