import { addDays, type Day } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { recordEvents } from '#app/platform/events.server.ts';
import { today } from '#app/platform/today.server.ts';

import { TRAININGS_LOCK } from './turn-sql.server.ts';

const AHEAD_DAYS = 30;
/** A turn assigned within these days has just been told with its due day. */
const FRESH_DAYS = 7;
const BATCH = 500;

type Told = 'training.due-soon' | 'training.overdue';

/**
 * Tells that a turn at a required course is due within thirty days, and that one is overdue: once each, to the person
 * and the supervisor.
 * @returns how many were told
 */
export async function tellTrainings(): Promise<number> {
  const day = today();
  const soon = await tellAll('training.due-soon', day, addDays(day, AHEAD_DAYS));
  const overdue = await tellAll('training.overdue', null, addDays(day, -1));
  return soon + overdue;
}

async function tellAll(type: Told, from: Day | null, until: Day): Promise<number> {
  let told = 0;
  for (;;) {
    const batch = await db.$transaction((tx) => tellBatch(tx, type, from, until), {
      timeout: 60_000,
    });
    told += batch;
    if (batch < BATCH) return told;
  }
}

/** The event itself remembers that it was told; the lock keeps two runs from telling at the same time. */
async function tellBatch(tx: Tx, type: Told, from: Day | null, until: Day): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${TRAININGS_LOCK}::bigint)`;
  const freshest = from && addDays(from, -FRESH_DAYS);
  const turns = await tx.$queryRaw<{ id: string; employeeId: string }[]>`
    SELECT t.id, t."employeeId"
      FROM "TrainingAssignment" t
      JOIN "Employee" e ON e.id = t."employeeId" AND e."archivedAt" IS NULL
     WHERE t."completedOn" IS NULL AND t."endedOn" IS NULL
       AND (${from}::date IS NULL OR t."dueOn" >= ${from}::date) AND t."dueOn" <= ${until}::date
       AND (${freshest}::date IS NULL OR t."assignedOn" <= ${freshest}::date)
       AND NOT EXISTS (SELECT 1 FROM "Event" told
                        WHERE told."subjectType" = 'training' AND told."subjectId" = t.id AND told.type = ${type})
     ORDER BY t."dueOn", t.id
     LIMIT ${BATCH}`;
  const events = turns.map(({ id, employeeId }) => ({ subjectId: id, data: { employeeId } }));
  await recordEvents(tx, { accountId: null }, type, events);
  return turns.length;
}
