import { addDays, type Day, isDay } from '#app/platform/clock.ts';
import { idText } from '#app/platform/address-text.ts';

export const calendarViews = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** What the calendar shows. The URL is this and nothing else. */
export type CalendarAddress = {
  view: CalendarView;
  /** Any day of the month or week; the first of the list. */
  day: Day;
  courseId: string | null;
  venueId: string | null;
  trainerId: string | null;
};

/** Reads what is asked for from the URL; what is not understood counts as not asked. */
export function readCalendar(params: URLSearchParams, today: Day): CalendarAddress {
  const [view, day] = [params.get('view'), params.get('day')];
  return {
    view: calendarViews.find((known) => known === view) ?? 'month',
    day: day && isDay(day) ? day : today,
    courseId: idText(params.get('course')),
    venueId: idText(params.get('venue')),
    trainerId: idText(params.get('trainer')),
  };
}

export function calendarUrl(address: CalendarAddress, change: Partial<CalendarAddress> = {}) {
  const { view, day, courseId, venueId, trainerId } = { ...address, ...change };
  const params = new URLSearchParams({ view, day });
  if (courseId) params.set('course', courseId);
  if (venueId) params.set('venue', venueId);
  if (trainerId) params.set('trainer', trainerId);
  return `/studio/calendar?${params.toString()}`;
}

const LIST_DAYS = 56;

/** The first day that is shown, and the first after the last. Weeks begin on Monday. */
export function shownDays({ view, day }: Pick<CalendarAddress, 'view' | 'day'>): {
  from: Day;
  until: Day;
} {
  if (view === 'list') return { from: day, until: addDays(day, LIST_DAYS) };
  if (view === 'week') return { from: mondayOf(day), until: addDays(mondayOf(day), 7) };
  const first = `${day.slice(0, 7)}-01`;
  const last = addDays(firstOfNext(first), -1);
  return { from: mondayOf(first), until: addDays(mondayOf(last), 7) };
}

/** The day that shows what comes before or after. */
export function stepped({ view, day }: CalendarAddress, by: -1 | 1): Day {
  if (view === 'list') return addDays(day, by * LIST_DAYS);
  if (view === 'week') return addDays(day, by * 7);
  const first = `${day.slice(0, 7)}-01`;
  return by === 1 ? firstOfNext(first) : `${addDays(first, -1).slice(0, 7)}-01`;
}

/** The weeks between two days, each of seven. */
export function weeksOf({ from, until }: { from: Day; until: Day }): Day[][] {
  const weeks: Day[][] = [];
  for (let monday = from; monday < until; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)));
  return weeks;
}

function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay(); // 0: Sunday
  return addDays(day, -((weekday + 6) % 7));
}

function firstOfNext(first: Day): Day {
  return `${addDays(first, 31).slice(0, 7)}-01`;
}
