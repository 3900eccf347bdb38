import { canKeepStandards } from '#app/domain/competency/competency-policy.ts';
import type { FrameworkChanges } from '#app/domain/competency/framework-changes.ts';
import type { DocumentProblem } from '#app/domain/competency/framework-problem.ts';
import type { CourseAbove } from '#app/domain/competency/outcomes-above.server.ts';
import { planPublication } from '#app/domain/competency/plan-publication.server.ts';
import type { StandingStandard } from '#app/domain/competency/standing-standards.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { clientTransaction, rows, runOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inForce } from '#app/platform/in-force.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

/** What uses a competency today. */
export type CompetencyUse = {
  /** People who hold a level of it. */
  held: number;
  /** Positions that require it. */
  positions: number;
  courses: Localised[];
  quizzes: Localised[];
};

export type FrameworkPreview = {
  id: string;
  code: string;
  name: Localised;
  version: number;
  seal: string;
  changes: FrameworkChanges;
  problems: DocumentProblem[];
  tooHigh: StandingStandard[];
  coursesTooHigh: CourseAbove[];
  /** By code; of those that stay the same, nothing. */
  uses: Record<string, CompetencyUse>;
};

/** What publishing the draft does and to whom, before it happens. */
export async function frameworkPreview(
  actor: Actor,
  frameworkId: string,
): Promise<FrameworkPreview> {
  if (!canKeepStandards(actor)) throw notFound();
  const plan = await clientTransaction((client) => planPublication(runOn(client), frameworkId));
  if (!plan) throw notFound();
  const { known, draft, changes, problems, tooHigh, coursesTooHigh, seal } = plan;
  const codes = changes.competencies
    .filter(({ state, choice }) => state === 'gone' || choice !== null)
    .map(({ code }) => code);
  const used = await rows<CompetencyUse & { code: string }>('framework-uses', USES, [
    frameworkId,
    codes,
    today(),
  ]);
  return {
    id: frameworkId,
    code: known.framework.code,
    name: draft.document.name,
    version: draft.version,
    seal,
    changes,
    problems,
    tooHigh,
    coursesTooHigh,
    uses: Object.fromEntries(used.map(({ code, ...use }) => [code, use])),
  };
}

/** $1 framework, $2 codes, $3 today */
const USES = `
  WITH asked AS (SELECT id, code FROM "Competency" WHERE "frameworkId" = $1 AND code = ANY ($2::text[])),
  held AS (
    SELECT h."competencyId" AS id, count(*) AS n
      FROM "HeldLevel" h JOIN "Employee" e ON e.id = h."employeeId" AND e."archivedAt" IS NULL
     WHERE h."competencyId" IN (SELECT id FROM asked) AND ${inForce('h', '$3::date')} GROUP BY 1
  ), required AS (
    SELECT s."competencyId" AS id, count(*) AS n FROM "PositionStandard" s
     WHERE s."competencyId" IN (SELECT id FROM asked) AND ${inForce('s', '$3::date')} GROUP BY 1
  ), taught AS (
    SELECT o."competencyId" AS id, jsonb_agg(c.title ORDER BY c.title ->> 'id') AS titles
      FROM "CourseOutcome" o JOIN "Course" c ON c.id = o."courseId" AND c."archivedAt" IS NULL
     WHERE o."competencyId" IN (SELECT id FROM asked) GROUP BY 1
  ), examined AS (
    SELECT q."competencyId" AS id, jsonb_agg(DISTINCT z.title) AS titles
      FROM "QuizQuestion" q
      JOIN "QuizVersion" v ON v.id = q."quizVersionId"
      JOIN "Quiz" z ON z.id = v."quizId"
     WHERE q."competencyId" IN (SELECT id FROM asked) GROUP BY 1
  )
  SELECT a.code, coalesce(held.n, 0) AS held, coalesce(required.n, 0) AS positions,
         coalesce(taught.titles, '[]') AS courses, coalesce(examined.titles, '[]') AS quizzes
    FROM asked a
    LEFT JOIN held USING (id) LEFT JOIN required USING (id) LEFT JOIN taught USING (id) LEFT JOIN examined USING (id)`;
