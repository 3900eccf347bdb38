import { rebuildUnitGaps } from '#app/domain/competency/unit-gaps.server.ts';
import { closeDatabase, pool } from '#app/platform/db.server.ts';

import { measureGaps } from './gaps.ts';

const PEOPLE = 1_000_000;
const NOTE = `${PEOPLE} people, 62,000 units, 13 million pairs, 5 million held levels written directly`;

/**
 * A country's civil service: five levels of units, everybody with thirteen required competencies, five of them
 * assessed. The levels are filled in by statement and without the checks that writing one by one would make; the
 * totals are made by the product.
 */
export default async function benchGapsMillion(): Promise<void> {
  const client = await pool.connect();
  await client.query(
    "SET synchronous_commit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'",
  );
  for (const statement of [...BARE, ...FILL]) await client.query(statement);
  await client.query('BEGIN');
  await rebuildUnitGaps(client);
  await client.query('COMMIT');
  await client.query('ANALYZE');
  client.release(true);
  await measureGaps('million', NOTE);
  await closeDatabase();
}

const BARE = [
  'ALTER TABLE "HeldLevel" DROP CONSTRAINT "HeldLevel_no_overlap", DROP CONSTRAINT "HeldLevel_evidenceId_fkey"',
  'ALTER TABLE "HeldLevel" DROP CONSTRAINT "HeldLevel_employeeId_fkey", DROP CONSTRAINT "HeldLevel_competencyId_fkey"',
  'ALTER TABLE "HeldLevel" DROP CONSTRAINT "HeldLevel_pkey"',
  'ALTER TABLE "HeldLevel" SET UNLOGGED',
  'DROP INDEX "Employee_name_trigram"',
];

const unitLevel = (prefix: string, parent: string, each: number) => `
  INSERT INTO "Unit" (id, code, "parentId", name, kind, "validFrom")
  SELECT gen_random_uuid(), p.code || '.' || lpad(n::text, 2, '0'), p.id, '${prefix} ' || n, 'unit', '2020-01-01'
    FROM "Unit" p CROSS JOIN generate_series(1, ${each}) n WHERE p.kind = '${parent}'`;

const FILL = [
  `INSERT INTO "Unit" (id, code, name, kind, "validFrom") VALUES (gen_random_uuid(), '0', 'Negara', 'root', '2020-01-01')`,
  unitLevel('Instansi', 'root', 40),
  `UPDATE "Unit" SET kind = 'a' WHERE kind = 'unit'`,
  unitLevel('Dinas', 'a', 12),
  `UPDATE "Unit" SET kind = 'b' WHERE kind = 'unit'`,
  unitLevel('Bidang', 'b', 9),
  `UPDATE "Unit" SET kind = 'c' WHERE kind = 'unit'`,
  unitLevel('Seksi', 'c', 13),
  `INSERT INTO "UnitAncestor" ("ancestorId", "unitId", distance)
   WITH RECURSIVE tree AS (
     SELECT id, id AS above, 0 AS distance FROM "Unit"
      UNION ALL
     SELECT t.id, u."parentId", t.distance + 1 FROM tree t JOIN "Unit" u ON u.id = t.above WHERE u."parentId" IS NOT NULL
   ) SELECT above, id, distance FROM tree`,
  `INSERT INTO "Framework" (id, code, name, levels, "publishedAt")
   VALUES (gen_random_uuid(), 'SKJ', '{}', '[1,2,3,4,5]', now())`,
  `INSERT INTO "Competency" (id, "frameworkId", code, name, kind)
   SELECT gen_random_uuid(), f.id, 'K' || lpad(n::text, 2, '0'), jsonb_build_object('id', 'Kompetensi ' || n),
          CASE WHEN n <= 9 THEN 'manajerial' ELSE 'teknis' END
     FROM "Framework" f CROSS JOIN generate_series(1, 82) n`,
  `INSERT INTO "Position" (id, code, name, kind, level)
   SELECT gen_random_uuid(), 'P' || n, 'Jabatan ' || n, 'pelaksana', 'PELAKSANA' FROM generate_series(0, 464) n`,
  // Nine generic competencies for all, four technical ones by position.
  `INSERT INTO "StandardEntry" (id, "positionId", "competencyId", level, importance, "validFrom")
   SELECT gen_random_uuid(), p.id, k.id, 1 + (p.n + k.n) % 5, 'penting', '1900-01-01'
     FROM (SELECT id, substr(code, 2)::int AS n FROM "Position") p
     JOIN (SELECT id, substr(code, 2)::int AS n FROM "Competency") k
       ON k.n <= 9 OR (k.n - 10) / 4 = p.n % 18`,
  `INSERT INTO "PositionStandard" ("positionId", "competencyId", "validFrom", level, importance, weight, "entryId")
   SELECT "positionId", "competencyId", "validFrom", level, importance, 2, id FROM "StandardEntry"`,
  `INSERT INTO "Employee" (id, number, name, status, "unitId", "positionId", "positionTitle", "positionKind", "positionLevel")
   SELECT gen_random_uuid(), lpad(n::text, 18, '0'), 'Pegawai ' || n, 'PNS', u.ids[1 + n % cardinality(u.ids)],
          p.ids[1 + (n / 7) % 465], 'Pelaksana', 'pelaksana', 'PELAKSANA'
     FROM generate_series(1, ${PEOPLE}) n,
          (SELECT array_agg(id) AS ids FROM "Unit" WHERE kind = 'unit') u,
          (SELECT array_agg(id ORDER BY code) AS ids FROM "Position") p`,
  'ANALYZE "Employee", "PositionStandard", "Unit", "UnitAncestor"',
  `INSERT INTO "HeldLevel" ("employeeId", "competencyId", level, "validFrom", "validUntil", "evidenceId")
   SELECT e.id, s."competencyId", 1 + (e.n + s.level) % 5, '2025-01-01',
          CASE WHEN e.n % 3 > 0 THEN current_date + (e.n % 900)::int END, e.id
     FROM (SELECT id, "positionId", number::bigint AS n FROM "Employee") e
     JOIN (SELECT "positionId", "competencyId", level, row_number() OVER (PARTITION BY "positionId") AS place
             FROM "PositionStandard") s ON s."positionId" = e."positionId" AND (s.place + e.n) % 13 < 5`,
  'ALTER TABLE "HeldLevel" ADD PRIMARY KEY ("employeeId", "competencyId", "validFrom")',
  'ANALYZE "HeldLevel"',
];
