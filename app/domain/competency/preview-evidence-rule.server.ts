import type pg from 'pg';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { clientTransaction, runOn } from '#app/platform/db.server.ts';
import { inForce } from '#app/platform/in-force.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { requireFramework, type RuleChange } from './change-evidence-rule.server.ts';
import { evidenceRules } from './evidence-rules.server.ts';
import { heldOn } from './held-level.ts';
import { proofsInOrder } from './proofs-in-order.server.ts';

/** What a rule would do to levels, people and required competencies, active people only. */
export type RuleEffect = {
  /** The day it is worked out for: today, or the day from which the rule holds. */
  day: Day;
  people: number;
  raised: number;
  lowered: number;
  /** No longer assessed: nothing that counts is left. */
  lost: number;
  /** Assessed at last. */
  gained: number;
  gapsOpened: number;
  gapsClosed: number;
  byCompetency: { id: string; name: string; raised: number; lowered: number; lost: number }[];
};

const SHOWN = 10;

/** What a rule of evidence would change before it applies; nothing is written. */
export async function previewEvidenceRule(
  actor: Actor,
  change: Omit<RuleChange, 'source'>,
  language: Language,
): Promise<RuleEffect> {
  await requireFramework(actor, change.frameworkId);
  const day = change.validFrom > today() ? change.validFrom : today();
  const standings = await settingOn('people.activeStandings', today());
  const found = await clientTransaction(async (client) => {
    await stageMoves(client, change, day);
    const { rows } = await client.query<Stored>(EFFECT, [day, standings, SHOWN]);
    return rows[0];
  });
  if (!found) throw new Error('A statement of sums gave no row.');
  return {
    ...found,
    day,
    byCompetency: found.byCompetency.map(({ name, ...line }) => ({
      ...line,
      name: inLanguage(name, language),
    })),
  };
}

type Stored = Omit<RuleEffect, 'day' | 'byCompetency'> & {
  byCompetency: (Omit<RuleEffect['byCompetency'][number], 'name'> & { name: Localised })[];
};

/** Notes down, per person and competency, the levels that the rule would move. */
async function stageMoves(
  client: pg.ClientBase,
  { frameworkId, validFrom, rule }: Omit<RuleChange, 'source'>,
  day: Day,
): Promise<void> {
  const known = (await evidenceRules(runOn(client))).get(frameworkId) ?? [];
  const changed = [...known, { validFrom, rule }];
  await client.query(STAGE);
  for await (const proofs of proofsInOrder(client, { frameworkId })) {
    const moves = proofs.flatMap(({ employeeId, competencyId, facts }) => {
      const before = heldOn(facts, day, known)?.level ?? null;
      const after = heldOn(facts, day, changed)?.level ?? null;
      return before === after ? [] : [{ employeeId, competencyId, before, after }];
    });
    await client.query(FILL, [
      moves.map((move) => move.employeeId),
      moves.map((move) => move.competencyId),
      moves.map((move) => move.before),
      moves.map((move) => move.after),
    ]);
  }
}

const STAGE = `
  CREATE TEMPORARY TABLE moved_level (
    "employeeId" uuid, "competencyId" uuid, before int, after int
  ) ON COMMIT DROP`;

const FILL = `INSERT INTO moved_level SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[])`;

/** $1 day, $2 the standings that count as active, $3 competencies shown */
const EFFECT = `
  WITH move AS MATERIALIZED (
    SELECT m.*, s.level AS required
      FROM moved_level m
      JOIN "Employee" e ON e.id = m."employeeId" AND e."archivedAt" IS NULL AND e.standing = ANY ($2::text[])
      JOIN "Competency" k ON k.id = m."competencyId" AND k."archivedAt" IS NULL
      LEFT JOIN "PositionStandard" s ON s."positionId" = e."positionId" AND s."competencyId" = k.id
       AND ${inForce('s', '$1::date')}
  ), line AS (
    SELECT k.id, k.name, count(*) FILTER (WHERE after > before) AS raised,
           count(*) FILTER (WHERE after < before) AS lowered, count(*) FILTER (WHERE after IS NULL) AS lost
      FROM move JOIN "Competency" k ON k.id = move."competencyId"
     GROUP BY k.id, k.name ORDER BY count(*) DESC, k.code LIMIT $3
  )
  SELECT count(DISTINCT "employeeId") AS people,
         count(*) FILTER (WHERE after > before) AS raised,
         count(*) FILTER (WHERE after < before) AS lowered,
         count(*) FILTER (WHERE after IS NULL) AS lost,
         count(*) FILTER (WHERE before IS NULL) AS gained,
         count(*) FILTER (WHERE after < required AND (before IS NULL OR before >= required)) AS "gapsOpened",
         count(*) FILTER (WHERE before < required AND (after IS NULL OR after >= required)) AS "gapsClosed",
         coalesce((SELECT json_agg(line) FROM line), '[]') AS "byCompetency"
    FROM move`;
