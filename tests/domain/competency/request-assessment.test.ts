import { beforeAll, expect, test } from 'vitest';

import { assessCompetency } from '#app/domain/competency/assess-competency.server.ts';
import {
  requestAssessment,
  requestAssessments,
} from '#app/domain/competency/request-assessment.server.ts';
import { rateSelf } from '#app/domain/competency/rate-self.server.ts';
import { addDays, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';
import { aCompetency, aStandard } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

let unitId: string;
let positionId: string;
let competencyId: string;

beforeAll(async () => {
  unitId = (await aUnit()).id;
  positionId = (await aPosition()).id;
  competencyId = (await aCompetency()).id;
  await aStandard(positionId, competencyId, 3);
});

const aReport = async () => {
  const boss = await anEmployee({ unitId });
  const employee = await anEmployee({ unitId, positionId, supervisorId: boss.id });
  return { employee, supervisor: await anActor({ employeeId: boss.id, supervises: true }) };
};

test('one asks for oneself, and asking twice is one request and one event', async () => {
  const { employee } = await aReport();
  const self = await anActor({ employeeId: employee.id });
  await requestAssessment(self, { employeeId: employee.id, competencyId });
  await requestAssessment(self, { employeeId: employee.id, competencyId });
  const requests = await db.assessmentRequest.findMany({ where: { employeeId: employee.id } });
  expect(requests).toHaveLength(1);
  expect(
    await db.event.count({ where: { type: 'assessment.requested', subjectId: requests[0]!.id } }),
  ).toBe(1);
});

test('only what the position requires can be asked for', async () => {
  const { employee } = await aReport();
  const self = await anActor({ employeeId: employee.id });
  const other = await aCompetency();
  await expect(
    requestAssessment(self, { employeeId: employee.id, competencyId: other.id }),
  ).rejects.toMatchObject({ kind: 'not-found' });
});

test('HR asks for a list; people outside its unit are left out', async () => {
  const inside = await aReport();
  const outside = await anEmployee({ unitId: (await aUnit()).id, positionId });
  const hr = await anActor({ grants: [{ role: 'hr', unitId }] });
  const asked = await requestAssessments(hr, {
    employeeIds: [inside.employee.id, outside.id],
    competencyId,
  });
  expect(asked).toBe(1);
  expect(await db.assessmentRequest.count({ where: { employeeId: outside.id } })).toBe(0);
});

test('whoever only reads cannot ask, a stranger finds nobody', async () => {
  const { employee } = await aReport();
  for (const actor of [
    await anActor({ grants: [{ role: 'auditor' }] }),
    await anActor({ grants: [{ role: 'training_manager' }] }),
    await anActor({ employeeId: (await anEmployee()).id, supervises: true }),
  ])
    await expect(
      requestAssessment(actor, { employeeId: employee.id, competencyId }),
    ).rejects.toMatchObject({ kind: 'not-found' });
});

test('the supervisor rates a report, which answers the request; nobody rates oneself', async () => {
  const { employee, supervisor } = await aReport();
  const self = await anActor({ employeeId: employee.id });
  await requestAssessment(self, { employeeId: employee.id, competencyId });
  const change = await assessCompetency(supervisor, {
    employeeId: employee.id,
    competencyId,
    level: 2,
  });
  expect(change).toEqual({ competencyId, from: null, to: 2 });
  expect(
    await db.assessmentRequest.count({ where: { employeeId: employee.id, closedAt: null } }),
  ).toBe(0);
  await expect(
    assessCompetency(self, { employeeId: employee.id, competencyId, level: 5 }),
  ).rejects.toMatchObject({ kind: 'not-found' });
});

test('a level that the competency does not have is refused', async () => {
  const { employee, supervisor } = await aReport();
  await expect(
    assessCompetency(supervisor, { employeeId: employee.id, competencyId, level: 6 }),
  ).rejects.toMatchObject({ code: 'levelUnknown' });
});

test.each<[string, (id: string) => Promise<unknown>]>([
  [
    'no longer required',
    (id) =>
      db.positionStandard.updateMany({
        where: { competencyId: id },
        data: { validUntil: toDate(addDays(today(), -1)) },
      }),
  ],
  [
    'not yet required',
    (id) =>
      db.positionStandard.updateMany({
        where: { competencyId: id },
        data: { validFrom: toDate(addDays(today(), 1)) },
      }),
  ],
  ['archived', (id) => db.competency.update({ where: { id }, data: { archivedAt: new Date() } })],
])('what is %s is neither asked for nor rated', async (_, befall) => {
  const { employee } = await aReport();
  const self = await anActor({ employeeId: employee.id });
  const hr = await anActor({ grants: [{ role: 'hr' }] });
  const target = await aPosition();
  const { id } = await aCompetency();
  for (const position of [positionId, target.id]) await aStandard(position, id, 3);
  await befall(id);
  const wanted = { employeeId: employee.id, competencyId: id };
  const deeds = [
    requestAssessment(self, wanted),
    requestAssessment(self, { ...wanted, targetId: target.id }),
    requestAssessments(hr, { employeeIds: [employee.id], competencyId: id }),
    rateSelf(self, { competencyId: id, level: 2 }),
    rateSelf(self, { competencyId: id, level: 2, targetId: target.id }),
  ];
  for (const deed of await Promise.allSettled(deeds))
    expect(deed).toMatchObject({ status: 'rejected', reason: { kind: 'not-found' } });
});
