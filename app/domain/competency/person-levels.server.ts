import { positionOn } from '#app/domain/organisation/position-on.ts';
import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

/** One competency of a person: what the position compared with requires beside what is held. */
export type PersonLevel = {
  competencyId: string;
  code: string;
  name: Localised;
  kind: string;
  /** Rungs of its ladder. */
  levels: number;
  /** By the target, else by the position held. Null: that position does not require it. */
  required: number | null;
  /** By the position held that day, also where another is the target. */
  requiredHere: number | null;
  importance: string | null;
  /** Null: not assessed. */
  held: number | null;
  /** Last day on which the held level is valid; null: does not lapse. */
  validUntil: Day | null;
  /** A level that waits for the supervisor's confirmation. */
  proposed: number | null;
  /** An assessment has been asked for. */
  requested: boolean;
};

/** Which position a person is compared with, and on which day. */
export type Against = {
  /** Today when nothing is said. */
  day?: Day;
  /** Null: the position held that day. */
  targetId?: string | null;
};

/** The required competencies of a person and those held beyond, in one statement. */
export async function personLevels(
  employeeId: string,
  { day = today(), targetId = null }: Against = {},
): Promise<PersonLevel[]> {
  return rows<PersonLevel>('person-levels', PERSON_LEVELS, [employeeId, day, targetId]);
}

/**
 * $1 employee, $2 day, $3 target or null. Kinds and competencies stand in the order in which the framework begins to
 * list them.
 */
export const PERSON_LEVELS = `
  WITH here AS MATERIALIZED (
    SELECT s."competencyId", s.level, s.importance
      FROM "Employee" e
      JOIN "PositionStandard" s ON s."positionId" = ${positionOn('e', '$2::date')}
       AND ${inForce('s', '$2::date')}
     WHERE e.id = $1
  ), standard AS (
    SELECT * FROM here WHERE $3::uuid IS NULL
     UNION ALL
    SELECT s."competencyId", s.level, s.importance FROM "PositionStandard" s
     WHERE s."positionId" = $3::uuid AND ${inForce('s', '$2::date')}
  ), held AS (
    SELECT h."competencyId", h.level, h."validUntil" FROM "HeldLevel" h
     WHERE h."employeeId" = $1 AND ${inForce('h', '$2::date')}
  )
  SELECT k.id AS "competencyId", k.code, k.name, k.kind, jsonb_array_length(f.levels) AS levels,
         s.level AS required, here.level AS "requiredHere", s.importance, h.level AS held, h."validUntil",
         (SELECT max(p.level) FROM "LevelProposal" p
           WHERE p."employeeId" = $1 AND p.status = 'waiting' AND p."competencyId" = k.id) AS proposed,
         EXISTS (SELECT 1 FROM "AssessmentRequest" r
                  WHERE r."employeeId" = $1 AND r."closedAt" IS NULL AND r."competencyId" = k.id) AS requested
    FROM standard s
    FULL JOIN here ON here."competencyId" = s."competencyId"
    FULL JOIN held h ON h."competencyId" = coalesce(s."competencyId", here."competencyId")
    JOIN "Competency" k ON k.id = coalesce(s."competencyId", here."competencyId", h."competencyId")
     AND k."archivedAt" IS NULL
    JOIN "Framework" f ON f.id = k."frameworkId"
   ORDER BY s.level IS NULL, min(k.position) OVER (PARTITION BY k.kind), k.kind, k.position, k.code`;
