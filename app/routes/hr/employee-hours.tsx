import { useTranslation } from 'react-i18next';

import type { HoursHistory } from '#app/domain/hours/hours-history.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { formatDay, formatHours } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/organisation.ts';

/** A person's learning hours per year and the events behind them. */
export function EmployeeHours({ hours }: { hours: HoursHistory }) {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const { years, events, count, minutesPerHour } = hours;
  const jp = (minutes: number) => formatHours(minutes, language, minutesPerHour);
  if (count === 0)
    return (
      <Card title={t('person.hours')}>
        <p className="text-sm text-ink-soft">{t('person.hoursNone')}</p>
      </Card>
    );
  const words = { form: t('person.form'), dates: t('person.dates'), jp: t('person.jp') };
  return (
    <Card title={t('person.hours')}>
      <dl className="mb-4 flex flex-wrap gap-x-8 gap-y-2">
        {years.map(({ year, minutes }) => (
          <div key={year}>
            <dt className="text-sm text-ink-soft">{year}</dt>
            <dd className="text-lg font-semibold tabular-nums">
              {t('person.hoursOf', { hours: jp(minutes) })}
            </dd>
          </div>
        ))}
      </dl>
      <div
        className="-mx-4 overflow-x-auto sm:mx-0"
        tabIndex={0}
        role="region"
        aria-label={t('person.hours')}
      >
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{t('person.event')}</th>
              <th scope="col">{words.form}</th>
              <th scope="col">{words.dates}</th>
              <th scope="col" className="number">
                {words.jp}
              </th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.id}>
                <th scope="row">
                  {event.title}
                  <span className="block text-xs font-normal text-ink-soft">{event.provider}</span>
                </th>
                <td data-label={words.form}>{inLanguage(event.form, language)}</td>
                <td className="sm:whitespace-nowrap" data-label={words.dates}>
                  {formatDay(event.startsOn, language)}
                  {event.endsOn !== event.startsOn && (
                    <span className="block">– {formatDay(event.endsOn, language)}</span>
                  )}
                </td>
                <td className="number" data-label={words.jp}>
                  {jp(event.minutes)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > events.length && (
        <p className="mt-3 text-sm text-ink-soft">
          {t('person.latest', { shown: events.length, count })}
        </p>
      )}
    </Card>
  );
}
