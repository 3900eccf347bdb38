import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { comparison, type Comparison } from './comparison.server.ts';
import { type AskedViewpoint, nowAndHere } from './viewpoint.ts';

/** Somebody who opened this person's competencies. */
export type Viewing = { name: string; at: string };

export type MyCompetencies = Comparison & {
  positionTitle: string;
  unitName: string;
  viewers: Viewing[];
  minutesPerHour: number;
};

const SHOWN_VIEWERS = 5;

/**
 * Everything one's own page of competencies shows, in a constant number of statements.
 * @param asked the position compared with and the day; nothing: the position held, today
 */
export async function myCompetencies(
  actor: Actor,
  language: Language,
  asked: AskedViewpoint = nowAndHere,
): Promise<MyCompetencies> {
  if (!actor.employeeId) throw notFound();
  const [minutesPerHour, compared, me] = await Promise.all([
    settingOn('hours.minutesPerHour', today()),
    comparison(actor.employeeId, asked, language),
    row<Stored>('me-and-viewers', ME, [actor.employeeId]),
  ]);
  if (!me) throw notFound();
  return {
    ...compared,
    positionTitle: me.positionTitle,
    unitName: me.unitName,
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
  views: Viewing[];
};

/** $1 employee */
const ME = `
  SELECT e."positionTitle", u.name AS "unitName",
         coalesce((SELECT json_agg(json_build_object('name', coalesce(p.name, a.name), 'at', v."occurredAt") ORDER BY v.id DESC)
                     FROM (SELECT id, "actorId", "occurredAt" FROM "Event"
                            WHERE "subjectType" = 'employee' AND "subjectId" = e.id AND type = 'employee.viewed'
                            ORDER BY id DESC LIMIT 30) v
                     JOIN "Account" a ON a.id = v."actorId"
                     LEFT JOIN "Employee" p ON p.id = a."employeeId"), '[]') AS views
    FROM "Employee" e JOIN "Unit" u ON u.id = e."unitId"
   WHERE e.id = $1`;
