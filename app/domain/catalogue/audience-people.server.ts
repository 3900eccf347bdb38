import { row } from '#app/platform/db.server.ts';

import type { Audience } from './course-content.ts';

/** How many people an audience takes in today; an empty one takes in everybody. As IS_MEANT_FOR asks of one person. */
export async function audiencePeople(audience: Audience): Promise<number> {
  const { unitIds, families, levels, statuses } = audience;
  const counted = await row<{ people: number }>('audience-people', PEOPLE, [
    unitIds,
    families,
    levels,
    statuses,
  ]);
  return counted?.people ?? 0;
}

const PEOPLE = `
  SELECT count(*) AS people
    FROM "Employee" e JOIN "Position" p ON p.id = e."positionId"
   WHERE e."archivedAt" IS NULL
     AND (cardinality($1::uuid[]) = 0
          OR e."unitId" IN (SELECT a."unitId" FROM "UnitAncestor" a WHERE a."ancestorId" = ANY ($1::uuid[])))
     AND (cardinality($2::text[]) = 0 OR p.family = ANY ($2::text[]))
     AND (cardinality($3::text[]) = 0 OR p.level = ANY ($3::text[]))
     AND (cardinality($4::text[]) = 0 OR e.status = ANY ($4::text[]))`;
