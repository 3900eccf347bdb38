import type pg from 'pg';

import type { Day } from '#app/platform/clock.ts';

export type UnitChanges = { added: number; changed: number; ended: number };

/**
 * Makes the unit tree that of the staging table `import_units` (see importing/staging), inside the caller's
 * transaction. Units it no longer has end with this day; they are never deleted.
 */
export async function takeInUnits(client: pg.PoolClient, day: Day): Promise<UnitChanges> {
  await client.query(KNOWN_IDS);
  const changed = await client.query(CHANGE);
  const added = await client.query(ADD);
  const ended = await client.query(END, [day]);
  await client.query(DROP_ANCESTORS);
  await client.query(ADD_ANCESTORS);
  return {
    added: added.rowCount ?? 0,
    changed: changed.rowCount ?? 0,
    ended: ended.rowCount ?? 0,
  };
}

export async function takeInPositions(
  client: pg.PoolClient,
): Promise<{ added: number; changed: number }> {
  const changed = await client.query(CHANGE_POSITIONS);
  const added = await client.query(ADD_POSITIONS);
  return { added: added.rowCount ?? 0, changed: changed.rowCount ?? 0 };
}

const KNOWN_IDS = `UPDATE import_units s SET id = u.id FROM "Unit" u WHERE u.code = s.kode`;

const ADD = `
  INSERT INTO "Unit" (id, code, "parentId", name, kind, echelon, "validFrom", "validUntil")
  SELECT s.id, s.kode, p.id, s.nama, s.jenis, s.eselon, s.berlaku_mulai, s.berlaku_sampai
    FROM import_units s LEFT JOIN import_units p ON p.kode = s.kode_induk
   WHERE NOT EXISTS (SELECT 1 FROM "Unit" u WHERE u.id = s.id)`;

const CHANGE = `
  UPDATE "Unit" u
     SET "parentId" = p.id, name = s.nama, kind = s.jenis, echelon = s.eselon,
         "validFrom" = s.berlaku_mulai, "validUntil" = s.berlaku_sampai
    FROM import_units s LEFT JOIN import_units p ON p.kode = s.kode_induk
   WHERE u.id = s.id
     AND (u."parentId", u.name, u.kind, u.echelon, u."validFrom", u."validUntil")
         IS DISTINCT FROM (p.id, s.nama, s.jenis, s.eselon, s.berlaku_mulai, s.berlaku_sampai)`;

const END = `
  UPDATE "Unit" SET "validUntil" = greatest($1::date, "validFrom")
   WHERE ("validUntil" IS NULL OR "validUntil" > greatest($1::date, "validFrom"))
     AND code NOT IN (SELECT kode FROM import_units)`;

const TREE = `
  WITH RECURSIVE tree AS (
    SELECT id AS "ancestorId", id AS "unitId", 0 AS distance FROM "Unit"
    UNION ALL
    SELECT u."parentId", t."unitId", t.distance + 1
      FROM tree t JOIN "Unit" u ON u.id = t."ancestorId" WHERE u."parentId" IS NOT NULL
  )`;

const DROP_ANCESTORS = `${TREE}
  DELETE FROM "UnitAncestor" a
   WHERE NOT EXISTS (SELECT 1 FROM tree t WHERE (t."ancestorId", t."unitId", t.distance)
                                              = (a."ancestorId", a."unitId", a.distance))`;

const ADD_ANCESTORS = `${TREE}
  INSERT INTO "UnitAncestor" ("ancestorId", "unitId", distance)
  SELECT "ancestorId", "unitId", distance FROM tree
  ON CONFLICT ("ancestorId", "unitId") DO NOTHING`;

const CHANGE_POSITIONS = `
  UPDATE "Position" p
     SET name = s.nama, kind = s.jenis_jabatan, level = s.jenjang, family = s.rumpun, summary = s.ringkasan
    FROM import_positions s
   WHERE p.code = s.kode AND (p.name, p.kind, p.level, p.family, p.summary)
         IS DISTINCT FROM (s.nama, s.jenis_jabatan, s.jenjang, s.rumpun, s.ringkasan)`;

const ADD_POSITIONS = `
  INSERT INTO "Position" (id, code, name, kind, level, family, summary)
  SELECT id, kode, nama, jenis_jabatan, jenjang, rumpun, ringkasan FROM import_positions s
   WHERE NOT EXISTS (SELECT 1 FROM "Position" p WHERE p.code = s.kode)`;
