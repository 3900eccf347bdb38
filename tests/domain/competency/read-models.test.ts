import fc from 'fast-check';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { changeStandards } from '#app/domain/competency/change-standards.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { refreshReadModels } from '#app/domain/competency/refresh-read-models.server.ts';
import type { StandardScope } from '#app/domain/competency/standard.ts';
import { foldUnitGaps, keepUnitGaps } from '#app/domain/competency/unit-gaps.server.ts';
import { addDays, setClock } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency, aStandard, countsOn, prove } from '#tests/support/competency.ts';
import { anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const START = '2026-03-01';
const DAYS = [0, 1, 10, 30, 60, 400];

const FAMILY = 'umum';
const keeper = { accountId: newId(), grants: [{ role: 'hr' as const, unitId: null }] };

let people: string[];
let competencies: string[];
let units: string[];
let positions: string[];

beforeAll(async () => {
  const root = await aUnit();
  const office = await aUnit(root.id);
  const desk = await aUnit(office.id);
  units = [office.id, desk.id];
  const clerk = await aPosition('CLERK', { family: FAMILY });
  const head = await aPosition('HEAD', { family: FAMILY, level: 'PENGAWAS' });
  positions = [clerk.id, head.id];
  competencies = [(await aCompetency()).id, (await aCompetency()).id, (await aCompetency()).id];
  await aStandard(clerk.id, competencies[0]!, 2);
  await aStandard(clerk.id, competencies[1]!, 3);
  await aStandard(head.id, competencies[1]!, 4);
  await aStandard(head.id, competencies[2]!, 1);
  people = await Promise.all(
    [0, 1, 2, 3].map(async (n) => {
      const person = await anEmployee({
        unitId: units[n % 2],
        positionId: positions[n < 2 ? 0 : 1],
        standing: n === 3 ? 'cltn' : 'aktif',
      });
      return person.id;
    }),
  );
  setClock(new Date(`${START}T05:00:00Z`));
  await rebuildReadModels();
});

afterEach(() => setClock(null));

test('what is kept with each change equals what is made anew, on every day to come', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      let day = START;
      setClock(new Date(`${day}T05:00:00Z`));
      await rebuildReadModels(); // each history begins where the clock was set back to
      for (const step of history) {
        day = addDays(day, step.pause);
        setClock(new Date(`${day}T05:00:00Z`));
        await take(step, day);
      }
      const kept = await snapshot(day);
      await rebuildReadModels();
      expect(kept).toEqual(await snapshot(day));
    }),
    { numRuns: 25 },
  );
});

test('a second rebuild and a fold change nothing', async () => {
  setClock(new Date(`${START}T05:00:00Z`));
  await rebuildReadModels();
  const first = await snapshot(START);
  await rebuildReadModels();
  await foldUnitGaps();
  expect(await snapshot(START)).toEqual(first);
});

test('evidence written by others is taken over for the people named', async () => {
  setClock(new Date(`${START}T05:00:00Z`));
  const [employeeId, competencyId] = [people[0]!, competencies[0]!];
  await db.evidence.create({
    data: {
      id: newId(),
      employeeId,
      competencyId,
      level: 5,
      source: 'competency_test',
      takenOn: new Date(START),
    },
  });
  const client = await pool.connect();
  await client.query('BEGIN');
  await refreshReadModels(client, [employeeId]);
  await client.query('COMMIT');
  client.release();
  const kept = await snapshot(START);
  expect(kept.held.some((row) => row.employeeId === employeeId && row.level === 5)).toBe(true);
  await rebuildReadModels();
  expect(await snapshot(START)).toEqual(kept);
});

type Step = { pause: number; person: number; competency: number } & (
  | { kind: 'prove'; level: number; source: 'course' | 'supervisor'; days: number | null }
  | { kind: 'reverse' }
  | { kind: 'move' }
  | { kind: 'fold' }
  | {
      kind: 'standard';
      scope: StandardScope;
      position: number;
      level: number | null;
      importance: string;
      ahead: number;
    }
);

const at = {
  pause: fc.integer({ min: 0, max: 12 }),
  person: fc.nat({ max: 3 }),
  competency: fc.nat({ max: 2 }),
};

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        ...at,
        kind: fc.constant('prove' as const),
        level: fc.integer({ min: 1, max: 5 }),
        source: fc.constantFrom('course' as const, 'supervisor' as const),
        days: fc.option(fc.integer({ min: 0, max: 40 })),
      }),
    },
    { weight: 1, arbitrary: fc.record({ ...at, kind: fc.constant('reverse' as const) }) },
    { weight: 1, arbitrary: fc.record({ ...at, kind: fc.constant('move' as const) }) },
    { weight: 1, arbitrary: fc.record({ ...at, kind: fc.constant('fold' as const) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        ...at,
        kind: fc.constant('standard' as const),
        scope: fc.constantFrom('position' as const, 'family' as const, 'level' as const),
        position: fc.nat({ max: 1 }),
        level: fc.option(fc.integer({ min: 0, max: 5 })),
        importance: fc.constantFrom('mutlak', 'penting', 'perlu'),
        ahead: fc.integer({ min: -30, max: 50 }),
      }),
    },
  ),
  { minLength: 1, maxLength: 8 },
);

async function take(step: Step, day: string): Promise<void> {
  const employeeId = people[step.person]!;
  const competencyId = competencies[step.competency]!;
  switch (step.kind) {
    case 'prove':
      await prove(employeeId, competencyId, step.level, day, {
        source: step.source,
        actor: { accountId: newId() },
        validUntil: step.days === null ? null : addDays(day, step.days),
      });
      return;
    case 'reverse': {
      const last = await db.evidence.findFirst({
        where: { employeeId, reversesId: null, reversedBy: null },
        orderBy: { id: 'desc' },
      });
      if (last)
        await prove(employeeId, last.competencyId, last.level, day, {
          reversesId: last.id,
          actor: { accountId: newId() },
        });
      return;
    }
    case 'move':
      await db.$transaction((tx) =>
        keepUnitGaps(tx, { employeeId, competencyIds: competencies }, async () => {
          const { unitId } = await tx.employee.findUniqueOrThrow({ where: { id: employeeId } });
          const other = units.find((unit) => unit !== unitId)!;
          await tx.employee.update({ where: { id: employeeId }, data: { unitId: other } });
        }),
      );
      return;
    case 'standard': {
      const { scope, level, importance } = step;
      const key = {
        position: positions[step.position]!,
        family: FAMILY,
        level: ['PELAKSANA', 'PENGAWAS'][step.position]!,
      }[scope];
      await changeStandards(keeper, {
        changes: [{ scope, key, competencyId, level, importance }],
        validFrom: addDays(day, step.ahead),
        decreeNumber: '',
        decreeDate: null,
      });
      return;
    }
    case 'fold':
      await foldUnitGaps();
  }
}

async function snapshot(day: string) {
  const counts = [];
  for (const ahead of DAYS) counts.push(await countsOn(addDays(day, ahead)));
  const { rows: held } = await pool.query<{ employeeId: string; level: number }>(
    'SELECT * FROM "HeldLevel" ORDER BY "employeeId", "competencyId", "validFrom"',
  );
  const { rows: required } = await pool.query(
    'SELECT * FROM "PositionStandard" ORDER BY "positionId", "competencyId", "validFrom"',
  );
  return { counts, held, required };
}
