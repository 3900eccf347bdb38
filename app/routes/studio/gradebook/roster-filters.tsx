import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { RosterChoices } from '#app/domain/assessment/gradebook/roster-choices.server.ts';
import {
  isFiltered,
  pageSizes,
  rosterQuery,
  type RosterSearch,
} from '#app/domain/assessment/gradebook/roster-search.ts';
import '#app/platform/texts/gradebook.ts';
import { formatNumber } from '#app/ui/format.ts';
import { FilterChoice, ListFilters } from '#app/ui/list-filters.tsx';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** Sifts the people of a course; what there is only one of is not asked for. */
export function RosterFilters({
  search,
  choices,
}: {
  search: RosterSearch;
  choices: RosterChoices;
}) {
  const { t } = useTranslation('gradebook');
  const { sort, descending, size } = search;
  const cleared = rosterQuery({
    ...search,
    q: '',
    offeringId: null,
    version: null,
    unitId: null,
    status: null,
  });
  return (
    <ListFilters label={t('search')} q={search.q} all={isFiltered(search) ? cleared : null}>
      {(sort !== 'name' || descending) && (
        <input type="hidden" name="sort" value={`${descending ? '-' : ''}${sort}`} />
      )}
      {size !== pageSizes[0] && <input type="hidden" name="size" value={size} />}
      {choices.offerings.length > 1 && (
        <FilterChoice label={t('offering')} name="offering" chosen={search.offeringId}>
          <option value="">{t('anyOffering')}</option>
          {choices.offerings.map(({ id, code }) => (
            <option key={id} value={id}>
              {code}
            </option>
          ))}
        </FilterChoice>
      )}
      {choices.versions.length > 1 && (
        <FilterChoice label={t('version')} name="version" chosen={search.version}>
          <option value="">{t('anyVersion')}</option>
          {choices.versions.map((version) => (
            <option key={version} value={version}>
              {t('versionNumber', { version })}
            </option>
          ))}
        </FilterChoice>
      )}
      {choices.units.length > 1 && (
        <FilterChoice label={t('unit')} name="unit" chosen={search.unitId} long>
          <option value="">{t('anyUnit')}</option>
          {choices.units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </FilterChoice>
      )}
      {choices.statuses.length > 1 && (
        <FilterChoice label={t('status')} name="status" chosen={search.status}>
          <option value="">{t('anyStatus')}</option>
          {choices.statuses.map((status) => (
            <option key={status} value={status}>
              {t(`statuses.${status}`)}
            </option>
          ))}
        </FilterChoice>
      )}
    </ListFilters>
  );
}

/** Which rows are shown, and how many fit on a page. */
export function RosterCount({ search, total }: { search: RosterSearch; total: number }) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const from = (search.page - 1) * search.size + 1;
  const to = Math.min(total, search.page * search.size);
  const number = (value: number) => formatNumber(value, language);
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-3 text-sm text-ink-soft">
      <p>
        {total > search.size
          ? t('shown', { from: number(from), to: number(to), total: number(total) })
          : t('people', { count: total })}
      </p>
      {total > pageSizes[0] && (
        <nav aria-label={t('size')} className="no-print flex items-center gap-2">
          <span aria-hidden>{t('size')}</span>
          {pageSizes.map((size) => (
            <Link
              key={size}
              className="chip"
              to={rosterQuery(search, { size })}
              aria-current={size === search.size ? 'true' : undefined}
            >
              {size}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}

export function RosterSteps({ search, total }: { search: RosterSearch; total: number }) {
  return (
    <PageSteps
      page={search.page}
      pages={Math.ceil(total / search.size)}
      to={(page) => rosterQuery(search, { page })}
    />
  );
}
