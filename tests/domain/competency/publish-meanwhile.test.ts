import { beforeEach, expect, test } from 'vitest';

import { assessCompetency } from '#app/domain/competency/assess-competency.server.ts';
import { confirmLevel } from '#app/domain/competency/decide-proposal.server.ts';
import { READ_MODELS_LOCK } from '#app/domain/competency/lock-levels.server.ts';
import { rateSelf } from '#app/domain/competency/rate-self.server.ts';
import { recordCourseOutcome } from '#app/domain/competency/record-course-outcome.server.ts';
import { recordProof } from '#app/domain/competency/record-proof.server.ts';
import { clientTransaction, db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import { aCompetency, aCourseProving, anEnrollment, aStandard } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition } from '#tests/support/organisation.ts';

let employeeId: string;
let competencyId: string;

beforeEach(async () => {
  const position = await aPosition();
  employeeId = (await anEmployee({ positionId: position.id })).id;
  competencyId = (await aCompetency()).id;
  await aStandard(position.id, competencyId, 3);
});

const hr = () => anActor({ grants: [{ role: 'hr' }] });

test.each<[string, () => Promise<() => Promise<unknown>>]>([
  [
    'an assessment',
    async () => {
      const actor = await hr();
      return () => assessCompetency(actor, { employeeId, competencyId, level: 2 });
    },
  ],
  [
    'a rating of oneself',
    async () => {
      const self = await anActor({ employeeId });
      return () => rateSelf(self, { competencyId, level: 2 });
    },
  ],
  [
    'proof on paper',
    async () => {
      const actor = await hr();
      const proof = { source: 'exam', validity: 'rule', assessor: 'Panitia', remark: '' } as const;
      const said = { employeeId, competencyId, level: 2, takenOn: today(), weight: 100, files: [] };
      return () => recordProof(actor, { ...proof, ...said });
    },
  ],
  [
    'the confirmation of a level',
    async () => {
      const actor = await hr();
      const course = await aCourseProving([{ competencyId, level: 3 }]);
      const enrollmentId = await anEnrollment(employeeId, course.offeringId, true);
      const { id } = await db.levelProposal.create({
        data: { id: newId(), employeeId, competencyId, enrollmentId, level: 3 },
      });
      return () => confirmLevel(actor, { proposalId: id });
    },
  ],
  [
    'the end of a course',
    async () => {
      const { outcomes, offeringId } = await aCourseProving([{ competencyId, level: 2 }]);
      const enrollmentId = await anEnrollment(employeeId, offeringId, true);
      const completion = { employeeId, enrollmentId, outcomes };
      return () =>
        db.$transaction((tx) => recordCourseOutcome(tx, { accountId: null }, completion));
    },
  ],
])('%s that waits for a publication proves nothing of what is gone by then', async (_, prepare) => {
  const record = await prepare();
  let recorded: Promise<unknown> = Promise.resolve();
  await clientTransaction(async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [READ_MODELS_LOCK]);
    recorded = record().catch((refused: unknown) => refused);
    await expect.poll(waiting, { timeout: 5_000 }).toBe(1);
    await client.query('UPDATE "Competency" SET "archivedAt" = now() WHERE id = $1', [
      competencyId,
    ]);
  });
  await recorded;
  expect(await db.evidence.count({ where: { employeeId } })).toBe(0);
});

async function waiting(): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_locks
      WHERE locktype = 'advisory' AND objid = $1::bigint::oid AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [READ_MODELS_LOCK],
  );
  return rows[0]!.count;
}
