import { useTranslation } from 'react-i18next';

import {
  type CalendarAddress,
  shownDays,
  weeksOf,
} from '#app/domain/scheduling/calendar/calendar-address.ts';
import type { CalendarMeeting } from '#app/domain/scheduling/calendar/meeting-calendar.server.ts';
import type { Day } from '#app/platform/clock.ts';
import type { Language } from '#app/platform/i18n.ts';
import { dateInWords } from '#app/platform/time-in-words.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/offerings.ts';

import { MeetingLink } from './meeting-link.tsx';

/** Weeks of days from Monday on, each with its meetings. A table, which on phones becomes a list of days. */
export function DayTable({
  address,
  meetings,
  today,
}: {
  address: CalendarAddress;
  meetings: CalendarMeeting[];
  today: Day;
}) {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const weeks = weeksOf(shownDays(address));
  const byDay = groupedByDay(meetings);
  const month = address.view === 'month' ? address.day.slice(0, 7) : null;
  return (
    <div
      className="card overflow-x-auto"
      tabIndex={0}
      role="region"
      aria-label={t('calendar.title')}
    >
      <table className="w-full table-fixed border-collapse max-sm:block">
        <thead className="max-sm:sr-only">
          <tr>
            {weeks[0]!.map((day) => (
              <th key={day} scope="col" className="border-b border-line p-2 text-start text-sm">
                {weekday(day, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {weeks.map((week) => (
            <tr key={week[0]} className="max-sm:block">
              {week.map((day) => (
                <DayCell
                  key={day}
                  {...{ day, today }}
                  meetings={byDay.get(day) ?? []}
                  outside={month !== null && !day.startsWith(month)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayCell({
  day,
  today,
  meetings,
  outside,
}: {
  day: Day;
  today: Day;
  meetings: CalendarMeeting[];
  outside: boolean;
}) {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const isToday = day === today;
  const empty = meetings.length === 0 && !isToday;
  return (
    <td
      aria-current={isToday ? 'date' : undefined}
      className={`h-24 border border-line p-2 align-top max-sm:h-auto ${outside ? 'bg-sunken' : ''} ${empty ? 'max-sm:hidden' : 'max-sm:block'}`}
    >
      <p className={`text-sm ${isToday ? 'font-bold text-nila-strong' : 'text-ink-soft'}`}>
        <span aria-hidden className="max-sm:hidden">
          {Number(day.slice(8))}
        </span>
        <span className="sm:sr-only">{dateInWords(`${day}T00:00:00Z`, 'UTC', language)}</span>
        {isToday && ` · ${t('calendar.today')}`}
      </p>
      {meetings.length > 0 && (
        <ul className="mt-1 space-y-1">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <MeetingLink meeting={meeting} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function groupedByDay(meetings: CalendarMeeting[]): Map<Day, CalendarMeeting[]> {
  const days = new Map<Day, CalendarMeeting[]>();
  for (const meeting of meetings)
    days.set(meeting.day, [...(days.get(meeting.day) ?? []), meeting]);
  return days;
}

function weekday(day: Day, language: Language): string {
  return dateInWords(`${day}T00:00:00Z`, 'UTC', language).split(/[ ,]/)[0]!;
}
