import {
  type CourseBatch,
  courseBatches,
} from '#app/domain/enrollment/batches/course-batches.server.ts';
import {
  type CourseInterest,
  courseInterest,
} from '#app/domain/enrollment/interest/course-interest.server.ts';
import { type CourseView, courseView } from '#app/domain/enrollment/course-view.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { type TrainingState, turnState } from './training-turns.ts';
import { LAST_TURNS, TO_RENEW } from './turn-sql.server.ts';

/** That the actor's position requires the course. */
export type RequiredHere = {
  dueOn: Day;
  completedOn: Day | null;
  state: TrainingState;
  /** The turn that waits for the actor, who completed the course before and is not in it now. */
  renewId: string | null;
};

export type CoursePage = CourseView & {
  required: RequiredHere | null;
  batches: CourseBatch[];
  /** Null where there is nothing to note. */
  interest: CourseInterest | null;
};

/** A course as the actor may consider it, the batches in which it is held, and whether the position requires it. */
export async function coursePage(
  actor: Actor,
  slug: string,
  language: Language,
): Promise<CoursePage> {
  const [view, turn] = await Promise.all([
    courseView(actor, slug, language),
    actor.employeeId
      ? row<Stored>('course-required-here', REQUIRED, [
          actor.employeeId,
          slug,
          env.ORGANISATION_TIME_ZONE,
        ])
      : null,
  ]);
  // What is learned on a screen alone has no batches: its page does not ask for them.
  const [batches, interest] =
    view.kind === 'online'
      ? [[], null]
      : await Promise.all([courseBatches(actor, slug, language), courseInterest(actor, slug)]);
  if (!turn) return { ...view, batches, interest, required: null };
  const { dueOn, completedOn, waitingId } = turn;
  const renewId = view.enrollment?.status === 'completed' ? waitingId : null;
  const required = { dueOn, completedOn, state: turnState(turn, today()), renewId };
  return { ...view, batches, interest, required };
}

type Stored = {
  turn: number;
  dueOn: Day;
  completedOn: Day | null;
  endedOn: Day | null;
  waitingId: string | null;
};

/** $1 employee, $2 slug, $3 zone */
const REQUIRED = `
  SELECT t.turn, t."dueOn", t."completedOn", t."endedOn",
         CASE WHEN ${TO_RENEW('t', 'c.id', '$3::text')} THEN t.id END AS "waitingId"
    FROM (${LAST_TURNS('t."employeeId" = $1')}) t
    JOIN "TrainingRequirement" r ON r.id = t."requirementId"
    JOIN "Course" c ON c.id = r."courseId" AND c.slug = $2
   ORDER BY t."completedOn" IS NOT NULL, t."dueOn" LIMIT 1`;
