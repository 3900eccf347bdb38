import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { BATCH_SEATED, BATCH_STATE, BATCH_TIMES } from './batch-sql.server.ts';
import { canPlanOfferings, canSeeOfferings, canSeeParticipants } from './offering-policy.ts';
import type { BatchState } from './offering-search.ts';

/** What stands above every page of a batch. */
export type BatchHead = {
  id: string;
  code: string;
  courseId: string;
  title: Localised;
  name: Partial<Localised>;
  state: BatchState;
  zone: string;
  opensAt: Date;
  closesAt: Date | null;
  firstAt: Date | null;
  lastAt: Date | null;
  meetings: number;
  capacity: number | null;
  minimum: number | null;
  seated: number;
  may: { change: boolean; copy: boolean; seePeople: boolean };
};

/** @throws not found where there is no such batch, or for those who see none */
export async function batchHead(actor: Actor, offeringId: string): Promise<BatchHead> {
  if (!canSeeOfferings(actor)) throw notFound();
  const values = [now(), offeringId, actor.accountId, actor.employeeId];
  const found = await row<Stored>('batch-head', HEAD, values);
  if (!found) throw notFound();
  const { isAuthor, teaches, ...head } = found;
  const plans = canPlanOfferings(actor);
  return {
    ...head,
    may: {
      change: plans && head.state !== 'cancelled',
      copy: plans,
      seePeople: canSeeParticipants(actor, { isAuthor, teaches }),
    },
  };
}

type Stored = Omit<BatchHead, 'may'> & { isAuthor: boolean; teaches: boolean };

const HEAD = `
  SELECT o.id, o.code, c.id AS "courseId", c.title, o.name, ${BATCH_STATE} AS state, o.zone, o."opensAt",
         o."closesAt", times."firstAt", times."lastAt", times.meetings, o.capacity, o.minimum,
         ${BATCH_SEATED} AS seated,
         EXISTS (SELECT 1 FROM "CourseAuthor" a WHERE a."courseId" = c.id AND a."accountId" = $3::uuid) AS "isAuthor",
         EXISTS (SELECT 1 FROM "MeetingTrainer" mt
                   JOIN "Trainer" t ON t.id = mt."trainerId"
                   JOIN "Meeting" m ON m.id = mt."meetingId"
                  WHERE m."offeringId" = o.id AND t."employeeId" = $4::uuid) AS teaches
    FROM "Offering" o
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId", ${BATCH_TIMES}
   WHERE o.id = $2::uuid AND o.kind = 'dated'`;
