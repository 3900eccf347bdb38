import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { catalogueList } from '#app/domain/enrollment/catalogue-list.server.ts';
import {
  catalogueSearch,
  type CatalogueSearch,
  catalogueUrl,
} from '#app/domain/enrollment/catalogue-search.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/catalogue.ts';

import { CourseCards } from './catalogue/course-cards.tsx';
import { CatalogueFilters } from './catalogue/filters.tsx';

export const meta = pageTitle('catalogue', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const language = await languageOf(request);
  const { searchParams } = new URL(request.url);
  const search = catalogueSearch(searchParams);
  const open = searchParams.get('filter') === '1';
  const list = await catalogueList(actor, search, language, open || search.competency !== null);
  return { search, ...list, open };
});

export default function Catalogue() {
  const { t } = useTranslation('catalogue');
  const { search, courses, total, facets, open } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <CatalogueFilters search={search} facets={facets} open={open} />
      <p className="mt-5 mb-3 text-sm text-ink-soft" role="status">
        {t('count', { count: total })}
      </p>
      {courses.length > 0 ? <CourseCards courses={courses} /> : <Nothing search={search} />}
      <PageSteps
        page={search.page}
        pages={Math.ceil(total / search.size)}
        to={(page) => catalogueUrl(search, { page })}
      />
    </>
  );
}

function Nothing({ search }: { search: CatalogueSearch }) {
  const { t } = useTranslation(['catalogue', 'common']);
  const onlyGap = search.gap && catalogueUrl(search) === '/catalogue?gap=1';
  return onlyGap ? (
    <EmptyState
      title={t('emptyGapTitle')}
      action={
        <Link to="/me/competencies" className="button button-secondary">
          {t('myCompetencies')}
        </Link>
      }
    >
      {t('emptyGapText')}
    </EmptyState>
  ) : (
    <EmptyState
      title={t('emptyTitle')}
      action={
        <Link to="/catalogue" className="button button-secondary">
          {t('clearFilters', { ns: 'common' })}
        </Link>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}
