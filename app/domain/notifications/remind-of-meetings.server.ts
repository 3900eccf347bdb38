import { settingOn } from '#app/domain/settings/setting.server.ts';
import { addDays, now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { recordEvents } from '#app/platform/events.server.ts';
import { today } from '#app/platform/today.server.ts';

const LOCK = 7_306_001;
const BATCH = 500;

/**
 * Reminds of the meetings of announced batches that begin within the days of `scheduling.reminderDays`: whoever comes
 * and whoever teaches, once for each time a meeting was put at. The event itself remembers it.
 * @returns of how many meetings
 */
export async function remindOfMeetings(): Promise<number> {
  const days = await settingOn('scheduling.reminderDays', today());
  if (days === 0) return 0;
  const until = addDays(today(), days);
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
      const meetings = await tx.$queryRaw<{ id: string; startsAt: Date }[]>`
        SELECT m.id, m."startsAt"
          FROM "Meeting" m JOIN "Offering" o ON o.id = m."offeringId" AND o.status = 'open'
         WHERE m."cancelledAt" IS NULL AND m."startsAt" > ${now()}
           AND (m."startsAt" AT TIME ZONE m.zone)::date <= ${until}::date
           AND NOT EXISTS (SELECT 1 FROM "Event" t
                            WHERE t."subjectType" = 'meeting' AND t."subjectId" = m.id AND t.type = 'meeting.near'
                              AND (t.data ->> 'startsAt')::timestamptz = m."startsAt")
         ORDER BY m."startsAt", m.id
         LIMIT ${BATCH}`;
      const events = meetings.map(({ id, startsAt }) => ({
        subjectId: id,
        data: { startsAt: startsAt.toISOString() },
      }));
      await recordEvents(tx, { accountId: null }, 'meeting.near', events);
      return meetings.length;
    },
    { timeout: 60_000 },
  );
}
