import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { batchPeople, PEOPLE_PAGE } from '#app/domain/scheduling/offering/batch-people.server.ts';
import { momentInWords } from '#app/platform/time-in-words.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState } from '#app/ui/page.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/offerings.ts';

import { BatchHeader } from './offerings/batch-header.tsx';

export const meta = pageTitle<'offerings', { head: { code: string } }>('offerings', (t, view) =>
  [t('page.people'), view?.head.code].filter(Boolean).join(' · '),
);

export const loader = withActor(async (actor, { request, params }) => {
  const asked = Number(new URL(request.url).searchParams.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
  const found = await batchPeople(actor, idParam(params['id']), page);
  return { ...found, page, pages: Math.max(1, Math.ceil(found.total / PEOPLE_PAGE)) };
});

export default function OfferingPeople() {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const { head, rows, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <BatchHeader head={head} page="people" />
      {rows.length === 0 ? (
        <EmptyState title={t('people.none')}>{t('people.noneText')}</EmptyState>
      ) : (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t('people.found', { count: total })}</p>
          <StackedTable
            label={t('page.people')}
            rows={rows}
            keyOf={({ enrollmentId }) => enrollmentId}
            columns={[
              {
                label: t('people.name'),
                cell: ({ name, completed }) => (
                  <>
                    {name} {completed && <Badge tone="good">{t('people.completed')}</Badge>}
                  </>
                ),
              },
              { label: t('people.unit'), cell: ({ unit }) => unit },
              {
                label: t('people.since'),
                cell: ({ since }) => momentInWords(since, head.zone, language),
              },
            ]}
          />
          <PageSteps page={page} pages={pages} to={(other) => `?page=${other}`} />
        </>
      )}
    </>
  );
}
