import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canImport } from '#app/domain/importing/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import {
  filterParams,
  matrixParams,
  matrixSearch,
  type MatrixView,
  readMatrixView,
} from '#app/domain/reporting/matrix-address.ts';
import { gapComparison } from '#app/domain/reporting/matrix-comparison.server.ts';
import { matrixChoices } from '#app/domain/reporting/matrix-choices.server.ts';
import { orderRows } from '#app/domain/reporting/matrix-order.ts';
import { isNarrowed, NOBODY_LEFT_OUT } from '#app/domain/reporting/narrowing.ts';
import { unitTrend } from '#app/domain/reporting/unit-trend.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { today } from '#app/platform/today.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatDay } from '#app/ui/format.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/gaps.ts';

import { ComparisonTable } from './comparison-table.tsx';
import { ExportForm } from './export-form.tsx';
import { FilterChips } from './filter-chips.tsx';
import { CompetencyList } from './gap-competency-list.tsx';
import { MatrixTable } from './gap-matrix-table.tsx';
import { MatrixFilterForm } from './matrix-filter-form.tsx';
import { MatrixLegend, MatrixTotals } from './matrix-legend.tsx';
import { SaveView } from './save-view.tsx';
import { TrendCard } from './trend-card.tsx';

export const meta = pageTitle('gaps', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => {
  const unitId = params.unitId === undefined ? null : idParam(params.unitId);
  const day = today();
  const view = readMatrixView(new URL(request.url).searchParams, day);
  const language = await languageOf(request);
  const matrix = await gapMatrix(actor, unitId, view, language);
  const { id } = matrix.unit;
  return {
    matrix: { ...matrix, rows: orderRows(matrix.rows, matrix.columns, view, language) },
    ...(await readBeside(actor, id, view, language)),
    view,
    today: day,
    mayImport: canImport(actor),
  };
});

/** What is read only where it is asked for: choices of people, another day, the months before. */
async function readBeside(actor: Actor, unitId: string, view: MatrixView, language: Language) {
  const { compare } = view;
  const [choices, comparison, trend] = await Promise.all([
    view.more && unitId ? matrixChoices(actor, unitId, view) : null,
    compare && unitId ? gapComparison(actor, unitId, { ...view, compare }, language) : null,
    view.trend && unitId ? unitTrend(actor, unitId, view) : null,
  ]);
  return { choices, comparison, trend };
}

export default function Gaps() {
  const { t } = useTranslation('gaps');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { matrix, choices, comparison, trend, view, today: day } = useLoaderData<typeof loader>();
  const { unit, path, rows, columns, kinds } = matrix;
  const search = matrixSearch(view, day);
  const address = (change: Partial<MatrixView>) =>
    `/hr/gaps/${unit.id}${matrixSearch(view, day, change)}`;
  const total = rows.find(({ role }) => role === 'total')?.total;
  const shown = Boolean(total && total.pairs > 0);
  const only = view.competencyId && shown ? columns[0] : undefined;
  const exported = new URLSearchParams([['unit', unit.id], ...matrixParams(view, day)]).toString();
  return (
    <>
      <PageHeader
        title={path.length === 0 ? t('title') : unit.name}
        lead={[
          view.everyone ? t('scopeEveryone') : t('scopeActive'),
          t(view.asOf === day ? 'asOfToday' : 'asOf', { day: formatDay(view.asOf, language) }),
        ].join(' ')}
        crumbs={path.map(({ id, name }) => ({ to: `/hr/gaps/${id}${search}`, label: name }))}
        actions={
          shown && (
            <>
              <ButtonLink
                look="secondary"
                to={`/hr/gaps/${unit.id}/staff?${filterParams(view, day)}`}
              >
                {t('staffOpen')}
              </ButtonLink>
              <ButtonLink look="secondary" to={`/hr/gaps/export?${exported}`} reloadDocument>
                {common('downloadCsv')}
              </ButtonLink>
              <ExportForm page="matrix" query={exported} />
            </>
          )
        }
      />
      <div className="space-y-6">
        {unit.id && (
          <MatrixFilterForm
            {...{ view, kinds, choices }}
            today={day}
            competencies={matrix.choices}
            unitId={unit.id}
          />
        )}
        {unit.id && <SaveView page="matrix" query={exported} />}
        <FilterChips
          view={view}
          positionName={choices?.positionName ?? null}
          without={(change) => address({ ...change, more: true })}
        />
        {!total || !shown ? (
          <NothingHere address={address} />
        ) : (
          <>
            {only && (
              <p className="text-ink-soft">
                {t('onlyNotice', { name: only.name })}{' '}
                <Link to={address({ competencyId: null })} className="link">
                  {t('showAll')}
                </Link>
              </p>
            )}
            <MatrixTotals counts={total} />
            {trend && <TrendCard points={trend} />}
            {comparison && view.compare ? (
              <ComparisonTable {...{ comparison, view }} compare={view.compare} today={day} />
            ) : (
              <>
                <CompetencyList {...{ rows, columns, view, search }} today={day} />
                <MatrixTable {...{ rows, columns, view, search }} today={day} />
              </>
            )}
            <MatrixLegend columns={columns} show={comparison ? null : view.show} />
          </>
        )}
      </div>
    </>
  );
}

/** Why there is nothing to count, and the way on. */
function NothingHere({ address }: { address: (change: Partial<MatrixView>) => string }) {
  const { t } = useTranslation('gaps');
  const { view, mayImport } = useLoaderData<typeof loader>();
  if (isNarrowed(view))
    return (
      <EmptyState
        title={t('emptyTitle')}
        action={<ButtonLink to={address(NOBODY_LEFT_OUT)}>{t('dropFilters')}</ButtonLink>}
      >
        {t('emptyNarrowed')}
      </EmptyState>
    );
  if (view.competencyId)
    return (
      <EmptyState
        title={t('emptyTitle')}
        action={<ButtonLink to={address({ competencyId: null })}>{t('showAll')}</ButtonLink>}
      >
        {t('emptyOnly')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={mayImport && <ButtonLink to="/hr/import">{t('import')}</ButtonLink>}
    >
      {t('emptyText')}
    </EmptyState>
  );
}
