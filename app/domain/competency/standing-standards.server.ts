import type { RunStatement } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

/** An entry of the standards that holds today or will: which competency and level it asks of whom. */
export type StandingStandard = {
  code: string;
  level: number;
  scope: 'position' | 'family' | 'level';
  /** Name and code of the position; else the family or the position level. */
  of: string;
};

/**
 * The entries that require more than a level of competencies of a framework and have not been overtaken by a later
 * one of the same scope.
 * @param above 0: every requirement
 * @param codes only of these competencies, archived or not; null: of all that are in force
 */
export async function standingStandards(
  run: RunStatement,
  frameworkId: string,
  above: number,
  codes: string[] | null,
): Promise<StandingStandard[]> {
  return run<StandingStandard>(STANDING, [frameworkId, above, codes, today()]);
}

const STANDING = `
  SELECT k.code, e.level,
         CASE WHEN e."positionId" IS NOT NULL THEN 'position' WHEN e.family IS NOT NULL THEN 'family'
              ELSE 'level' END AS scope,
         coalesce(p.name || ' (' || p.code || ')', e.family, e."positionLevel") AS "of"
    FROM "StandardEntry" e
    JOIN "Competency" k ON k.id = e."competencyId" AND k."frameworkId" = $1::uuid
    LEFT JOIN "Position" p ON p.id = e."positionId"
   WHERE e.level > $2::int
     AND CASE WHEN $3::text[] IS NULL THEN k."archivedAt" IS NULL ELSE k.code = ANY ($3::text[]) END
     AND NOT EXISTS (
       SELECT 1 FROM "StandardEntry" later
        WHERE later."competencyId" = e."competencyId"
          AND later."positionId" IS NOT DISTINCT FROM e."positionId"
          AND later.family IS NOT DISTINCT FROM e.family
          AND later."positionLevel" IS NOT DISTINCT FROM e."positionLevel"
          AND later."validFrom" <= greatest(e."validFrom", $4::date)
          AND (later."validFrom", later."createdAt", later.id) > (e."validFrom", e."createdAt", e.id))
   ORDER BY k.position, k.code, "of"`;
