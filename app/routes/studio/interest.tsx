import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type Interested, interestList } from '#app/domain/planning/interest-list.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/batches.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { formatMoment, formatNumber, fullName } from '#app/ui/format.ts';
import { EmptyState } from '#app/ui/page.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { courseMeta } from './course/course-meta.ts';
import { ReportHeader } from './gradebook/report-header.tsx';

export const meta = courseMeta('interest');

export const loader = withActor(async (actor, { request, params }) => {
  const list = await interestList(actor, idParam(params['id']));
  const name = inLanguage(list.head.title, await languageOf(request));
  return { ...list, name, zone: env.ORGANISATION_TIME_ZONE };
});

export default function Interest() {
  const { t } = useTranslation('batches');
  const language = useLanguage();
  const { head, units, total, zone } = useLoaderData<typeof loader>();
  return (
    <>
      <ReportHeader head={head} page="interest" />
      <p className="mb-5 max-w-prose text-ink-soft">{t('interestLead')}</p>
      {total === 0 ? (
        <EmptyState title={t('interestNone')} />
      ) : (
        <>
          <p className="mb-4 font-semibold">{t('interestCount', { count: total })}</p>
          <div className="space-y-6">
            {units.map(({ id, unit, people }) => (
              <section key={id}>
                <h2 className="mb-2 text-lg">
                  {unit}{' '}
                  <span className="text-sm font-normal text-ink-soft tabular-nums">
                    {formatNumber(people.length, language)}
                  </span>
                </h2>
                <People unit={unit} people={people} zone={zone} />
              </section>
            ))}
          </div>
        </>
      )}
    </>
  );
}

function People({ unit, people, zone }: { unit: string; people: Interested[]; zone: string }) {
  const { t } = useTranslation('batches');
  const language = useLanguage();
  const moment = (at: string) => formatMoment(at, language, zone);
  return (
    <StackedTable
      label={unit}
      rows={people}
      keyOf={({ employeeId }) => employeeId}
      columns={[
        { label: t('person'), cell: (person) => fullName(person) },
        { label: t('notedOn'), cell: ({ notedAt }) => moment(notedAt) },
        { label: t('told'), cell: ({ toldAt }) => (toldAt ? moment(toldAt) : t('notTold')) },
      ]}
    />
  );
}
