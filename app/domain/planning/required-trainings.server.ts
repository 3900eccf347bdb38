import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { type TrainingState, turnState } from './training-turns.ts';
import { LAST_TURNS } from './turn-sql.server.ts';

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
};

/** What a person's position requires, what waits longest first, then what is done. */
export async function requiredTrainings(
  employeeId: string,
  language: Language,
): Promise<RequiredTraining[]> {
  const day = today();
  const found = await rows<Stored>('required-trainings', REQUIRED, [employeeId]);
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

/** $1 employee */
const REQUIRED = `
  SELECT r.id AS "requirementId", c.slug, c.title, ${isListed('c')} AS listed, r.importance, r."everyMonths",
         t."dueOn", t."completedOn", t."endedOn", t.turn,
         (SELECT n.id
            FROM "Enrollment" n
            JOIN "Offering" o ON o.id = n."offeringId"
            JOIN "CourseVersion" v ON v.id = o."courseVersionId" AND v."courseId" = c.id
           WHERE n."employeeId" = $1 AND n.status IN ('enrolled', 'in_progress')
           ORDER BY n."enrolledAt" DESC LIMIT 1) AS "enrollmentId"
    FROM (${LAST_TURNS('t."employeeId" = $1')}) t
    JOIN "TrainingRequirement" r ON r.id = t."requirementId"
    JOIN "Course" c ON c.id = r."courseId"
   ORDER BY t."completedOn" IS NOT NULL, t."dueOn", c.slug`;
