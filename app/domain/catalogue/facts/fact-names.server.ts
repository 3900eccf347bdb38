import type { CourseFacts } from '#app/domain/catalogue/course-content.ts';
import type { RunStatement } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** What those things are called that facts name by id; what is no longer there has no name. */
export type FactNames = {
  competencies: Record<string, Localised>;
  courses: Record<string, Localised>;
  forms: Record<string, Localised>;
  units: Record<string, string>;
};

/** The names of all that any of these facts name. */
export async function factNames(run: RunStatement, facts: CourseFacts[]): Promise<FactNames> {
  const [names] = await run<FactNames>(NAMES, [
    facts.flatMap(({ outcomes }) => outcomes.map(({ competencyId }) => competencyId)),
    facts.flatMap(({ prerequisiteIds }) => prerequisiteIds),
    facts.map(({ formId }) => formId),
    facts.flatMap(({ audience }) => audience.unitIds),
  ]);
  return names!;
}

const NAMES = `
  SELECT (SELECT coalesce(json_object_agg(k.id, k.name), '{}')
            FROM "Competency" k WHERE k.id = ANY ($1::uuid[])) AS competencies,
         (SELECT coalesce(json_object_agg(c.id, c.title), '{}')
            FROM "Course" c WHERE c.id = ANY ($2::uuid[])) AS courses,
         (SELECT coalesce(json_object_agg(f.id, f.name), '{}')
            FROM "DevelopmentForm" f WHERE f.id = ANY ($3::int[])) AS forms,
         (SELECT coalesce(json_object_agg(u.id, u.name), '{}')
            FROM "Unit" u WHERE u.id = ANY ($4::uuid[])) AS units`;
