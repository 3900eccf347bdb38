import type { Day } from '#app/platform/clock.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';

import type { TrainingScope } from './require-training.ts';
import { LAST_TURNS, TURN_STATE } from './turn-sql.server.ts';

/** A required course as lists and its own page show it. */
export type RequirementRow = {
  id: string;
  scope: TrainingScope['kind'];
  /** The name of the position, family or level. */
  scopeName: string;
  title: string;
  importance: string;
  dueDays: number;
  everyMonths: number | null;
  aheadDays: number;
  validFrom: Day;
  validUntil: Day | null;
  decreeNumber: string;
  decreeDate: Day | null;
  state: 'coming' | 'inForce' | 'ended';
};

export type StoredRequirement = Omit<RequirementRow, 'title' | 'state'> & { title: Localised };

export function requirementRow(
  { title, ...stored }: StoredRequirement,
  language: Language,
  day: Day,
): RequirementRow {
  const { validFrom, validUntil } = stored;
  const over = validUntil !== null && (validUntil < day || validUntil < validFrom);
  return {
    ...stored,
    title: inLanguage(title, language),
    state: over ? 'ended' : validFrom > day ? 'coming' : 'inForce',
  };
}

/** Columns of a requirement `r` with its course `c` and position `p`. */
export const REQUIREMENT = `
  r.id, c.title, r.importance, r."dueDays", r."everyMonths", r."aheadDays", r."validFrom", r."validUntil",
  r."decreeNumber", r."decreeDate",
  CASE WHEN r."positionId" IS NOT NULL THEN 'position' WHEN r.family IS NOT NULL THEN 'family' ELSE 'level' END AS scope,
  coalesce(p.name, r.family, r."positionLevel") AS "scopeName"`;

export const REQUIREMENTS = `
  "TrainingRequirement" r JOIN "Course" c ON c.id = r."courseId" LEFT JOIN "Position" p ON p.id = r."positionId"`;

/** How many people a requirement concerns today and how they stand. */
export type TrainingCounts = { people: number; done: number; waiting: number; overdue: number };

/**
 * The counts of the requirement with the id of the expression `requirement`.
 * @param within condition on "Employee" e: whom the reader sees
 * @param day expression of today
 */
export const COUNTS = (requirement: string, within: string, day: string) => `
  SELECT count(*) AS people,
         count(*) FILTER (WHERE state = 'done') AS done,
         count(*) FILTER (WHERE state IN ('open', 'renewal')) AS waiting,
         count(*) FILTER (WHERE state = 'overdue') AS overdue
    FROM (SELECT ${TURN_STATE('turn', day)} AS state
            FROM (${LAST_TURNS(`t."requirementId" = ${requirement}`)}) turn
            JOIN "Employee" e ON e.id = turn."employeeId" AND e."archivedAt" IS NULL AND ${within}) one`;
