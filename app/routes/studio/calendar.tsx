import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  calendarUrl,
  calendarViews,
  readCalendar,
  shownDays,
  stepped,
} from '#app/domain/scheduling/calendar/calendar-address.ts';
import { meetingCalendar } from '#app/domain/scheduling/calendar/meeting-calendar.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatDay } from '#app/ui/format.ts';
import { FilterChoice } from '#app/ui/list-filters.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/offerings.ts';

import { DayTable } from './calendar/day-table.tsx';
import { MeetingList } from './calendar/meeting-list.tsx';

export const meta = pageTitle('offerings', (t) => t('calendar.title'));

export const loader = withActor(async (actor, { request }) => {
  const day = today();
  const address = readCalendar(new URL(request.url).searchParams, day);
  return { address, today: day, ...(await meetingCalendar(actor, address)) };
});

export default function MeetingCalendar() {
  const { t } = useTranslation('offerings');
  const { address, meetings, more, today } = useLoaderData<typeof loader>();
  const { view } = address;
  return (
    <>
      <PageHeader
        title={t('calendar.title')}
        lead={t('calendar.lead')}
        crumbs={[{ to: '/studio/offerings', label: t('title') }]}
      />
      <Filters />
      <Steps />
      {more && <Notice kind="warning">{t('calendar.more')}</Notice>}
      {view === 'list' ? (
        meetings.length > 0 ? (
          <MeetingList meetings={meetings} />
        ) : (
          <EmptyState title={t('calendar.none')}>{t('calendar.noneText')}</EmptyState>
        )
      ) : (
        <DayTable {...{ address, meetings, today }} />
      )}
    </>
  );
}

function Filters() {
  const { t } = useTranslation(['offerings', 'common']);
  const language = useLanguage();
  const { address, courses, venues, trainers } = useLoaderData<typeof loader>();
  const { view, day, courseId, venueId, trainerId } = address;
  const choices = [
    {
      name: 'course',
      chosen: courseId,
      options: courses.map(({ id, title }) => ({ id, name: inLanguage(title, language) })),
    },
    { name: 'venue', chosen: venueId, options: venues },
    { name: 'trainer', chosen: trainerId, options: trainers },
  ] as const;
  return (
    <form method="get" role="search" className="no-print mb-4 flex flex-wrap items-end gap-3">
      <input type="hidden" name="view" value={view} />
      <input type="hidden" name="day" value={day} />
      {choices.map(({ name, chosen, options }) => (
        <FilterChoice key={name} long label={t(`calendar.${name}`)} name={name} chosen={chosen}>
          <option value="">{t('calendar.all')}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </FilterChoice>
      ))}
      <Button look="secondary">{t('calendar.show')}</Button>
      {choices.some(({ chosen }) => chosen) && (
        <ButtonLink look="quiet" to={calendarUrl({ ...address, ...NO_FILTERS })}>
          {t('common:clearFilters')}
        </ButtonLink>
      )}
    </form>
  );
}

const NO_FILTERS = { courseId: null, venueId: null, trainerId: null };

/** Which days are shown, the way to others, and the other ways to show them. */
function Steps() {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const { address, today } = useLoaderData<typeof loader>();
  const { view, day } = address;
  const { from, until } = shownDays(address);
  const last = new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
  const month = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  const heading =
    view === 'month'
      ? month.format(new Date(`${day}T00:00:00Z`))
      : `${formatDay(from, language)} – ${formatDay(last, language)}`;
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
      <h2 className="text-lg">{heading}</h2>
      <div className="no-print flex flex-wrap gap-2">
        <nav aria-label={t('calendar.views')} className="flex flex-wrap gap-2">
          {calendarViews.map((one) => (
            <Link
              key={one}
              className="chip"
              aria-current={one === view ? 'true' : undefined}
              to={calendarUrl(address, { view: one })}
            >
              {t(`calendar.${one}`)}
            </Link>
          ))}
        </nav>
        <nav aria-label={t('calendar.days')} className="flex flex-wrap gap-2">
          <ButtonLink
            look="secondary"
            small
            to={calendarUrl(address, { day: stepped(address, -1) })}
          >
            {t('calendar.before')}
          </ButtonLink>
          <ButtonLink look="secondary" small to={calendarUrl(address, { day: today })}>
            {t('calendar.today')}
          </ButtonLink>
          <ButtonLink
            look="secondary"
            small
            to={calendarUrl(address, { day: stepped(address, 1) })}
          >
            {t('calendar.after')}
          </ButtonLink>
        </nav>
      </div>
    </div>
  );
}
