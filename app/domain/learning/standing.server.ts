import type { Actor } from '#app/domain/organisation/actor.ts';
import { dayIn } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import type { Standing } from './openness.ts';

/** From an enrollment as it is stored to what conditions ask. */
export function standingOf(enrolledAt: Date, done: readonly string[]): Standing {
  const enrolledOn = dayIn(env.ORGANISATION_TIME_ZONE, enrolledAt);
  return { enrolledOn, today: today(), done: new Set(done) };
}

/** How far the actor is in an enrollment of their own. */
export async function standingIn(actor: Actor, enrollmentId: string): Promise<Standing> {
  const found = actor.employeeId
    ? await row<{ enrolledAt: Date; done: string[] }>('standing', STANDING, [
        enrollmentId,
        actor.employeeId,
      ])
    : null;
  if (!found) throw notFound();
  return standingOf(found.enrolledAt, found.done);
}

const STANDING = `
  SELECT e."enrolledAt",
         coalesce((SELECT json_agg(d."courseItemId") FROM "EnrollmentItem" d
                    WHERE d."enrollmentId" = e.id), '[]') AS done
    FROM "Enrollment" e
   WHERE e.id = $1 AND e."employeeId" = $2`;
