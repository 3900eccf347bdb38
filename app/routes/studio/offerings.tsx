import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  type ListedBatch,
  offeringList,
} from '#app/domain/scheduling/offering/offering-list.server.ts';
import {
  BATCH_PAGE,
  batchesUrl,
  batchStates,
  readBatchSearch,
} from '#app/domain/scheduling/offering/offering-search.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { dateInWords } from '#app/platform/time-in-words.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { FilterChoice, ListFilters } from '#app/ui/list-filters.tsx';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/offerings.ts';

import { BatchBadge } from './offerings/batch-badge.tsx';
import { useBatchName } from './offerings/use-batch-name.ts';
import { RegisterTabs } from './registers/register-tabs.tsx';

export const meta = pageTitle('offerings', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readBatchSearch(new URL(request.url).searchParams);
  const found = await offeringList(actor, search);
  return { search, ...found, pages: Math.max(1, Math.ceil(found.total / BATCH_PAGE)) };
});

export default function Offerings() {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const { search, rows, total, pages, course, mayPlan } = useLoaderData<typeof loader>();
  const { q, state, courseId } = search;
  const filtered = q !== '' || state !== null || courseId !== null;
  const plan = mayPlan && (
    <ButtonLink to={`/studio/offerings/new${courseId ? `?course=${courseId}` : ''}`}>
      {t('plan')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={course ? t('leadOf', { course: inLanguage(course.title, language) }) : t('lead')}
        actions={
          <>
            <ButtonLink look="secondary" to="/studio/calendar">
              {t('toCalendar')}
            </ButtonLink>
            {plan}
          </>
        }
      />
      <RegisterTabs here="offerings" />
      <ListFilters
        label={t('search')}
        q={q}
        longest={200}
        all={filtered ? '/studio/offerings' : null}
      >
        {courseId && <input type="hidden" name="course" value={courseId} />}
        <FilterChoice label={t('stateLabel')} name="state" chosen={state}>
          <option value="">{t('stateAll')}</option>
          {batchStates.map((one) => (
            <option key={one} value={one}>
              {t(`state.${one}`)}
            </option>
          ))}
        </FilterChoice>
      </ListFilters>
      {rows.length > 0 ? (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t('found', { count: total })}</p>
          <BatchTable batches={rows} />
          <PageSteps page={search.page} pages={pages} to={(page) => batchesUrl(search, { page })} />
        </>
      ) : (
        <EmptyState title={filtered ? t('noneFound') : t('none')} action={plan}>
          {filtered ? t('noneFoundText') : t('noneText')}
        </EmptyState>
      )}
    </>
  );
}

function BatchTable({ batches }: { batches: ListedBatch[] }) {
  const { t } = useTranslation('offerings');
  const nameOf = useBatchName();
  const language = useLanguage();
  const when = ({ firstAt, lastAt, zone }: ListedBatch) => {
    if (!firstAt || !lastAt) return t('noDate');
    const days = [firstAt, lastAt].map((at) => dateInWords(at, zone, language));
    return [...new Set(days)].join(' – ');
  };
  return (
    <StackedTable
      label={t('title')}
      rows={batches}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t('batch'),
          cell: (batch) => (
            <>
              <Link className="link" to={`/studio/offerings/${batch.id}`}>
                {nameOf(batch)}
              </Link>
              <span className="block text-sm font-normal text-ink-soft">{batch.code}</span>
            </>
          ),
        },
        { label: t('stateLabel'), cell: ({ state }) => <BatchBadge state={state} /> },
        { label: t('when'), cell: when },
        { label: t('place'), cell: ({ places }) => places.join(', ') || '–' },
        {
          label: t('seats'),
          number: true,
          cell: ({ seated, capacity }) => `${seated} / ${capacity ?? '–'}`,
        },
      ]}
    />
  );
}
