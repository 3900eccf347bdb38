import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { myCompetencies } from '#app/domain/planning/my-competencies.server.ts';
import { team } from '#app/domain/planning/team.server.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { pool } from '#app/platform/db.server.ts';
import { aCompetency, aStandard } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { readPlans, rowsOf, wholeTables } from '#tests/support/read-plans.ts';

const TODAY = '2026-06-15';
const PEOPLE = 4000;
const UNITS = 200;

let desk: string;
let bossId: string;
let employeeId: string;

beforeAll(async () => {
  setClock(new Date(`${TODAY}T05:00:00Z`));
  const root = await aUnit();
  const position = await aPosition();
  for (let n = 0; n < 12; n += 1)
    await aStandard(
      position.id,
      (await aCompetency({ kind: n < 9 ? 'manajerial' : 'teknis' })).id,
      3,
    );
  bossId = (await anEmployee({ unitId: root.id, positionId: position.id })).id;
  await pool.query(FILL_UNITS, [root.id, UNITS]);
  await pool.query(FILL_PEOPLE, [position.id, bossId, PEOPLE]);
  await pool.query(FILL_EVIDENCE);
  await pool.query(FILL_VIEWS, [bossId]);
  await rebuildReadModels();
  await pool.query('ANALYZE');
  const { rows } = await pool.query<{ id: string; unitId: string }>(
    `SELECT id, "unitId" FROM "Employee" WHERE "supervisorId" IS NOT NULL ORDER BY number LIMIT 1`,
  );
  employeeId = rows[0]!.id;
  desk = rows[0]!.unitId;
}, 120_000);

beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => {
  setClock(null);
});

test('one’s own page reads one person’s rows', async () => {
  const actor = await anActor({ employeeId });
  const read = await readBy(() => myCompetencies(actor, 'id'));
  expect(read.statements).toBe(6);
  expect(read.wholeTables(['HeldLevel', 'Evidence', 'Employee', 'Event', 'Enrollment'])).toEqual(
    [],
  );
  expect(read.rows).toBeLessThan(2_000);
});

test('the team page reads the team', async () => {
  const { rows } = await pool.query<{ id: string }>(
    `UPDATE "Employee" SET "supervisorId" = $1 WHERE id IN (SELECT id FROM "Employee" WHERE id <> $1 ORDER BY id LIMIT 8) RETURNING id`,
    [employeeId],
  );
  expect(rows).toHaveLength(8);
  const boss = { ...(await anActor()), employeeId, supervises: true };
  const read = await readBy(() => team(boss, 'id'));
  expect(read.statements).toBe(1);
  expect(read.wholeTables(['HeldLevel', 'Evidence', 'Employee'])).toEqual([]);
});

test('the matrix of a small unit reads that unit, not the organisation', async () => {
  const hr = await anActor({ grants: [{ role: 'hr' }] });
  const filter = { kind: null, everyone: false, asOf: TODAY };
  const small = await readBy(() => gapMatrix(hr, desk, filter, 'id'));
  expect(small.statements).toBe(1);
  expect(small.wholeTables(['HeldLevel', 'Evidence', 'Employee', 'UnitGap'])).toEqual([]);
  const whole = await readBy(() => gapMatrix(hr, null, filter, 'id'));
  expect(whole.wholeTables(['HeldLevel', 'Evidence', 'Employee'])).toEqual([]);
  // Twenty offices are shown, of two hundred desks and thousands of people.
  expect(whole.rows).toBeLessThan(PEOPLE);
});

/** What the statements of the work read. */
async function readBy(work: () => Promise<unknown>) {
  const { statements, nodes } = await readPlans(work);
  return {
    statements,
    rows: rowsOf(nodes),
    wholeTables: (tables: string[]) => wholeTables(nodes, tables),
  };
}

/** Offices below the root, ten desks in each. */
const FILL_UNITS = `
  WITH office AS (
    INSERT INTO "Unit" (id, code, "parentId", name, kind, "validFrom")
    SELECT gen_random_uuid(), 'O' || n, $1, 'Kantor ' || n, 'dinas', '2020-01-01' FROM generate_series(1, $2::int / 10) n
    RETURNING id
  ), desk AS (
    INSERT INTO "Unit" (id, code, "parentId", name, kind, "validFrom")
    SELECT gen_random_uuid(), 'F' || row_number() OVER (), id, 'Meja', 'seksi', '2020-01-01'
      FROM office CROSS JOIN generate_series(1, 10)
    RETURNING id, "parentId"
  )
  INSERT INTO "UnitAncestor" ("ancestorId", "unitId", distance)
  SELECT id, id, 0 FROM office UNION ALL SELECT $1, id, 1 FROM office
   UNION ALL SELECT id, id, 0 FROM desk UNION ALL SELECT "parentId", id, 1 FROM desk UNION ALL SELECT $1, id, 2 FROM desk`;

const FILL_PEOPLE = `
  INSERT INTO "Employee" (id, number, name, status, "unitId", "positionId", "positionTitle", "positionKind",
                          "positionLevel", "supervisorId")
  SELECT gen_random_uuid(), '2' || lpad(n::text, 17, '0'), 'Pegawai ' || n, 'PNS',
         (SELECT id FROM "Unit" WHERE code = 'F' || (1 + n % (SELECT count(*) FROM "Unit" WHERE code LIKE 'F%'))),
         $1, 'Pengelola', 'pelaksana', 'PELAKSANA', $2
    FROM generate_series(1, $3::int) n`;

const FILL_EVIDENCE = `
  INSERT INTO "Evidence" (id, "employeeId", "competencyId", level, source, "takenOn", "validUntil", "recordedById")
  SELECT gen_random_uuid(), e.id, s."competencyId", 1 + (('x' || right(e.number, 1))::bit(4)::int % 5), 'supervisor',
         '2025-01-01', CASE WHEN e.number LIKE '%7' THEN date '2026-09-01' END, e.id
    FROM "Employee" e JOIN "PositionStandard" s ON s."positionId" = e."positionId"
   WHERE e.number NOT LIKE '%3'`;

const FILL_VIEWS = `
  INSERT INTO "Event" (id, type, "subjectType", "subjectId", data)
  SELECT gen_random_uuid(), 'employee.viewed', 'employee', id, '{}' FROM "Employee" WHERE id <> $1`;
