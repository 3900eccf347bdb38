import { measuredLevels } from '#app/domain/competency/measured-levels.server.ts';
import { personLevels } from '#app/domain/competency/person-levels.server.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { closingCourses } from './closing-courses.server.ts';
import { countStates, type LevelRow, levelRow, type StateCounts } from './level-row.ts';
import { shownMatch, type ShownMatch } from './shown-match.ts';
import { viewpoint } from './viewpoint.server.ts';
import type { AskedViewpoint, Viewpoint } from './viewpoint.ts';

/** A person's levels against a position on a day. */
export type Comparison = {
  view: Viewpoint;
  rows: LevelRow[];
  counts: StateCounts;
  /** With the position held, then with the target. */
  matches: ShownMatch[];
};

/** Compares a person with the position held or a target, on a day. What is to be done next is told for today alone. */
export async function comparison(
  employeeId: string,
  asked: AskedViewpoint,
  language: Language,
): Promise<Comparison> {
  const { targetId } = asked;
  const day = asked.on ?? today();
  const isToday = day === today();
  const [view, levels, measured, courses, mapping, selection] = await Promise.all([
    viewpoint(employeeId, asked, language),
    personLevels(employeeId, { day, targetId }),
    measuredLevels(employeeId, day),
    isToday ? closingCourses(employeeId, null, targetId) : [],
    settingOn('competency.matchMapping', day),
    settingOn('competency.matchSelection', day),
  ]);
  const bands = { mapping, selection };
  const match = (scale: 'mapping' | 'selection', position: string) =>
    shownMatch({ scale, position, levels, measured, bands, language });
  const matches = [match('mapping', view.held.name)];
  if (view.target) matches.push(match('selection', view.target.name));
  const rows = levels.map((level) => levelRow(level, courses, language, 1));
  return { view, rows, counts: countStates(rows), matches };
}
