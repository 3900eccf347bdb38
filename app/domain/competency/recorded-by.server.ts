import { row } from '#app/platform/db.server.ts';

/** The account that brought a piece of evidence in; null: an export, or a course. */
export async function recordedBy(evidenceId: string): Promise<string | null> {
  const found = await row<{ by: string | null }>('recorded-by', BY, [evidenceId]);
  return found?.by ?? null;
}

/** The same as an expression, from "Evidence" as v: the row of a round itself names nobody, its event does. */
export const RECORDED_BY = `
  coalesce(v."recordedById",
           (SELECT t."actorId" FROM "Event" t
             WHERE t."subjectType" = 'evidence' AND t."subjectId" = v.id AND t.type = 'evidence.recorded'
             ORDER BY t.id LIMIT 1))`;

const BY = `SELECT ${RECORDED_BY} AS by FROM "Evidence" v WHERE v.id = $1`;
