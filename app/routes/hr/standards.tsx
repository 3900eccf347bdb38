import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canKeepStandards } from '#app/domain/competency/competency-policy.ts';
import {
  readStandardSearch,
  standardSearchParams,
} from '#app/domain/competency/standard-search.ts';
import { standardsList } from '#app/domain/competency/standards-list.server.ts';
import { canImport } from '#app/domain/importing/policy.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { useJobKindLabel, useJobLevelLabel } from '#app/ui/job-label.ts';
import { FilterChoice, FilterTick, ListFilters } from '#app/ui/list-filters.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/standards.ts';

import { StandardLines } from './standard-lines.tsx';

export const meta = pageTitle('standards', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readStandardSearch(new URL(request.url).searchParams);
  return {
    search,
    list: await standardsList(actor, search),
    keeps: canKeepStandards(actor),
    imports: canImport(actor),
  };
});

export default function Standards() {
  const { t } = useTranslation(['standards', 'common']);
  const { search, list, keeps, imports } = useLoaderData<typeof loader>();
  const here = standardSearchParams({ ...search, after: null });
  const anything = list.levels.length > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={`${t('lead', { count: list.total })}. ${t('leadInherit')}`}
        actions={
          list.lines.length > 0 && (
            <>
              {keeps && <ButtonLink to="/hr/standards/grid">{t('edit')}</ButtonLink>}
              <a className="button button-secondary" href={`/hr/standards.csv?${here}`}>
                {t('common:downloadCsv')}
              </a>
            </>
          )
        }
      />
      {anything && <Filters />}
      {anything && <Wider />}
      {list.lines.length > 0 ? (
        <StandardLines lines={list.lines} />
      ) : anything ? (
        <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <EmptyState
          title={t('empty')}
          action={imports && <ButtonLink to="/hr/import">{t('toImport')}</ButtonLink>}
        >
          {t('emptyBody')}
        </EmptyState>
      )}
      {list.next && (
        <p className="mt-5">
          <ButtonLink
            look="secondary"
            to={`?${standardSearchParams({ ...search, after: list.next })}`}
          >
            {t('common:showMore')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Filters() {
  const { t } = useTranslation('standards');
  const { search, list } = useLoaderData<typeof loader>();
  const { q, kind, level, family, without } = search;
  const names = {
    kind: useJobKindLabel(),
    level: useJobLevelLabel(),
    family: (family: string) => family,
  };
  const selects = [
    ['kind', kind, t('kind'), t('anyKind'), list.kinds],
    ['level', level, t('level'), t('anyLevel'), list.levels],
    ['family', family, t('family'), t('anyFamily'), list.families],
  ] as const;
  return (
    <ListFilters
      label={t('search')}
      q={q}
      all={q || kind || level || family || without ? '/hr/standards' : null}
    >
      {selects.map(([name, value, label, any, options]) => (
        <FilterChoice key={name} label={label} name={name} chosen={value} long>
          <option value="">{any}</option>
          {options.map((one) => (
            <option key={one} value={one}>
              {names[name](one)}
            </option>
          ))}
        </FilterChoice>
      ))}
      <FilterTick label={t('onlyWithout')} name="without" checked={without} />
    </ListFilters>
  );
}

/** What stands behind the positions: folded in, because most come here for one position. */
function Wider() {
  const { t } = useTranslation('standards');
  const jobLevel = useJobLevelLabel();
  const { list, search } = useLoaderData<typeof loader>();
  const groups = [
    ['levels', t('levels'), list.levels],
    ['families', t('families'), list.families],
  ] as const;
  return (
    <div className="mb-5 space-y-3">
      <details className="card p-4">
        <summary className="cursor-pointer font-medium">{t('wider')}</summary>
        {groups.map(([path, label, keys]) => (
          <section key={path} className="mt-4">
            <h2 className="mb-2 text-sm font-semibold">{label}</h2>
            <ul className="flex flex-wrap gap-2">
              {keys.map((key) => (
                <li key={key}>
                  <Link className="chip" to={`/hr/standards/${path}/${encodeURIComponent(key)}`}>
                    {path === 'levels' ? jobLevel(key) : key}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
      {list.without > 0 && !search.without && (
        <p className="text-sm">
          <Link className="link" to="?without=1">
            {t('withoutCount', { count: list.without })}
          </Link>
        </p>
      )}
    </div>
  );
}
