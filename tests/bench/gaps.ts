import { spawnSync } from 'node:child_process';

import { systemActor } from '#app/domain/organisation/actor.ts';
import { myCompetencies } from '#app/domain/planning/my-competencies.server.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { closeDatabase, rows } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import { readPlans, rowsOf } from '#tests/support/read-plans.ts';

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
  print('person_p95_ms', percentile(persons, 0.95), persons.length, 'every statement of the page');

  const someone = people[0]!.id;
  await plan('matrix_rows_read', () => gapMatrix(hr, null, filter, 'id'));
  await plan('person_rows_read', () =>
    myCompetencies({ ...systemActor, employeeId: someone }, 'id'),
  );
  await sizes();

  /** How much the plans touch, and which tables they scan by what. */
  async function plan(metric: string, work: () => Promise<unknown>): Promise<void> {
    const { nodes } = await readPlans(work);
    const scans = nodes.filter((node) => node['Relation Name'] && node['Actual Loops'] > 0);
    const words = scans.map(
      (node) =>
        `${node['Node Type']} ${node['Relation Name']} ${node['Actual Rows'] * node['Actual Loops']}`,
    );
    printFigure({
      ...{ bench: 'gaps', metric: `${size}.${metric}`, value: rowsOf(nodes), unit: 'rows', n: 1 },
      note: [...new Set(words)].join(', '),
    });
  }

  async function sizes(): Promise<void> {
    const tables = await rows<{ name: string; mb: number; count: number }>('bench-sizes', SIZES);
    printFigure({
      ...{ bench: 'gaps', metric: `${size}.tables_mb`, unit: 'MB', n: tables.length },
      value: tables.reduce((sum, { mb }) => sum + mb, 0),
      note: tables.map(({ name, mb, count }) => `${name} ${count} rows, ${mb} MB`).join('; '),
    });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const SIZES = `
  SELECT relname AS name, round(pg_total_relation_size(oid) / 1048576.0)::int AS mb, reltuples::bigint AS count
    FROM pg_class
   WHERE relname IN ('Unit', 'UnitAncestor', 'UnitGap', 'UnitGapDelta', 'Employee', 'PositionStandard', 'HeldLevel', 'Evidence')
     AND relkind = 'r'
   ORDER BY 1`;

const UNITS = `
  SELECT id FROM "Unit" u WHERE EXISTS (SELECT 1 FROM "UnitGap" g WHERE g."unitId" = u.id)
   ORDER BY md5(u.code) LIMIT $1`;

const PEOPLE = `SELECT id FROM "Employee" WHERE "archivedAt" IS NULL ORDER BY md5(number) LIMIT $1`;
