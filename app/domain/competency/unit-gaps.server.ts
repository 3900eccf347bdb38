import type pg from 'pg';

import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { db, runIn, type RunStatement, type Tx } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import { addCounts, type GapCounts, noCounts } from './gap.ts';
import { FOLD_LOCK, READ_MODELS_LOCK } from './lock-levels.server.ts';

const SUMS = [
  'pairs',
  'unassessed',
  'measuredGap',
  'measuredSum',
  'requiredSum',
  'severity',
] as const;

type Change = GapCounts & {
  unitId: string;
  competencyId: string;
  active: boolean;
  effectiveOn: Day;
};

/** The pairs that a change may touch: some competencies of one person, or all of these people or position holders. */
export type ChangedPairs =
  | { employeeId: string; competencyIds: string[] }
  | { employeeIds: string[] }
  | { positionIds: string[] };

/**
 * Runs a change of levels, place or standard and writes, in the same transaction, what it does to the counts of the
 * units: from today on, and on every later day on which a level or a requirement begins or ends.
 */
export async function keepUnitGaps<T>(
  tx: Tx,
  pairs: ChangedPairs,
  change: () => Promise<T>,
): Promise<T> {
  return keepCounts(runIn(tx), pairs, change);
}

/** The same on a connection of the caller's choice. */
export async function keepCounts<T>(
  run: RunStatement,
  pairs: ChangedPairs,
  change: () => Promise<T>,
): Promise<T> {
  const day = today();
  const standings = await settingOn('people.activeStandings', day);
  const [where, ...values] = touched(pairs);
  const read = () =>
    run<Change>(
      `SELECT "unitId", "competencyId", active, "effectiveOn"::text, ${SUMS.map((sum) => `sum("${sum}")::int AS "${sum}"`).join(', ')}
         FROM (${pairChanges(where)}) change GROUP BY 1, 2, 3, 4`,
      [day, standings, ...values],
    );
  const before = await read();
  const result = await change();
  await insertDeltas(run, difference(before, await read()));
  return result;
}

function touched(pairs: ChangedPairs): [where: string, ...values: unknown[]] {
  if ('positionIds' in pairs) return ['AND e."positionId" = ANY ($3::uuid[])', pairs.positionIds];
  if ('employeeIds' in pairs) return ['AND e.id = ANY ($3::uuid[])', pairs.employeeIds];
  return [
    'AND e.id = $3::uuid AND s."competencyId" = ANY ($4::uuid[])',
    pairs.employeeId,
    pairs.competencyIds,
  ];
}

/**
 * Adds the changes whose day has come to the totals of their unit and of every unit above it.
 * Reads are right without it; it keeps them short.
 */
export async function foldUnitGaps(): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${READ_MODELS_LOCK}::bigint)`;
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${FOLD_LOCK}::bigint)`;
      await tx.$executeRawUnsafe(FOLD, today());
    },
    { timeout: 60_000 },
  );
}

const sumOf = (table: string) => SUMS.map((sum) => `sum(${table}."${sum}") AS "${sum}"`).join(', ');
const columns = SUMS.map((sum) => `"${sum}"`).join(', ');

const FOLD = `
  WITH moved AS (DELETE FROM "UnitGapDelta" WHERE "effectiveOn" <= $1::date RETURNING *),
  total AS (
    SELECT a."ancestorId", m."competencyId", m.active, ${sumOf('m')}
      FROM moved m JOIN "UnitAncestor" a ON a."unitId" = m."unitId"
     GROUP BY 1, 2, 3
  )
  INSERT INTO "UnitGap" ("unitId", "competencyId", active, ${columns})
  SELECT "ancestorId", "competencyId", active, ${columns} FROM total
   WHERE (${columns}) IS DISTINCT FROM (${SUMS.map(() => '0').join(', ')})
   ORDER BY 1, 2, 3
  ON CONFLICT ("unitId", "competencyId", active) DO UPDATE SET
    ${SUMS.map((sum) => `"${sum}" = "UnitGap"."${sum}" + excluded."${sum}"`).join(', ')}`;

/** Makes both tables anew, in the transaction of the caller, who holds the read models' lock. */
export async function rebuildUnitGaps(client: pg.ClientBase): Promise<void> {
  const day = today();
  const standings = await settingOn('people.activeStandings', day);
  await client.query('DELETE FROM "UnitGap"');
  await client.query('DELETE FROM "UnitGapDelta"');
  await client.query(REBUILD, [day, standings]);
}

