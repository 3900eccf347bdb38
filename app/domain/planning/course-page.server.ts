import { type CourseView, courseView } from '#app/domain/enrollment/course-view.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { type TrainingState, turnState } from './training-turns.ts';
import { LAST_TURNS } from './turn-sql.server.ts';

/** That the actor's position requires the course. */
export type RequiredHere = {
  dueOn: Day;
  completedOn: Day | null;
  state: TrainingState;
  /** It waits for the actor, who completed an earlier run and can take another that is open now. */
  again: boolean;
};

export type CoursePage = CourseView & { required: RequiredHere | null };

/** A course as the actor may consider it, and whether the position requires it. */
export async function coursePage(
  actor: Actor,
  slug: string,
  language: Language,
): Promise<CoursePage> {
  const [view, turn] = await Promise.all([
    courseView(actor, slug, language),
    actor.employeeId
      ? row<Stored>('course-required-here', REQUIRED, [actor.employeeId, slug])
      : null,
  ]);
  if (!turn) return { ...view, required: null };
  const { dueOn, completedOn, taken } = turn;
  const state = turnState(turn, today());
  const { offeringId, enrollment, canEnroll } = view;
  const again =
    state !== 'done' &&
    enrollment?.status === 'completed' &&
    offeringId !== null &&
    canEnroll &&
    !taken.includes(offeringId);
  return { ...view, required: { dueOn, completedOn, state, again } };
}

type Stored = {
  turn: number;
  dueOn: Day;
  completedOn: Day | null;
  endedOn: Day | null;
  /** Offerings of the course that the person has completed. */
  taken: string[];
};

/** $1 employee, $2 slug */
const REQUIRED = `
  SELECT t.turn, t."dueOn", t."completedOn", t."endedOn",
         coalesce((SELECT json_agg(o.id)
                     FROM "Enrollment" n
                     JOIN "Offering" o ON o.id = n."offeringId"
                     JOIN "CourseVersion" v ON v.id = o."courseVersionId" AND v."courseId" = c.id
                    WHERE n."employeeId" = $1 AND n.status = 'completed'), '[]') AS taken
    FROM (${LAST_TURNS('t."employeeId" = $1')}) t
    JOIN "TrainingRequirement" r ON r.id = t."requirementId"
    JOIN "Course" c ON c.id = r."courseId" AND c.slug = $2
   ORDER BY t."completedOn" IS NOT NULL, t."dueOn" LIMIT 1`;
