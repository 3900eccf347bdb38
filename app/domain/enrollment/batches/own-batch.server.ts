import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { inLanguageOf } from '#app/platform/in-language.ts';

import type { BatchMeeting } from './meeting.ts';
import { meetingsOf } from './meetings-sql.server.ts';

/** What somebody who has a seat in a batch is told of it. */
export type OwnBatch = {
  code: string;
  name: string | null;
  meetings: BatchMeeting[];
  /** What participants should know; null: nothing. */
  notice: string | null;
  /** `name`: of the file; `size` in bytes. */
  materials: { assetId: string; title: string; name: string; size: number }[];
};

/** The batch in which the actor's own enrollment is; null for one at one's own pace, and for a seat given up. */
export async function ownBatch(
  actor: Actor,
  enrollmentId: string,
  language: Language,
): Promise<OwnBatch | null> {
  if (!actor.employeeId) return null;
  return row<OwnBatch>('own-batch', BATCH, [enrollmentId, actor.employeeId, language]);
}

/** $1 enrollment, $2 employee, $3 language */
const BATCH = `
  SELECT o.code, nullif(${inLanguageOf('o.name', '$3::text')}, '') AS name,
         nullif(${inLanguageOf('o.notice', '$3::text')}, '') AS notice,
         ${meetingsOf('o', '$3::text', 'true')} AS meetings,
         coalesce((SELECT json_agg(json_build_object('assetId', a.id, 'title', a.title, 'name', a.name,
                            'size', f.size) ORDER BY om.position, a.title)
                     FROM "OfferingMaterial" om
                     JOIN "MediaAsset" a ON a.id = om."assetId"
                     JOIN "StoredFile" f ON f.hash = a."fileHash"
                    WHERE om."offeringId" = o.id), '[]') AS materials
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId" AND o.kind = 'dated'
   WHERE e.id = $1::uuid AND e."employeeId" = $2::uuid
     AND e.status IN ('enrolled', 'in_progress', 'completed')`;
