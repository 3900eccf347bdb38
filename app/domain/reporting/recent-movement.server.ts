import { READ_ROLES } from '#app/domain/competency/competency-policy.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { addDays } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

export const MOVEMENT_DAYS = 30;
const SHOWN = 4;

/** What training has moved lately in the units of the actor. */
export type Movement = {
  days: number;
  completed: number;
  certificates: number;
  /** Levels that rest on these courses, and in which competencies most. */
  levels: number;
  competencies: { competencyId: string; name: string; people: number }[];
};

export async function recentMovement(actor: Actor, language: Language): Promise<Movement> {
  const from = addDays(today(), -MOVEMENT_DAYS);
  const scope = unitScope(actor, ...READ_ROLES);
  const found = await row<Stored>('recent-movement', MOVED, [
    from,
    env.ORGANISATION_TIME_ZONE,
    scope,
    SHOWN,
  ]);
  const { completed = 0, certificates = 0, levels = 0, competencies = [] } = found ?? {};
  return {
    days: MOVEMENT_DAYS,
    completed,
    certificates,
    levels,
    competencies: competencies.map((line) => ({ ...line, name: inLanguage(line.name, language) })),
  };
}

type Stored = Omit<Movement, 'days' | 'competencies'> & {
  competencies: { competencyId: string; name: Localised; people: number }[];
};

/** $1 from this day, $2 its zone, $3 the actor's units or null, $4 competencies shown */
const MOVED = `
  WITH done AS MATERIALIZED (
    SELECT n.id FROM "Enrollment" n JOIN "Employee" e ON e.id = n."employeeId"
     WHERE n.status = 'completed' AND n."completedAt" >= $1::date::timestamp AT TIME ZONE $2
       AND ${inScope('e."unitId"', 3)}
  ), raised AS MATERIALIZED (
    SELECT v."competencyId", count(DISTINCT v."employeeId") AS people
      FROM "Evidence" v
      JOIN done ON done.id = v."enrollmentId"
      JOIN "HeldLevel" h ON h."evidenceId" = v.id
     GROUP BY 1
  )
  SELECT (SELECT count(*) FROM done) AS completed,
         (SELECT count(*) FROM "Certificate" c JOIN done ON done.id = c."enrollmentId"
           WHERE c."readyAt" IS NOT NULL AND c."revokedAt" IS NULL) AS certificates,
         (SELECT coalesce(sum(people), 0) FROM raised) AS levels,
         coalesce((SELECT json_agg(json_build_object('competencyId', p."competencyId", 'name', p.name,
                            'people', p.people))
                     FROM (SELECT raised.*, k.name FROM raised JOIN "Competency" k ON k.id = raised."competencyId"
                            ORDER BY people DESC, k.id LIMIT $4) p), '[]') AS competencies`;
