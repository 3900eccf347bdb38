import { db } from '#app/platform/db.server.ts';

import { competencies } from '../city/generate-city.ts';

/** An export describes competencies in one language; the demo knows them in both. */
export async function translateCompetencies(): Promise<void> {
  const texts = competencies.map(({ code, description }) => ({ code, description }));
  await db.$executeRaw`
    UPDATE "Competency" c SET description = t.description
      FROM jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) AS t (code text, description jsonb)
     WHERE c.code = t.code`;
  const levels = competencies.flatMap((competency) =>
    competency.levels.map(({ description, indicators }, index) => ({
      code: competency.code,
      level: index + 1,
      description,
      indicators: {
        id: indicators.map((indicator) => indicator.id),
        en: indicators.map((indicator) => indicator.en),
      },
    })),
  );
  await db.$executeRaw`
    UPDATE "CompetencyLevel" l SET description = t.description, indicators = t.indicators
      FROM jsonb_to_recordset(${JSON.stringify(levels)}::jsonb)
             AS t (code text, level int, description jsonb, indicators jsonb)
      JOIN "Competency" c ON c.code = t.code
     WHERE l."competencyId" = c.id AND l.level = t.level`;
}
