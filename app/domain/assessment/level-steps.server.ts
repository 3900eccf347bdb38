import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

/** What completing an enrollment did to one competency of the person. */
export type LevelStep = {
  competencyId: string;
  name: Localised;
  /** Rungs of the framework. */
  levels: number;
  /** What the position requires; null when it does not ask for this competency. */
  required: number | null;
  /** null: not assessed. */
  from: number | null;
  to: number | null;
  /** The level that waits for the supervisor's confirmation. */
  proposed: number | null;
};

/** From which level to which the completed course has brought its participant. */
export async function levelSteps(actor: Actor, enrollmentId: string): Promise<LevelStep[]> {
  return rows<LevelStep>('level-steps', STEPS, [enrollmentId, actor.employeeId, today()]);
}

// What the version taken promised to teach. A rise is in the event of its evidence; where there was none, the level is what is held today.
const STEPS = `
  SELECT c.id AS "competencyId", c.name, jsonb_array_length(f.levels) AS levels, s.level AS required,
         CASE WHEN r.data IS NULL THEN h.level ELSE nullif((r.data->>'from')::int, 0) END AS "from",
         coalesce((r.data->>'to')::int, h.level) AS "to",
         p.level AS proposed
    FROM "Enrollment" e
    JOIN "Employee" w ON w.id = e."employeeId"
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
   CROSS JOIN LATERAL jsonb_to_recordset(v.content #> '{facts,outcomes}') AS x ("competencyId" uuid)
    JOIN "Competency" c ON c.id = x."competencyId"
    JOIN "Framework" f ON f.id = c."frameworkId"
    LEFT JOIN "PositionStandard" s ON s."positionId" = w."positionId" AND s."competencyId" = c.id
       AND ${inForce('s', '$3::date')}
    LEFT JOIN "HeldLevel" h ON h."employeeId" = w.id AND h."competencyId" = c.id
          AND ${inForce('h', '$3::date')}
    LEFT JOIN "Evidence" d ON d."enrollmentId" = e.id AND d."competencyId" = c.id
          AND d.source = 'course' AND d.assessor = '' AND d."reversesId" IS NULL
    LEFT JOIN "Event" r ON r."subjectType" = 'level' AND r."subjectId" = d.id AND r.type = 'level.raised'
    LEFT JOIN "LevelProposal" p ON p."enrollmentId" = e.id AND p."competencyId" = c.id
          AND p.status = 'waiting'
   WHERE e.id = $1 AND e."employeeId" = $2 AND e.status = 'completed'
   ORDER BY s.level IS NULL, c.code`;
