import type { RunStatement } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** A course that is to prove a level of a competency. */
export type CourseAbove = { code: string; level: number; course: string; title: Localised };

/**
 * The courses that are to prove more than a level of competencies of a framework: completing one would record a level
 * that the framework does not know.
 * @param codes of the competencies, archived or not
 */
export async function outcomesAbove(
  run: RunStatement,
  frameworkId: string,
  above: number,
  codes: string[],
): Promise<CourseAbove[]> {
  return run<CourseAbove>(OUTCOMES, [frameworkId, above, codes]);
}

const OUTCOMES = `
  SELECT k.code, o.level, c.code AS course, c.title
    FROM "CourseOutcome" o
    JOIN "Competency" k ON k.id = o."competencyId" AND k."frameworkId" = $1::uuid AND k.code = ANY ($3::text[])
    JOIN "Course" c ON c.id = o."courseId" AND c."archivedAt" IS NULL
   WHERE o.level > $2::int
   ORDER BY k.position, k.code, c.code`;
