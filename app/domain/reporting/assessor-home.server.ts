import { type Actor, hasRole, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { rows } from '#app/platform/db.server.ts';

/** Somebody for whom an assessment was asked and not yet given. */
export type WaitingPerson = {
  employeeId: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  positionTitle: string;
  unitName: string;
  /** How many competencies are asked for. */
  requests: number;
};

export type AssessorHome = { waiting: WaitingPerson[]; total: number };

const SHOWN = 8;

/** Whom an assessor is asked to measure, the longest waiting first; oneself is others' to measure. Null for others. */
export async function assessorHome(actor: Actor): Promise<AssessorHome | null> {
  if (!hasRole(actor, 'assessor')) return null;
  const found = await rows<WaitingPerson & { total: number }>('assessor-home', WAITING, [
    unitScope(actor, 'assessor'),
    actor.employeeId,
    SHOWN,
  ]);
  return {
    waiting: found.map(({ total: _total, ...person }) => person),
    total: found[0]?.total ?? 0,
  };
}

/** $1 where the grants begin, $2 the reader, $3 how many */
const WAITING = `
  SELECT e.id AS "employeeId", e.name, e."titlePrefix", e."titleSuffix", e."positionTitle", u.name AS "unitName",
         count(*) AS requests, count(*) OVER () AS total
    FROM "AssessmentRequest" r
    JOIN "Competency" k ON k.id = r."competencyId" AND k."archivedAt" IS NULL
    JOIN "Employee" e ON e.id = r."employeeId" AND e."archivedAt" IS NULL
    JOIN "Unit" u ON u.id = e."unitId"
   WHERE r."closedAt" IS NULL AND e.id IS DISTINCT FROM $2::uuid AND ${inScope('e."unitId"', 1)}
   GROUP BY e.id, u.id
   ORDER BY min(r."createdAt"), e.id LIMIT $3`;
