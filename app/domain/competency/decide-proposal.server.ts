import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { today } from '#app/platform/today.server.ts';

import { confirmUpTo } from './answer-proposals.server.ts';
import { canAssess } from './competency-policy.ts';
import { heldToday } from './held-levels.server.ts';
import { lockLevels } from './lock-levels.server.ts';
import { type LevelChange, recordEvidence } from './record-evidence.server.ts';
import { visiblePerson } from './visible-person.server.ts';

/**
 * The supervisor (or HR) confirms that the person works at the level a course aimed at: with that the course proves it.
 * Where an assessment has meanwhile shown as much, nothing is added, so that a confirmation never lowers a level.
 */
export async function confirmLevel(
  actor: Actor,
  input: { proposalId: string },
): Promise<LevelChange> {
  const proposal = await decidable(actor, input.proposalId);
  const { employeeId, competencyId, level } = proposal;
  return db.$transaction(async (tx) => {
    await lockLevels(tx, employeeId);
    await decide(tx, actor, input.proposalId, { status: 'confirmed' });
    await confirmUpTo(tx, actor, proposal);
    await recordEvent(tx, actor, 'level.confirmed', input.proposalId, {
      employeeId,
      competencyId,
      level,
    });
    const held = (await heldToday(tx, employeeId, [competencyId])).get(competencyId) ?? null;
    if (held !== null && held >= level) return { competencyId, from: held, to: held };
    const stands = await tx.competencyLevel.count({
      where: { competencyId, level, competency: { archivedAt: null } },
    });
    if (stands === 0) throw new DomainError('conflict', 'proposalLevelGone');
    const [change] = await recordEvidence(tx, actor, employeeId, [
      {
        competencyId,
        level,
        source: 'course',
        takenOn: today(),
        enrollmentId: proposal.enrollmentId,
        assessor: actor.name,
      },
    ]);
    return change ?? { competencyId, from: held, to: held };
  });
}

/** The supervisor (or HR) does not see the level at work yet and says why. The evidence up to the ceiling stays. */
export async function declineLevel(
  actor: Actor,
  input: { proposalId: string; reason: string },
): Promise<void> {
  const { employeeId, competencyId, level } = await decidable(actor, input.proposalId);
  await db.$transaction(async (tx) => {
    await decide(tx, actor, input.proposalId, { status: 'declined', reason: input.reason });
    await recordEvent(tx, actor, 'level.declined', input.proposalId, {
      employeeId,
      competencyId,
      level,
    });
  });
}

async function decidable(actor: Actor, proposalId: string) {
  const proposal = await db.levelProposal.findUnique({ where: { id: proposalId } });
  if (!proposal) throw notFound();
  const person = await visiblePerson(actor, proposal.employeeId);
  if (!canAssess(actor, person)) throw notFound();
  return proposal;
}

/** A proposal is decided once, however many windows press the button. */
async function decide(
  tx: Tx,
  actor: Actor,
  proposalId: string,
  decision: { status: 'confirmed' | 'declined'; reason?: string },
): Promise<void> {
  const { count } = await tx.levelProposal.updateMany({
    where: { id: proposalId, status: 'waiting' },
    data: { ...decision, decidedAt: now(), decidedById: actor.accountId },
  });
  if (count === 0) throw new DomainError('conflict', 'proposalDecided');
}
