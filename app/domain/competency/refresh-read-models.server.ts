import type pg from 'pg';

import { runOn } from '#app/platform/db.server.ts';

import { evidenceRules } from './evidence-rules.server.ts';
import { rememberSettings } from './followed-settings.server.ts';
import { type HeldInterval, heldTimeline } from './held-level.ts';
import { READ_MODELS_LOCK } from './lock-levels.server.ts';
import { proofsInOrder } from './proofs-in-order.server.ts';
import { remakeStandards } from './remake-standards.server.ts';
import { rebuildUnitGaps } from './unit-gaps.server.ts';

type Held = HeldInterval & { employeeId: string; competencyId: string };

/**
 * Makes the standards of all positions, the held levels of these people and the counts of all units anew from what is
 * recorded, inside the caller's transaction (READ COMMITTED). To be called after evidence, standards, units or people have changed outside the
 * commands of this domain; it waits for those in progress and holds new ones back until the caller commits.
 */
export async function refreshReadModels(
  client: pg.PoolClient,
  employeeIds: string[] | 'all',
): Promise<void> {
  const ids = employeeIds === 'all' ? null : employeeIds;
  await client.query('SELECT pg_advisory_xact_lock($1)', [READ_MODELS_LOCK]);
  await rememberSettings(client);
  await remakeStandards(runOn(client), null);
  // Rows that this very transaction brought in are unknown to the planner, which then joins them one by one.
  await client.query(
    'ANALYZE "Evidence", "HeldLevel", "Employee", "PositionStandard", "UnitAncestor"',
  );
  await replaceHeldLevels(client, ids);
  await client.query('ANALYZE "HeldLevel"');
  await rebuildUnitGaps(client);
  await client.query(CLOSE_REQUESTS, [ids]);
}

/** Makes the held levels of these people alone anew. The caller holds them and makes the counts follow. */
export async function remakeLevelsOf(client: pg.PoolClient, employeeIds: string[]): Promise<void> {
  await replaceHeldLevels(client, employeeIds);
  await client.query(CLOSE_REQUESTS, [employeeIds]);
}

async function replaceHeldLevels(client: pg.PoolClient, ids: string[] | null): Promise<void> {
  await stageHeldLevels(client, ids);
  await client.query(DROP_STALE, [ids]);
  await client.query(ADD_MISSING);
  await client.query('DROP TABLE held_stage');
}

async function stageHeldLevels(client: pg.PoolClient, ids: string[] | null): Promise<void> {
  const rules = await evidenceRules(runOn(client));
  await client.query(STAGE);
  for await (const proofs of proofsInOrder(client, { employeeIds: ids })) {
    const held = proofs.flatMap(({ employeeId, competencyId, frameworkId, facts }) =>
      heldTimeline(facts, rules.get(frameworkId)).map((interval) => ({
        employeeId,
        competencyId,
        ...interval,
      })),
    );
    await insertStage(client, held);
  }
  await client.query('ANALYZE held_stage');
}

async function insertStage(client: pg.PoolClient, held: Held[]): Promise<void> {
  await client.query(FILL_STAGE, [
    held.map((row) => row.employeeId),
    held.map((row) => row.competencyId),
    held.map((row) => row.level),
    held.map((row) => row.validFrom),
    held.map((row) => row.validUntil),
    held.map((row) => row.evidenceId),
  ]);
}

const STAGE = `
  CREATE TEMPORARY TABLE held_stage (
    "employeeId" uuid, "competencyId" uuid, level int, "validFrom" date, "validUntil" date, "evidenceId" uuid
  ) ON COMMIT DROP`;

const FILL_STAGE = `
  INSERT INTO held_stage
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::date[], $5::date[], $6::uuid[])`;

const SAME = `
  s."employeeId" = h."employeeId" AND s."competencyId" = h."competencyId" AND s."validFrom" = h."validFrom"
  AND s."validUntil" IS NOT DISTINCT FROM h."validUntil"
  AND s.level = h.level AND s."evidenceId" = h."evidenceId"`;

const DROP_STALE = `
  DELETE FROM "HeldLevel" h
   WHERE ($1::uuid[] IS NULL OR h."employeeId" = ANY ($1::uuid[]))
     AND NOT EXISTS (SELECT 1 FROM held_stage s WHERE ${SAME})`;

const ADD_MISSING = `
  INSERT INTO "HeldLevel" ("employeeId", "competencyId", level, "validFrom", "validUntil", "evidenceId")
  SELECT * FROM held_stage s WHERE NOT EXISTS (SELECT 1 FROM "HeldLevel" h WHERE ${SAME})
   ORDER BY "employeeId", "competencyId", "validFrom"`;

/** Assessments that came in from elsewhere answer the requests made before. */
const CLOSE_REQUESTS = `
  UPDATE "AssessmentRequest" r SET "closedAt" = now()
   WHERE r."closedAt" IS NULL AND ($1::uuid[] IS NULL OR r."employeeId" = ANY ($1::uuid[]))
     AND EXISTS (SELECT 1 FROM "Evidence" e
                  WHERE e."employeeId" = r."employeeId" AND e."competencyId" = r."competencyId"
                    AND e.source NOT IN ('course', 'self') AND e."reversesId" IS NULL AND e."createdAt" >= r."createdAt")`;
