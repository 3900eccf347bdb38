import { afterEach, beforeEach, expect, test } from 'vitest';

import { assessCompetency } from '#app/domain/competency/assess-competency.server.ts';
import { confirmLevel, declineLevel } from '#app/domain/competency/decide-proposal.server.ts';
import { recordCourseOutcome } from '#app/domain/competency/record-course-outcome.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import {
  aCompetency,
  aCourseProving,
  anEnrollment,
  aStandard,
  prove,
} from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const TODAY = '2026-06-15';

beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

async function aProposal() {
  const root = await aUnit();
  const unit = await aUnit(root.id);
  const position = await aPosition();
  const boss = await anEmployee({ unitId: unit.id });
  const employee = await anEmployee({
    unitId: unit.id,
    positionId: position.id,
    supervisorId: boss.id,
  });
  const competency = await aCompetency({ kind: 'manajerial' });
  await aStandard(position.id, competency.id, 3);
  const course = await aCourseProving([{ competencyId: competency.id, level: 3 }]);
  const enrollmentId = await anEnrollment(employee.id, course.offeringId);
  await db.$transaction((tx) =>
    recordCourseOutcome(
      tx,
      { accountId: null },
      {
        employeeId: employee.id,
        enrollmentId,
        outcomes: course.outcomes,
      },
    ),
  );
  const { id: proposalId } = await db.levelProposal.findFirstOrThrow({
    where: { employeeId: employee.id },
  });
  return {
    root,
    unit,
    employee,
    competency,
    proposalId,
    supervisor: await anActor({ employeeId: boss.id, supervises: true }),
  };
}

test('the supervisor confirms: the level counts from today, proved by the course with the supervisor’s word', async () => {
  const { supervisor, proposalId, employee, competency } = await aProposal();
  const change = await confirmLevel(supervisor, { proposalId });
  expect(change).toEqual({ competencyId: competency.id, from: 2, to: 3 });
  const proof = await db.evidence.findFirstOrThrow({
    where: { employeeId: employee.id, source: 'course', level: 3 },
  });
  expect(proof).toMatchObject({ level: 3, recordedById: supervisor.accountId });
  expect(await db.event.count({ where: { type: 'level.confirmed', subjectId: proposalId } })).toBe(
    1,
  );
});

test('a confirmation never lowers a level that was assessed higher meanwhile', async () => {
  const { supervisor, proposalId, employee, competency } = await aProposal();
  await prove(employee.id, competency.id, 4, TODAY);
  const change = await confirmLevel(supervisor, { proposalId });
  expect(change).toEqual({ competencyId: competency.id, from: 4, to: 4 });
  expect(await db.evidence.count({ where: { employeeId: employee.id, level: 3 } })).toBe(0);
});

test('declining keeps the level and the reason', async () => {
  const { supervisor, proposalId, employee } = await aProposal();
  await declineLevel(supervisor, { proposalId, reason: 'Belum tampak dalam rapat.' });
  expect(await db.levelProposal.findUnique({ where: { id: proposalId } })).toMatchObject({
    status: 'declined',
    reason: 'Belum tampak dalam rapat.',
  });
  const held = await db.heldLevel.findMany({ where: { employeeId: employee.id } });
  expect(held.map(({ level }) => level)).toEqual([2]);
});

test('a proposal is decided once', async () => {
  const { supervisor, proposalId } = await aProposal();
  const results = await Promise.allSettled([
    confirmLevel(supervisor, { proposalId }),
    confirmLevel(supervisor, { proposalId }),
    declineLevel(supervisor, { proposalId, reason: 'Tidak' }),
  ]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('HR of the unit or above may decide; others do not find the proposal', async () => {
  const { root, unit, proposalId, employee } = await aProposal();
  const elsewhere = await aUnit(root.id);
  const strangers = [
    await anActor({ employeeId: employee.id }),
    await anActor({ employeeId: (await anEmployee()).id, supervises: true }),
    await anActor({ grants: [{ role: 'hr', unitId: elsewhere.id }] }),
    await anActor({ grants: [{ role: 'training_manager' }] }),
    await anActor({ grants: [{ role: 'auditor' }] }),
    await anActor({ grants: [{ role: 'administrator' }] }),
  ];
  for (const stranger of strangers)
    await expect(confirmLevel(stranger, { proposalId })).rejects.toMatchObject({
      kind: 'not-found',
    });
  const hr = await anActor({ grants: [{ role: 'hr', unitId: unit.id }] });
  await expect(confirmLevel(hr, { proposalId })).resolves.toMatchObject({ to: 3 });
});

test('HR does not confirm one’s own level', async () => {
  const { proposalId, employee } = await aProposal();
  const self = await anActor({ employeeId: employee.id, grants: [{ role: 'hr' }] });
  await expect(confirmLevel(self, { proposalId })).rejects.toMatchObject({ kind: 'not-found' });
});

test('confirming a level answers what waits for the same person below it', async () => {
  const { supervisor, employee, competency, proposalId } = await aProposal();
  const course = await aCourseProving([{ competencyId: competency.id, level: 4 }]);
  const enrollmentId = await anEnrollment(employee.id, course.offeringId);
  await db.$transaction((tx) =>
    recordCourseOutcome(
      tx,
      { accountId: null },
      { employeeId: employee.id, enrollmentId, outcomes: course.outcomes },
    ),
  );
  const higher = await db.levelProposal.findFirstOrThrow({ where: { enrollmentId } });
  await confirmLevel(supervisor, { proposalId: higher.id });
  const lower = await db.levelProposal.findUniqueOrThrow({ where: { id: proposalId } });
  expect(lower).toMatchObject({ status: 'confirmed', decidedById: supervisor.accountId });
});

test.each([
  { assessed: 3, status: 'confirmed', told: 0 },
  { assessed: 2, status: 'declined', told: 1 },
])('assessing level $assessed answers a proposed level 3: $status', async (expected) => {
  const { employee, competency, proposalId, root } = await aProposal();
  const hr = await anActor({ grants: [{ role: 'hr', unitId: root.id }] });
  const input = { employeeId: employee.id, competencyId: competency.id, level: expected.assessed };
  await assessCompetency(hr, input);
  const proposal = await db.levelProposal.findUniqueOrThrow({ where: { id: proposalId } });
  expect(proposal).toMatchObject({ status: expected.status, decidedById: hr.accountId });
  const events = { type: 'level.declined', subjectId: proposalId };
  expect(await db.event.count({ where: events })).toBe(expected.told);
});
