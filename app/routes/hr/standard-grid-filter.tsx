import { useTranslation } from 'react-i18next';

import { type GridSearch, gridSearchParams } from '#app/domain/competency/grid-search.ts';
import { standardScopes } from '#app/domain/competency/standard.ts';
import type { StandardGrid } from '#app/domain/competency/standard-grid.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { useKindLabel } from '#app/ui/kind-label.ts';
import { PageSteps } from '#app/ui/page-steps.tsx';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/standards.ts';

type Shown = { grid: StandardGrid; search: GridSearch; today: string };

/** Which rows and columns; loads the page anew, so that the browser asks before typed cells are lost. */
export function GridFilter({ grid, search, today }: Shown) {
  const { t } = useTranslation(['standards', 'common']);
  const kindLabel = useKindLabel();
  const jobLevel = useJobLevelLabel();
  const selects = [
    ['level', search.level, t('level'), t('anyLevel'), grid.levels],
    ['family', search.family, t('family'), t('anyFamily'), grid.families],
  ] as const;
  return (
    <form method="get" role="search" className="flex flex-wrap items-end gap-3">
      <label className="text-sm font-semibold">
        {t('grid.rows')}
        <select className="input input-small mt-1.5" name="rows" defaultValue={search.rows}>
          {standardScopes.map((scope) => (
            <option key={scope} value={scope}>
              {t(`grid.rowsOf.${scope}`)}
            </option>
          ))}
        </select>
      </label>
      <Text name="q" label={t('grid.searchRows')} value={search.q} />
      {search.rows === 'position' &&
        selects.map(([name, value, label, any, options]) => (
          <label key={name} className="max-w-48 text-sm font-semibold">
            {label}
            <select className="input input-small mt-1.5" name={name} defaultValue={value ?? ''}>
              <option value="">{any}</option>
              {options.map((one) => (
                <option key={one} value={one}>
                  {name === 'level' ? jobLevel(one) : one}
                </option>
              ))}
            </select>
          </label>
        ))}
      <label className="text-sm font-semibold">
        {t('grid.columns')}
        <select className="input input-small mt-1.5" name="kind" defaultValue={grid.kind}>
          {grid.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindLabel(kind)}
            </option>
          ))}
        </select>
      </label>
      <Text name="of" label={t('grid.searchColumns')} value={search.of} />
      <label className="text-sm font-semibold">
        {t('grid.day')}
        <input
          className="input input-small mt-1.5"
          type="date"
          name="day"
          defaultValue={search.day}
          required
        />
      </label>
      <Button look="secondary" small>
        {t('grid.show')}
      </Button>
      {gridSearchParams({ ...search, kind: null, rows: 'position' }, today).size > 0 && (
        <ButtonLink look="quiet" small reloadDocument to="/hr/standards/grid">
          {t('common:clearFilters')}
        </ButtonLink>
      )}
    </form>
  );
}

function Text({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="min-w-40 flex-1 text-sm font-semibold sm:max-w-60">
      {label}
      <input
        className="input input-small mt-1.5"
        type="search"
        name={name}
        defaultValue={value}
        maxLength={100}
      />
    </label>
  );
}

export function GridPages({ grid: { pages }, search, today }: Shown) {
  const to = (page: number) =>
    `/hr/standards/grid?${gridSearchParams({ ...search, page }, today).toString()}`;
  return <PageSteps page={search.page} pages={pages} to={to} reloadDocument />;
}
