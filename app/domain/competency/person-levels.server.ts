import { rows } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';
import type { Day } from '#app/platform/clock.ts';

/** One competency of a person: what the position requires beside what is held. */
export type PersonLevel = {
  competencyId: string;
  code: string;
  name: Localised;
  kind: string;
  /** Rungs of its ladder. */
  levels: number;
  /** Null: the position does not require it. */
  required: number | null;
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

/** The required competencies of a person and those held beyond, as of today, in one statement. */
export async function personLevels(employeeId: string): Promise<PersonLevel[]> {
  return rows<PersonLevel>('person-levels', PERSON_LEVELS, [employeeId, today()]);
}

/** $1 employee, $2 today. Kinds and competencies stand in the order in which the framework begins to list them. */
export const PERSON_LEVELS = `
  WITH standard AS (
    SELECT s."competencyId", s.level, s.importance
      FROM "Employee" e JOIN "PositionStandard" s ON s."positionId" = e."positionId"
       AND ${inForce('s', '$2::date')}
     WHERE e.id = $1
  ), held AS (
    SELECT h."competencyId", h.level, h."validUntil" FROM "HeldLevel" h
     WHERE h."employeeId" = $1 AND ${inForce('h', '$2::date')}
  )
  SELECT k.id AS "competencyId", k.code, k.name, k.kind, jsonb_array_length(f.levels) AS levels,
         s.level AS required, s.importance, h.level AS held, h."validUntil",
         (SELECT max(p.level) FROM "LevelProposal" p
           WHERE p."employeeId" = $1 AND p.status = 'waiting' AND p."competencyId" = k.id) AS proposed,
         EXISTS (SELECT 1 FROM "AssessmentRequest" r
                  WHERE r."employeeId" = $1 AND r."closedAt" IS NULL AND r."competencyId" = k.id) AS requested
    FROM standard s
    FULL JOIN held h ON h."competencyId" = s."competencyId"
    JOIN "Competency" k ON k.id = coalesce(s."competencyId", h."competencyId") AND k."archivedAt" IS NULL
    JOIN "Framework" f ON f.id = k."frameworkId"
   ORDER BY s.level IS NULL, min(k.position) OVER (PARTITION BY k.kind), k.kind, k.position, k.code`;
