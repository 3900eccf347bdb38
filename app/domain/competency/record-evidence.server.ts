import { type Day, now, toDate } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import type { EvidenceSource } from '#prisma/generated/enums.ts';

import { heldToday, remakeHeldLevels } from './held-levels.server.ts';
import { lockLevels } from './lock-levels.server.ts';
import { measuredUnder } from './measured-under.server.ts';
import { keepUnitGaps } from './unit-gaps.server.ts';

type Recorder = { accountId: string | null };

export type NewEvidence = {
  /** Where the caller must know it; else a new one. */
  id?: string;
  competencyId: string;
  level: number;
  source: EvidenceSource;
  takenOn: Day;
  validUntil?: Day | null;
  assessor?: string;
  /** Percent, beside other raters; 100 when nothing is said. */
  weight?: number;
  remark?: string;
  /** Indicators that were seen. */
  indicators?: string[];
  /** Files that bear it out, stored already. */
  files?: { fileHash: string; name: string }[];
  enrollmentId?: string | null;
  /** The row this one takes back; level and dates are then those of that row. */
  reversesId?: string | null;
};

/** What proof did to a level: null is not assessed. */
export type LevelChange = { competencyId: string; from: number | null; to: number | null };

/**
 * Appends proof of a person's levels and, in the same transaction, makes the held levels and the counts of the unit
 * follow it. Says which levels moved today; a rise is an event.
 */
export async function recordEvidence(
  tx: Tx,
  actor: Recorder,
  employeeId: string,
  evidence: NewEvidence[],
): Promise<LevelChange[]> {
  const competencyIds = [...new Set(evidence.map(({ competencyId }) => competencyId))];
  if (competencyIds.length === 0) return [];
  await lockLevels(tx, employeeId);
  const before = await heldToday(tx, employeeId, competencyIds);
  const versions = await measuredUnder(tx, evidence);
  const stored = evidence.map(({ files: _files, ...item }, at) => ({
    id: newId(),
    employeeId,
    ...item,
    frameworkVersion: versions[at],
    takenOn: toDate(item.takenOn),
    validUntil: item.validUntil ? toDate(item.validUntil) : null,
    recordedById: actor.accountId,
  }));
  await keepUnitGaps(tx, { employeeId, competencyIds }, async () => {
    await tx.evidence.createMany({ data: stored });
    await tx.evidenceFile.createMany({
      data: evidence.flatMap(({ files = [] }, at) =>
        files.map((file) => ({ evidenceId: stored[at]!.id, ...file })),
      ),
    });
    await remakeHeldLevels(tx, employeeId, competencyIds);
  });
  await closeRequests(tx, employeeId, evidence);
  const after = await heldToday(tx, employeeId, competencyIds);

  const changes = competencyIds.map((competencyId) => ({
    competencyId,
    from: before.get(competencyId) ?? null,
    to: after.get(competencyId) ?? null,
  }));
  for (const { competencyId, from, to } of changes) {
    const proof = stored.find((item) => item.competencyId === competencyId);
    if (!proof || to === null || to <= (from ?? 0)) continue;
    await recordEvent(tx, actor, 'level.raised', proof.id, {
      employeeId,
      competencyId,
      from: from ?? 0,
      to,
    });
  }
  return changes;
}

/** Records one proof by which somebody says what a level is, and leaves that in the trail. */
export async function recordProofOfLevel(
  tx: Tx,
  actor: Recorder,
  employeeId: string,
  proof: NewEvidence & { id: string },
): Promise<LevelChange> {
  const { id, competencyId, level, source } = proof;
  const [change] = await recordEvidence(tx, actor, employeeId, [proof]);
  const said = { employeeId, competencyId, level, source };
  await recordEvent(tx, actor, 'evidence.recorded', id, said);
  return change ?? { competencyId, from: null, to: null };
}

/** An assessment by others answers the open request for it; so does a confirmation, but not the mere passing of a course. */
async function closeRequests(tx: Tx, employeeId: string, evidence: NewEvidence[]): Promise<void> {
  const assessed = evidence.filter(
    ({ source, assessor, reversesId }) =>
      source !== 'self' && (source !== 'course' || assessor) && !reversesId,
  );
  if (assessed.length === 0) return;
  await tx.assessmentRequest.updateMany({
    where: {
      employeeId,
      competencyId: { in: assessed.map(({ competencyId }) => competencyId) },
      closedAt: null,
    },
    data: { closedAt: now() },
  });
}
