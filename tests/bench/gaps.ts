import { spawnSync } from 'node:child_process';

import { systemActor } from '#app/domain/organisation/actor.ts';
import { myCompetencies } from '#app/domain/planning/my-competencies.server.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { closeDatabase, rows } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import { percentile, printFigure } from './figures.ts';

const READS = 400;

/** The matrix and a person's levels, asked of the domain as the pages ask. `MILLION=0` leaves the large half out. */
export default async function benchGaps(): Promise<void> {
  await measureGaps('city');
  await closeDatabase();
  if (process.env['MILLION'] === '0') return;
  const environment = { ...process.env };
  delete environment['DATABASE_URL'];
  spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/run.ts', 'gaps-million'], {
    env: environment,
    stdio: 'inherit',
  });
}

/** First look at the whole, then many looks at it and at units and people all over it. */
export async function measureGaps(size: string, note = ''): Promise<void> {
  const hr = { ...systemActor, grants: [{ role: 'hr' as const, unitId: null }] };
  const filter = { kind: null, everyone: false, asOf: today() };
  const matrix = (unitId: string | null) => timed(() => gapMatrix(hr, unitId, filter, 'id'));

  const cold = await matrix(null);
  const print = (metric: string, value: number, n: number, more: string) =>
    printFigure({
      bench: 'gaps',
      metric: `${size}.${metric}`,
      value,
      unit: 'ms',
      n,
      note: [more, note].filter(Boolean).join('; '),
    });
  print('matrix_cold_ms', cold, 1, 'whole organisation, first statement of a new connection');

  const units = await rows<{ id: string }>('bench-units', UNITS, [READS / 2]);
  const samples: number[] = [];
  for (const { id } of units) samples.push(await matrix(null), await matrix(id));
  print(
    'matrix_p95_ms',
    percentile(samples, 0.95),
    samples.length,
    'half of them the whole organisation',
  );

  const people = await rows<{ id: string }>('bench-people', PEOPLE, [READS]);
  const persons: number[] = [];
  for (const { id } of people)
    persons.push(await timed(() => myCompetencies({ ...systemActor, employeeId: id }, 'id')));
  print('person_p95_ms', percentile(persons, 0.95), persons.length, 'two statements at once');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const UNITS = `
  SELECT id FROM "Unit" u WHERE EXISTS (SELECT 1 FROM "UnitGap" g WHERE g."unitId" = u.id)
   ORDER BY md5(u.code) LIMIT $1`;

const PEOPLE = `SELECT id FROM "Employee" WHERE "archivedAt" IS NULL ORDER BY md5(number) LIMIT $1`;
