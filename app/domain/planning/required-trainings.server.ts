import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import { openOffering } from '#app/domain/enrollment/open-offering-sql.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { UNDERWAY } from './renewal-sql.server.ts';
import { type TrainingState, turnState } from './training-turns.ts';
import { LAST_TURNS, TO_RENEW } from './turn-sql.server.ts';

/** A course that the position requires of a person, and how the person stands to it. */
export type RequiredTraining = {
  requirementId: string;
  slug: string;
  title: string;
  /** It has a page to look at. */
  listed: boolean;
  importance: string;
  everyMonths: number | null;
  dueOn: Day;
  completedOn: Day | null;
  state: TrainingState;
  /** The person is in it: the enrollment under way. */
  enrollmentId: string | null;
  /** The turn to be answered by taking the course once more, where an offering takes people now. */
  renewId: string | null;
};

/** What a person's position requires, what waits longest first, then what is done. */
export async function requiredTrainings(
  employeeId: string,
  language: Language,
): Promise<RequiredTraining[]> {
  const day = today();
  const found = await rows<Stored>('required-trainings', REQUIRED, [
    employeeId,
    env.ORGANISATION_TIME_ZONE,
  ]);
  return found.map(({ title, turn, endedOn, ...training }) => ({
    ...training,
    title: inLanguage(title, language),
    state: turnState({ ...training, turn, endedOn }, day),
  }));
}

type Stored = Omit<RequiredTraining, 'title' | 'state'> & {
  title: Localised;
  turn: number;
  endedOn: Day | null;
};

/** $1 employee, $2 zone */
const REQUIRED = `
  SELECT r.id AS "requirementId", c.slug, c.title, ${isListed('c')} AS listed, r.importance, r."everyMonths",
         t."dueOn", t."completedOn", t."endedOn", t.turn,
         ${UNDERWAY('t."employeeId"', 'c.id')} AS "enrollmentId",
         CASE WHEN ${isListed('c')} AND ${TO_RENEW('t', 'c.id', '$2::text')}
               AND ${openOffering('c')} IS NOT NULL THEN t.id END AS "renewId"
    FROM (${LAST_TURNS('t."employeeId" = $1')}) t
    JOIN "TrainingRequirement" r ON r.id = t."requirementId"
    JOIN "Course" c ON c.id = r."courseId"
   ORDER BY t."completedOn" IS NOT NULL, t."dueOn", c.slug`;