const REBUILD = `
  WITH change AS MATERIALIZED (
    SELECT c."unitId", c."competencyId", c.active, c."effectiveOn", ${sumOf('c')}
      FROM (${pairChanges('')}) c GROUP BY 1, 2, 3, 4
  ), total AS (
    INSERT INTO "UnitGap" ("unitId", "competencyId", active, ${columns})
    SELECT a."ancestorId", c."competencyId", c.active, ${sumOf('c')}
      FROM change c JOIN "UnitAncestor" a ON a."unitId" = c."unitId"
     WHERE c."effectiveOn" = $1::date GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 -- a unit's rows lie together
  )
  INSERT INTO "UnitGapDelta" (id, "unitId", "competencyId", active, "effectiveOn", ${columns})
  SELECT gen_random_uuid(), "unitId", "competencyId", active, "effectiveOn", ${columns}
    FROM change WHERE "effectiveOn" > $1::date`;

/**
 * Every required competency as changes of counts from $1 on: first each pair as not assessed while it is required,
 * then each interval of a held level turns it into met or gap on its first day and back after its last. Only sums
 * remain to be taken. $2: the standings that count as active.
 */
function pairChanges(where: string): string {
  return `
    SELECT e."unitId", s."competencyId", e.standing = ANY ($2::text[]) AS active, turn.day AS "effectiveOn",
           turn.sign AS pairs, turn.sign AS unassessed, 0 AS "measuredGap", 0 AS "measuredSum",
           turn.sign * s.level AS "requiredSum", 0 AS severity
      FROM "Employee" e
      JOIN "PositionStandard" s ON s."positionId" = e."positionId"
       AND (s."validUntil" IS NULL OR s."validUntil" >= $1::date)
      JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
     CROSS JOIN LATERAL (VALUES (greatest(s."validFrom", $1::date), 1), (s."validUntil" + 1, -1))
       AS turn (day, sign)
     WHERE e."archivedAt" IS NULL AND turn.day IS NOT NULL ${where}
    UNION ALL
    SELECT e."unitId", s."competencyId", e.standing = ANY ($2::text[]), turn.day,
           0, -turn.sign, turn.sign * (h.level < s.level)::int,
           turn.sign * greatest(0, s.level - h.level), -turn.sign * s.level,
           turn.sign * greatest(0, s.level - h.level) * s.weight
      FROM "Employee" e
      JOIN "PositionStandard" s ON s."positionId" = e."positionId"
       AND (s."validUntil" IS NULL OR s."validUntil" >= $1::date)
      JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
      JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = s."competencyId"
       AND (h."validUntil" IS NULL OR h."validUntil" >= $1::date)
       AND h."validFrom" <= coalesce(s."validUntil", 'infinity')
       AND s."validFrom" <= coalesce(h."validUntil", 'infinity')
     CROSS JOIN LATERAL (VALUES (greatest(h."validFrom", s."validFrom", $1::date), 1),
                                (least(h."validUntil", s."validUntil") + 1, -1))
       AS turn (day, sign)
     WHERE e."archivedAt" IS NULL AND turn.day IS NOT NULL ${where}`;
}

function difference(before: Change[], after: Change[]): Change[] {
  const sums = new Map<string, Change>();
  const add = (change: Change, sign: 1 | -1) => {
    const { unitId, competencyId, active, effectiveOn } = change;
    const key = `${unitId} ${competencyId} ${active} ${effectiveOn}`;
    const known = sums.get(key) ?? { ...noCounts, unitId, competencyId, active, effectiveOn };
    sums.set(key, { ...known, ...addCounts(known, change, sign) });
  };
  for (const change of before) add(change, -1);
  for (const change of after) add(change, 1);
  return [...sums.values()].filter((change) => SUMS.some((sum) => change[sum] !== 0));
}

async function insertDeltas(run: RunStatement, changes: Change[]): Promise<void> {
  if (changes.length === 0) return;
  await run(
    `INSERT INTO "UnitGapDelta" (id, "unitId", "competencyId", active, "effectiveOn", ${columns})
     SELECT gen_random_uuid(), *
       FROM unnest($1::uuid[], $2::uuid[], $3::boolean[], $4::date[],
                   $5::int[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[])`,
    [
      changes.map(({ unitId }) => unitId),
      changes.map(({ competencyId }) => competencyId),
      changes.map(({ active }) => active),
      changes.map(({ effectiveOn }) => effectiveOn),
      ...SUMS.map((sum) => changes.map((change) => change[sum])),
    ],
  );
}
