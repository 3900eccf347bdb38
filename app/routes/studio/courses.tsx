import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { studioCourses } from '#app/domain/catalogue/draft/studio-courses.server.ts';
import {
  readStudioSearch,
  STUDIO_PAGE,
  studioUrl,
} from '#app/domain/catalogue/draft/studio-search.ts';
import { env } from '#app/platform/env.server.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/registers.ts';
import '#app/platform/texts/studio.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { FilterTick, ListFilters } from '#app/ui/list-filters.tsx';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';

import { CourseTable } from './courses/course-table.tsx';
import { StateChips } from './courses/state-chips.tsx';

export const meta = pageTitle('studio', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readStudioSearch(new URL(request.url).searchParams);
  const found = await studioCourses(actor, search);
  return {
    search,
    ...found,
    pages: Math.max(1, Math.ceil(found.total / STUDIO_PAGE)),
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export default function StudioCourses() {
  const { t } = useTranslation('studio');
  const { t: registers } = useTranslation('registers');
  const { search, courses, total, pages, counts, zone } = useLoaderData<typeof loader>();
  const filtered = search.q !== '' || search.state !== null || search.mine;
  const nothing = Object.values(counts).every((count) => count === 0);
  const create = <ButtonLink to="/studio/courses/new">{t('list.create')}</ButtonLink>;
  const actions = (
    <>
      <ButtonLink look="secondary" to="/studio/venues">
        {registers('toRegisters')}
      </ButtonLink>
      <ButtonLink look="secondary" to="/studio/media">
        {t('list.library')}
      </ButtonLink>
      {create}
    </>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('list.lead')} actions={actions} />
      {!nothing && (
        <>
          <Filters />
          <StateChips search={search} counts={counts} />
        </>
      )}
      {courses.length > 0 ? (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t('list.found', { count: total })}</p>
          <CourseTable courses={courses} zone={zone} />
          <PageSteps page={search.page} pages={pages} to={(page) => studioUrl(search, { page })} />
        </>
      ) : filtered && !nothing ? (
        <EmptyState title={t('list.noneTitle')}>{t('list.noneText')}</EmptyState>
      ) : (
        <EmptyState title={t('list.emptyTitle')} action={create}>
          {t('list.emptyText')}
        </EmptyState>
      )}
    </>
  );
}

function Filters() {
  const { t } = useTranslation('studio');
  const { search } = useLoaderData<typeof loader>();
  const { q, state, mine } = search;
  return (
    <ListFilters
      label={t('list.search')}
      q={q}
      longest={200}
      all={q || mine || state ? '/studio' : null}
    >
      {state && <input type="hidden" name="state" value={state} />}
      <FilterTick label={t('list.mine')} name="mine" checked={mine} />
    </ListFilters>
  );
}
