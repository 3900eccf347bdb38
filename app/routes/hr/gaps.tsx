import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canImport } from '#app/domain/importing/policy.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
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

import { CompetencyList } from './gap-competency-list.tsx';
import { MatrixTable } from './gap-matrix-table.tsx';
import { MatrixFilterForm } from './matrix-filter-form.tsx';
import { matrixSearch, readMatrixFilter } from './matrix-filter.ts';
import { MatrixLegend, MatrixTotals } from './matrix-legend.tsx';

export const meta = pageTitle('gaps', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => {
  const unitId = params.unitId === undefined ? null : idParam(params.unitId);
  const day = today();
  const filter = readMatrixFilter(new URL(request.url).searchParams, day);
  return {
    matrix: await gapMatrix(actor, unitId, filter, await languageOf(request)),
    filter,
    today: day,
    mayImport: canImport(actor),
  };
});

export default function Gaps() {
  const { t } = useTranslation('gaps');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { matrix, filter, today: day, mayImport } = useLoaderData<typeof loader>();
  const { unit, path, rows, columns, kinds } = matrix;
  const search = matrixSearch(filter, day);
  const total = rows[0]?.total;
  const only = filter.competencyId ? columns[0] : undefined;
  const everyCompetency = `/hr/gaps/${unit.id}${matrixSearch(filter, day, { competencyId: null })}`;
  const exported = new URLSearchParams(search);
  exported.set('unit', unit.id);
  return (
    <>
      <PageHeader
        title={path.length === 0 ? t('title') : unit.name}
        lead={[
          filter.everyone ? t('scopeEveryone') : t('scopeActive'),
          t(filter.asOf === day ? 'asOfToday' : 'asOf', { day: formatDay(filter.asOf, language) }),
        ].join(' ')}
        crumbs={path.map(({ id, name }) => ({ to: `/hr/gaps/${id}${search}`, label: name }))}
        actions={
          rows.length > 0 && (
            <ButtonLink look="secondary" to={`/hr/gaps/export?${exported}`} reloadDocument>
              {common('downloadCsv')}
            </ButtonLink>
          )
        }
      />
      <div className="space-y-6">
        {rows.length > 0 && (
          <MatrixFilterForm filter={filter} today={day} kinds={kinds} unitId={unit.id} />
        )}
        {!total || total.pairs === 0 ? (
          <EmptyState
            title={t('emptyTitle')}
            action={
              filter.competencyId ? (
                <ButtonLink to={everyCompetency}>{t('showAll')}</ButtonLink>
              ) : (
                mayImport && <ButtonLink to="/hr/import">{t('import')}</ButtonLink>
              )
            }
          >
            {filter.competencyId ? t('emptyOnly') : t('emptyText')}
          </EmptyState>
        ) : (
          <>
            {only && (
              <p className="text-ink-soft">
                {t('onlyNotice', { name: only.name })}{' '}
                <Link to={everyCompetency} className="link">
                  {t('showAll')}
                </Link>
              </p>
            )}
            <MatrixTotals counts={total} />
            <CompetencyList {...{ rows, columns, filter, search }} today={day} />
            <MatrixTable {...{ rows, columns, filter, search }} today={day} />
            <MatrixLegend columns={columns} />
          </>
        )}
      </div>
    </>
  );
}
