import { settingOn } from '#app/domain/settings/setting.server.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { courseProof } from './course-proof.ts';
import { heldToday } from './held-levels.server.ts';
import { lockLevels } from './lock-levels.server.ts';
import { type LevelChange, recordEvidence } from './record-evidence.server.ts';

/** `proposed`: the level that counts once the supervisor confirms it. */
export type CourseLevelChange = LevelChange & { proposed?: number };

/** What a course promised to teach: completing it is evidence of this level. */
export type PromisedLevel = { competencyId: string; level: number };

/**
 * What completing a course does to the levels of the person: evidence for each outcome, up to the ceiling of what a
 * quiz may prove; above it a proposal for the supervisor. Part of the transaction that completes the enrollment.
 * @param completion.outcomes of the version that was taken
 */
export async function recordCourseOutcome(
  tx: Tx,
  actor: { accountId: string | null },
  completion: { employeeId: string; enrollmentId: string; outcomes: PromisedLevel[] },
): Promise<CourseLevelChange[]> {
  const { employeeId, enrollmentId } = completion;
  const day = today();
  const ceiling = await settingOn('competency.quizCeiling', day);
  await lockLevels(tx, employeeId);
  const promised = new Map(completion.outcomes.map((one) => [one.competencyId, one.level]));
  const competencies = await tx.competency.findMany({
    where: { id: { in: [...promised.keys()] }, archivedAt: null },
    select: { id: true, kind: true },
    orderBy: { id: 'asc' },
  });
  const proofs = competencies.map(({ id, kind }) => ({
    competencyId: id,
    ...courseProof({ level: promised.get(id) ?? 0, kind }, ceiling),
  }));
  const competencyIds = proofs.map(({ competencyId }) => competencyId);
  const before = await heldToday(tx, employeeId, competencyIds);
  const changes = await recordEvidence(
    tx,
    actor,
    employeeId,
    proofs.flatMap(({ competencyId, proves }) =>
      proves === null
        ? []
        : [{ competencyId, level: proves, source: 'course' as const, takenOn: day, enrollmentId }],
    ),
  );
  const moved = new Map(changes.map((change) => [change.competencyId, change]));

  const result: CourseLevelChange[] = [];
  for (const { competencyId, proposes } of proofs) {
    const held = before.get(competencyId) ?? null;
    const change = moved.get(competencyId) ?? { competencyId, from: held, to: held };
    const wanted = proposes !== null && proposes > (change.to ?? 0) ? proposes : null;
    if (wanted !== null)
      await propose(tx, actor, { employeeId, enrollmentId, competencyId, level: wanted });
    result.push(wanted === null ? change : { ...change, proposed: wanted });
  }
  return result;
}

/** One question to the supervisor per person, competency and level, however many courses raise it. */
async function propose(
  tx: Tx,
  actor: { accountId: string | null },
  proposal: { employeeId: string; enrollmentId: string; competencyId: string; level: number },
): Promise<void> {
  const { employeeId, competencyId, level } = proposal;
  const waiting = await tx.levelProposal.count({
    where: { employeeId, competencyId, status: 'waiting', level: { gte: level } },
  });
  if (waiting > 0) return;
  const id = newId();
  await tx.levelProposal.create({ data: { id, ...proposal, createdAt: now() } });
  await recordEvent(tx, actor, 'level.proposed', id, { employeeId, competencyId, level });
}
