import type { PublishedQuiz } from '#app/domain/questions/published-quiz.server.ts';

import { lastArrival } from './attempt.ts';
import type { PagePlan } from './attempt-pages.ts';
import type { Layout } from './layout.ts';
import { after, earlier } from './terms.ts';

/** Of sections with a time limit, by their place in the quiz: when each was opened and is due. */
export type SectionTimes = Record<string, { openedAt: string; dueAt: string }>;

/** How far an attempt has come. */
export type Way = {
  /** The furthest page that was opened; only where pages are left for good. */
  page: number;
  sectionTimes: SectionTimes | null;
};

type Rules = Pick<PublishedQuiz, 'sequential' | 'sections'>;

/**
 * A section without a limit is always `free`. One with a limit is `ahead` until it is opened, `open` until the second it
 * is due, and `over` from then on.
 */
export type SectionState = 'free' | 'ahead' | 'open' | 'over';

export function sectionState(quiz: Rules, section: number, way: Way, at: Date): SectionState {
  if (!isTimed(quiz, section)) return 'free';
  const dueAt = sectionDue(way, section);
  if (!dueAt) return 'ahead';
  return at < dueAt ? 'open' : 'over';
}

export function isTimed({ sections }: Rules, section: number): boolean {
  return (sections[section]?.timeLimitMinutes ?? null) !== null;
}

export function sectionDue({ sectionTimes }: Way, section: number): Date | null {
  const times = sectionTimes?.[section];
  return times ? new Date(times.dueAt) : null;
}

/** Whether some of its questions may not be shown or answered at some time of an attempt. */
export function hasWay(quiz: Rules): boolean {
  return quiz.sequential || quiz.sections.some((_, at) => isTimed(quiz, at));
}

/**
 * The page, from 1, that a participant gets who asks for one; null where every page is behind.
 * - Where pages are left for good it is always the furthest; what lies in a section whose time is over is passed by.
 * - Questions of a section ahead are reached over its introduction.
 */
export function pageShown(
  quiz: Rules,
  pages: readonly PagePlan[],
  way: Way,
  wanted: number,
  at: Date,
): number | null {
  const first = quiz.sequential ? way.page : wanted;
  const start = Math.min(Math.max(1, first), pages.length);
  const further = pages.findIndex(
    ({ section }, index) => index >= start - 1 && sectionState(quiz, section, way, at) !== 'over',
  );
  const back = () =>
    pages.findLastIndex(
      ({ section }, index) => index < start - 1 && sectionState(quiz, section, way, at) !== 'over',
    );
  const found = further >= 0 || quiz.sequential ? further : back();
  const page = pages[found];
  if (!page) return null;
  if (page.introduction || sectionState(quiz, page.section, way, at) !== 'ahead') return found + 1;
  return pages.findIndex(({ section }) => section === page.section) + 1;
}

/**
 * The questions whose answers still count when they arrive at a moment: those of the page that is open, and in the grace
 * of a section's time those of the page on which it ended.
 */
export function writableQuestions(
  quiz: Rules,
  pages: readonly PagePlan[],
  layout: Layout,
  way: Way,
  at: Date,
  graceSeconds: number,
): Set<string> {
  const shown = quiz.sequential ? pageShown(quiz, pages, way, way.page, at) : null;
  const open = pages.filter(({ section }, index) => {
    if (quiz.sequential && index + 1 !== shown && index + 1 !== way.page) return false;
    if (!isTimed(quiz, section)) return true;
    const dueAt = sectionDue(way, section);
    return dueAt !== null && at <= lastArrival(dueAt, graceSeconds);
  });
  return new Set(open.flatMap(({ from, to }) => layout.slice(from, to).map(({ id }) => id)));
}

/** The times of the sections once one more is opened; of one that was opened already, what they are. */
export function openedSection(
  quiz: Rules,
  way: Way,
  section: number,
  at: Date,
  timePercent: number,
): SectionTimes | null {
  const limit = quiz.sections[section]?.timeLimitMinutes ?? null;
  if (limit === null || sectionDue(way, section)) return way.sectionTimes;
  const dueAt = after(at, (limit * timePercent) / 100)!;
  const times = { openedAt: at.toISOString(), dueAt: dueAt.toISOString() };
  return { ...way.sectionTimes, [section]: times };
}

/** The times of opened sections under another allowance; those that are over stay over. */
export function changedSections(
  quiz: Rules,
  { sectionTimes }: Way,
  timePercent: number,
  at: Date,
): SectionTimes | null {
  if (!sectionTimes) return null;
  return Object.fromEntries(
    Object.entries(sectionTimes).map(([section, times]) => {
      const limit = quiz.sections[Number(section)]?.timeLimitMinutes ?? null;
      if (limit === null || new Date(times.dueAt) <= at) return [section, times];
      const dueAt = after(new Date(times.openedAt), (limit * timePercent) / 100)!;
      return [section, { ...times, dueAt: (dueAt < at ? at : dueAt).toISOString() }];
    }),
  );
}

/** Where every section has a limit and has been opened, there is nothing left to answer once the last of them is over. */
export function endOfSections(quiz: Rules, sectionTimes: SectionTimes | null): Date | null {
  const way = { page: 1, sectionTimes };
  let last: Date | null = null;
  for (const at of quiz.sections.keys()) {
    const dueAt = isTimed(quiz, at) ? sectionDue(way, at) : null;
    if (!dueAt) return null;
    if (!last || dueAt > last) last = dueAt;
  }
  return last;
}

/** The end that comes first: that of the attempt, or of the section on the page. */
export function nearerEnd(
  quiz: Rules,
  dueAt: Date | null,
  way: Way,
  section: number,
): { dueAt: Date | null; ofSection: boolean } {
  const sectionEnd = isTimed(quiz, section) ? sectionDue(way, section) : null;
  const nearer = earlier(dueAt, sectionEnd);
  return { dueAt: nearer, ofSection: nearer !== null && nearer === sectionEnd && nearer !== dueAt };
}
