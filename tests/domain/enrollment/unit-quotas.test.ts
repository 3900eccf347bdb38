import { expect, test } from 'vitest';

import { courseBatches } from '#app/domain/enrollment/batches/course-batches.server.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { sendPeople } from '#app/domain/planning/send-people.server.ts';
import { db } from '#app/platform/db.server.ts';
import { aBatch } from '#tests/support/batches.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';

/** A batch of six seats: two for a unit, one for a part of it, three for everybody else. */
async function aBatchWithQuotas() {
  const agency = await aUnit();
  const part = await aUnit(agency.id);
  const outside = await aUnit();
  const { offeringId, course } = await aBatch({ capacity: 6 });
  const quotas = [
    { offeringId, unitId: agency.id, seats: 2 },
    { offeringId, unitId: part.id, seats: 1 },
  ];
  await db.offeringQuota.createMany({ data: quotas });
  return { offeringId, course, agency, part, outside };
}

const actorsOf = (unitId: string, count: number): Promise<Actor[]> =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const employee = await anEmployee({ unitId });
      return anActor({ employeeId: employee.id });
    }),
  );

test('everybody at once: each unit gets its quota, the others what no quota keeps', async () => {
  const { offeringId, agency, part, outside } = await aBatchWithQuotas();
  const groups = [
    await actorsOf(agency.id, 5),
    await actorsOf(part.id, 5),
    await actorsOf(outside.id, 5),
  ];
  const outcomes = await Promise.all(
    groups.map((actors) =>
      Promise.allSettled(actors.map((actor) => enroll(actor, { offeringId }))),
    ),
  );
  const seated = outcomes.map(
    (group) => group.filter(({ status }) => status === 'fulfilled').length,
  );
  expect(seated).toEqual([2, 1, 3]);
});

test('the page says how many seats are left for whoever looks', async () => {
  const { offeringId, course, agency, part, outside } = await aBatchWithQuotas();
  const [first, second] = (await actorsOf(agency.id, 2)) as [Actor, Actor];
  const [inPart] = (await actorsOf(part.id, 1)) as [Actor];
  const [other] = (await actorsOf(outside.id, 1)) as [Actor];
  await enroll(first, { offeringId });
  const leftFor = async (actor: Actor) => (await courseBatches(actor, course.slug, 'id'))[0]?.left;
  expect(await Promise.all([second, inPart, other].map(leftFor))).toEqual([1, 1, 3]);
  await db.offeringQuota.deleteMany({ where: { offeringId } });
  expect(await Promise.all([second, inPart, other].map(leftFor))).toEqual([5, 5, 5]);
});

test('who sends people sends as many as the quotas of their units take', async () => {
  const { offeringId, agency, outside } = await aBatchWithQuotas();
  const manager = await anActor({ grants: [{ role: 'training_manager' }] });
  const people = await Promise.all(
    [agency, agency, agency, outside, outside].map(({ id }) => anEmployee({ unitId: id })),
  );
  const report = await sendPeople(manager, { offeringId, employeeIds: people.map(({ id }) => id) });
  expect(report).toMatchObject({ sent: 4, full: 1 });
});
