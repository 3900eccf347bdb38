import { pairState, type PairState } from '#app/domain/competency/gap.ts';
import type { PersonLevel } from '#app/domain/competency/person-levels.server.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

import { type ClosingCourse, type ClosingReason, closingReasons } from './closing-course.ts';

/** A course beside a gap, as a page shows it. */
export type CourseHint = {
  slug: string;
  title: string;
  minutes: number;
  level: number;
  reasons: ClosingReason[];
  missing: { slug: string; title: string }[];
  enrollmentId: string | null;
};

/** A competency of a person as a row of a page, in the reader's language. */
export type LevelRow = Omit<PersonLevel, 'name' | 'importance'> & {
  name: string;
  /** Null: not required by the position. */
  state: PairState | null;
  /** The courses that close the gap, best first, as many as the page shows. */
  courses: CourseHint[];
  /** How many more there are. */
  more: number;
};

export function levelRow(
  { name, importance: _importance, ...level }: PersonLevel,
  courses: ClosingCourse[],
  language: Language,
  show: number,
): LevelRow {
  const mine = courses.filter(({ competencyId }) => competencyId === level.competencyId);
  return {
    ...level,
    name: inLanguage(name, language),
    state: stateOf(level),
    courses: mine.slice(0, show).map((course) => courseHint(course, language)),
    more: Math.max(0, mine.length - show),
  };
}

export function stateOf({ required, held }: Pick<PersonLevel, 'required' | 'held'>) {
  return required === null ? null : pairState({ required, held });
}

export function courseHint(course: ClosingCourse, language: Language): CourseHint {
  return {
    slug: course.slug,
    title: inLanguage(course.title, language),
    minutes: course.minutes,
    level: course.level,
    reasons: closingReasons(course),
    missing: course.missing.map(({ slug, title }) => ({
      slug,
      title: inLanguage(title, language),
    })),
    enrollmentId: course.enrollmentId,
  };
}

/** How many of the required competencies stand where. */
export type StateCounts = Record<PairState, number>;

export function countStates(rows: Pick<LevelRow, 'state'>[]): StateCounts {
  const counts: StateCounts = { met: 0, gap: 0, unassessed: 0 };
  for (const { state } of rows) if (state) counts[state] += 1;
  return counts;
}
