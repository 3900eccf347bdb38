import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { RunStatement } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import { requiredTimeline, type StandardFact } from './standard.ts';

type Applying = StandardFact & { positionId: string; competencyId: string };

/**
 * Makes what these positions require anew from the entries, inheritance resolved. Rows that stay the same are not
 * touched. The caller holds the read models' lock alone and makes the counts follow.
 * @param positionIds null: every position
 */
export async function remakeStandards(
  run: RunStatement,
  positionIds: string[] | null,
): Promise<void> {
  const weights = await settingOn('competency.importanceWeights', today());
  const entries = await run<Applying>(APPLYING, [positionIds]);
  const made = intervalsOf(entries);
  const columns = [
    made.map((row) => row.positionId),
    made.map((row) => row.competencyId),
    made.map((row) => row.validFrom),
    made.map((row) => row.validUntil),
    made.map((row) => row.level),
    made.map((row) => row.importance),
    made.map((row) => weights[row.importance] ?? 1),
    made.map((row) => row.entryId),
  ];
  await run(DROP_STALE, [...columns, positionIds]);
  await run(ADD_MISSING, columns);
}

/** @param entries of one position and competency beside one another */
function intervalsOf(entries: Applying[]) {
  const intervals = [];
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const { positionId, competencyId } = entries[start]!;
    while (entries[end]?.positionId === positionId && entries[end]?.competencyId === competencyId) {
      end += 1;
    }
    for (const interval of requiredTimeline(entries.slice(start, end)))
      intervals.push({ positionId, competencyId, ...interval });
  }
  return intervals;
}

const ENTRY = (scope: string) => `
  SELECT p.id AS "positionId", e."competencyId", e.id, '${scope}' AS scope, e.level, e.importance,
         e."validFrom", e."createdAt"`;

/** $1 positions or null for all */
const APPLYING = `
  SELECT "positionId", "competencyId", id, scope, level, importance, "validFrom"::text
    FROM (${ENTRY('position')} FROM "Position" p JOIN "StandardEntry" e ON e."positionId" = p.id
           UNION ALL ${ENTRY('family')} FROM "Position" p JOIN "StandardEntry" e ON e.family = p.family
           UNION ALL ${ENTRY('level')} FROM "Position" p JOIN "StandardEntry" e ON e."positionLevel" = p.level) a
   WHERE $1::uuid[] IS NULL OR "positionId" = ANY ($1::uuid[])
   ORDER BY "positionId", "competencyId", "createdAt", id`;

const MADE = `
  unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[], $5::int[], $6::text[], $7::int[], $8::uuid[])
    AS m ("positionId", "competencyId", "validFrom", "validUntil", level, importance, weight, "entryId")`;

const SAME = `
  m."positionId" = s."positionId" AND m."competencyId" = s."competencyId" AND m."validFrom" = s."validFrom"
  AND m."validUntil" IS NOT DISTINCT FROM s."validUntil" AND m."entryId" = s."entryId" AND m.weight = s.weight`;

const DROP_STALE = `
  DELETE FROM "PositionStandard" s
   WHERE ($9::uuid[] IS NULL OR s."positionId" = ANY ($9::uuid[]))
     AND NOT EXISTS (SELECT 1 FROM ${MADE} WHERE ${SAME})`;

const ADD_MISSING = `
  INSERT INTO "PositionStandard" ("positionId", "competencyId", "validFrom", "validUntil", level, importance, weight,
                                  "entryId")
  SELECT * FROM ${MADE}
   WHERE NOT EXISTS (SELECT 1 FROM "PositionStandard" s WHERE ${SAME})`;
