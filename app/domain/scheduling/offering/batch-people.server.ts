import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Counted, type CountedRows, pageOf } from '#app/platform/counted-rows.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { type BatchHead, batchHead } from './batch-head.server.ts';

export const PEOPLE_PAGE = 50;

export type BatchPerson = {
  enrollmentId: string;
  /** With titles. */
  name: string;
  unit: string;
  since: Date;
  completed: boolean;
};

/** Who has a seat in a batch, by name. @throws not found also for those who see the batch and not its people */
export async function batchPeople(
  actor: Actor,
  offeringId: string,
  page: number,
): Promise<{ head: BatchHead } & CountedRows<BatchPerson>> {
  const head = await batchHead(actor, offeringId);
  if (!head.may.seePeople) throw notFound();
  const skip = (page - 1) * PEOPLE_PAGE;
  const found = await rows<Counted<BatchPerson>>('batch-people', PEOPLE, [
    offeringId,
    skip,
    PEOPLE_PAGE,
  ]);
  return { head, ...pageOf(found) };
}

const PEOPLE = `
  SELECT n.id AS "enrollmentId", u.name AS unit, n."enrolledAt" AS since, n.status = 'completed' AS completed,
         concat_ws(', ', concat_ws(' ', nullif(e."titlePrefix", ''), e.name), nullif(e."titleSuffix", '')) AS name,
         count(*) OVER () AS total
    FROM "Enrollment" n
    JOIN "Employee" e ON e.id = n."employeeId"
    JOIN "Unit" u ON u.id = e."unitId"
   WHERE n."offeringId" = $1::uuid AND n.status IN ('enrolled', 'in_progress', 'completed')
   ORDER BY lower(e.name), n.id
  OFFSET $2 LIMIT $3`;
