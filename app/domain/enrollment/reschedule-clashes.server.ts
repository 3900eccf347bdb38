import { type RunStatement } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

import { learningStatuses } from './enrollment-status.ts';

/** When a meeting of a batch is to be; no id: one that is not there yet. */
export type WantedTime = { id: string | null; startsAt: Date; endsAt: Date };

const MOST_NAMES = 5;

/** Who has a seat in a batch. */
export async function seatedIn(run: RunStatement, offeringId: string): Promise<string[]> {
  const found = await run<{ employeeId: string }>(SEATED, [offeringId, [...learningStatuses]]);
  return found.map(({ employeeId }) => employeeId);
}

const SEATED = `
  SELECT "employeeId" FROM "Enrollment"
   WHERE "offeringId" = $1::uuid AND status::text = ANY ($2::text[]) ORDER BY "employeeId"`;

/**
 * Refuses times at which people who have a seat in the batch are at another meeting. Meetings of the batch that are
 * themselves to be moved do not count as they are.
 * @throws conflict that says how many they are, and names the first of them
 */
export async function assertPeopleFree(
  run: RunStatement,
  offeringId: string,
  wanted: readonly WantedTime[],
): Promise<void> {
  const found = await run<{ name: string }>(TAKEN, [
    offeringId,
    [...learningStatuses],
    JSON.stringify(wanted),
  ]);
  if (found.length === 0) return;
  const names = found.slice(0, MOST_NAMES).map(({ name }) => name);
  if (found.length > MOST_NAMES) names.push('…');
  const words = { count: found.length, names: names.join(', ') };
  throw new DomainError('conflict', 'participantsTaken', words, 'startsAt');
}

const TAKEN = `
  WITH wanted AS (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS w (id uuid, "startsAt" timestamptz, "endsAt" timestamptz)
  )
  SELECT e.name
    FROM "Enrollment" n
    JOIN "Employee" e ON e.id = n."employeeId"
   WHERE n."offeringId" = $1::uuid AND n.status::text = ANY ($2::text[])
     AND EXISTS (SELECT 1 FROM "SeatTime" s JOIN wanted w
                     ON s."startsAt" < w."endsAt" AND s."endsAt" > w."startsAt"
                  WHERE s."employeeId" = n."employeeId"
                    AND NOT EXISTS (SELECT 1 FROM wanted own WHERE own.id = s."meetingId"))
   ORDER BY lower(e.name), e.id`;
