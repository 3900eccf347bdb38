import { PERSON_LEVELS, type PersonLevel } from '#app/domain/competency/person-levels.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { closingCourses } from './closing-courses.server.ts';
import { countStates, type LevelRow, levelRow, type StateCounts } from './level-row.ts';

/** Somebody who opened this person's competencies. */
export type Viewing = { name: string; at: string };

export type MyCompetencies = {
  positionTitle: string;
  unitName: string;
  rows: LevelRow[];
  counts: StateCounts;
  viewers: Viewing[];
  minutesPerHour: number;
};

const SHOWN_VIEWERS = 5;

/** Everything one's own page of competencies shows, in two statements. */
export async function myCompetencies(actor: Actor, language: Language): Promise<MyCompetencies> {
  if (!actor.employeeId) throw notFound();
  const day = today();
  const [minutesPerHour, courses, me] = await Promise.all([
    settingOn('hours.minutesPerHour', day),
    closingCourses(actor.employeeId),
    row<Stored>('my-levels', ME, [actor.employeeId, day]),
  ]);
  if (!me) throw notFound();
  const rows = me.levels.map((level) => levelRow(level, courses, language, 1));
  return {
    positionTitle: me.positionTitle,
    unitName: me.unitName,
    rows,
    counts: countStates(rows),
    viewers: lastOfEach(me.views).slice(0, SHOWN_VIEWERS),
    minutesPerHour,
  };
}

/** Who looked is named once, with the last time. */
function lastOfEach(views: Viewing[]): Viewing[] {
  const seen = new Set<string>();
  return views.filter(({ name }) => !seen.has(name) && seen.add(name));
}

type Stored = {
  positionTitle: string;
  unitName: string;
  levels: PersonLevel[];
  views: Viewing[];
};

/** $1 employee, $2 today */
const ME = `
  SELECT e."positionTitle", u.name AS "unitName",
         (SELECT coalesce(json_agg(l), '[]') FROM (${PERSON_LEVELS}) l) AS levels,
         coalesce((SELECT json_agg(json_build_object('name', coalesce(p.name, a.name), 'at', v."occurredAt") ORDER BY v.id DESC)
                     FROM (SELECT id, "actorId", "occurredAt" FROM "Event"
                            WHERE "subjectType" = 'employee' AND "subjectId" = e.id AND type = 'employee.viewed'
                            ORDER BY id DESC LIMIT 30) v
                     JOIN "Account" a ON a.id = v."actorId"
                     LEFT JOIN "Employee" p ON p.id = a."employeeId"), '[]') AS views
    FROM "Employee" e JOIN "Unit" u ON u.id = e."unitId"
   WHERE e.id = $1`;
