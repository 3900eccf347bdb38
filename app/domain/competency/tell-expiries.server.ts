import { addDays, type Day } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { today } from '#app/platform/today.server.ts';

const AHEAD_DAYS = 30;
/** A level lost longer ago than this is old news, even if nobody was told. */
const BEHIND_DAYS = 7;
const BATCH = 500;
const LOCK = 7_301_003;

type Ending = {
  evidenceId: string;
  employeeId: string;
  competencyId: string;
  level: number;
  lastDay: Day;
};

/**
 * Tells that a level the position asks for will lapse within thirty days, and that one has lapsed: once each, and only
 * where no other proof carries the level on.
 * @returns how many were told
 */
export async function tellExpiries(): Promise<number> {
  const day = today();
  const expiring = await tellAll('level.expiring', day, addDays(day, AHEAD_DAYS));
  const lost = await tellAll('level.lost', addDays(day, -BEHIND_DAYS), addDays(day, -1));
  return expiring + lost;
}

async function tellAll(type: 'level.expiring' | 'level.lost', from: Day, until: Day) {
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
async function tellBatch(
  tx: Tx,
  type: 'level.expiring' | 'level.lost',
  from: Day,
  until: Day,
): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
  const endings = await tx.$queryRaw<Ending[]>`
    SELECT h."evidenceId", h."employeeId", h."competencyId", h.level, h."validUntil"::text AS "lastDay"
      FROM "HeldLevel" h
      JOIN "Employee" e ON e.id = h."employeeId" AND e."archivedAt" IS NULL
      JOIN "PositionStandard" s ON s."positionId" = e."positionId" AND s."competencyId" = h."competencyId"
       AND s."validFrom" <= ${today()}::date AND (s."validUntil" IS NULL OR s."validUntil" >= ${today()}::date)
      JOIN "Competency" k ON k.id = h."competencyId" AND k."archivedAt" IS NULL
     WHERE h."validUntil" BETWEEN ${from}::date AND ${until}::date
       AND NOT EXISTS (SELECT 1 FROM "HeldLevel" n
                        WHERE n."employeeId" = h."employeeId" AND n."competencyId" = h."competencyId"
                          AND n."validFrom" > h."validUntil"
                          AND n."validFrom" <= greatest(h."validUntil" + 1, ${today()}::date)
                          AND (n."validUntil" IS NULL OR n."validUntil" >= ${today()}::date)
                          AND n.level >= least(h.level, s.level))
       AND NOT EXISTS (SELECT 1 FROM "Event" t
                        WHERE t."subjectType" = 'level' AND t."subjectId" = h."evidenceId" AND t.type = ${type})
     ORDER BY h."validUntil", h."employeeId", h."competencyId"
     LIMIT ${BATCH}`;
  for (const { evidenceId, ...ending } of endings)
    await recordEvent(tx, { accountId: null }, type, evidenceId, ending);
  return endings.length;
}
