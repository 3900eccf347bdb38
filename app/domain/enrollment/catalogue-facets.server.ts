import type { CourseKind } from '#app/domain/catalogue/course-draft.ts';
import { row } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';

export type CatalogueFacets = {
  kinds: [kind: CourseKind, count: number][];
  competencies: [id: string, name: string, count: number][];
  providers: [provider: string, count: number][];
};

/** What the published courses can be sifted by, with how many there are of each. */
export async function catalogueFacets(language: Language): Promise<CatalogueFacets> {
  const found = await row<CatalogueFacets>('catalogue-facets', FACETS, [language]);
  return found ?? { kinds: [], competencies: [], providers: [] };
}

const FACETS = `
  WITH course AS MATERIALIZED (
    SELECT id, kind, provider FROM "Course" WHERE "publishedAt" IS NOT NULL AND "archivedAt" IS NULL
  )
  SELECT coalesce((SELECT json_agg(json_build_array(kind, n) ORDER BY kind)
                     FROM (SELECT kind, count(*) AS n FROM course GROUP BY 1) k), '[]') AS kinds,
         coalesce((SELECT json_agg(json_build_array(provider, n) ORDER BY provider)
                     FROM (SELECT provider, count(*) AS n FROM course GROUP BY 1) p), '[]') AS providers,
         coalesce((SELECT json_agg(json_build_array(id, name, n) ORDER BY name)
                     FROM (SELECT k.id, coalesce(nullif(k.name->>$1::text, ''), k.name->>'id') AS name, count(*) AS n
                             FROM course JOIN "CourseOutcome" o ON o."courseId" = course.id
                             JOIN "Competency" k ON k.id = o."competencyId"
                            GROUP BY 1, 2) k), '[]') AS competencies`;
