import type { RunStatement } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

export type CompetencyChoices = {
  frameworkId: string;
  name: Localised;
  /** From the lowest; empty where the framework names none. */
  levels: number[];
  competencies: { id: string; code: string; name: Localised }[];
}[];

/** The competencies of the frameworks in force, by framework. */
export async function competencyChoices(run: RunStatement): Promise<CompetencyChoices> {
  return run(CHOICES, []);
}

const CHOICES = `
  SELECT f.id AS "frameworkId", f.name,
         jsonb_path_query_array(f.levels, '$[*].level') AS levels,
         json_agg(json_build_object('id', k.id, 'code', k.code, 'name', k.name)
                  ORDER BY k.kind, k.position, k.code) AS competencies
    FROM "Framework" f JOIN "Competency" k ON k."frameworkId" = f.id AND k."archivedAt" IS NULL
   WHERE f."publishedAt" IS NOT NULL AND f."retiredAt" IS NULL
   GROUP BY f.id
   ORDER BY f.code`;
