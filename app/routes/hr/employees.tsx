import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canImport } from '#app/domain/importing/policy.ts';
import {
  ACTIVE,
  employeeSearchParams,
  EVERYBODY,
  readEmployeeSearch,
} from '#app/domain/organisation/employee-search.ts';
import { employees } from '#app/domain/organisation/employees.server.ts';
import { printedNumber } from '#app/domain/organisation/printed-number.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatNumber, fullName } from '#app/ui/format.ts';
import { FilterChoice, ListFilters } from '#app/ui/list-filters.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useStandingLabel } from '#app/ui/standing-label.ts';
import { useStatusLabel } from '#app/ui/status-label.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/organisation.ts';

export const meta = pageTitle('organisation', (t) => t('people.title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readEmployeeSearch(new URL(request.url).searchParams);
  return { search, list: await employees(actor, search), imports: canImport(actor) };
});

export default function Employees() {
  const { t } = useTranslation(['organisation', 'common']);
  const language = useLanguage();
  const standingLabel = useStandingLabel();
  const { search, list, imports } = useLoaderData<typeof loader>();
  const { standing } = search;
  const filter =
    standing === ACTIVE
      ? t('people.filterActive')
      : standing === EVERYBODY
        ? t('people.filterAll')
        : t('people.filterStanding', { standing: standingLabel(standing) });
  const here = { ...search, after: null };
  return (
    <>
      <PageHeader
        title={t('people.title')}
        lead={t('people.lead', { total: formatNumber(list.total, language), filter })}
        actions={
          list.asFile &&
          list.lines.length > 0 && (
            <a
              className="button button-secondary"
              href={`/hr/employees.csv?${employeeSearchParams(here)}`}
            >
              {t('common:downloadCsv')}
            </a>
          )
        }
      />
      <Filters />
      {list.lines.length > 0 ? (
        <Lines />
      ) : list.statuses.length > 0 ? (
        <EmptyState title={t('people.none')}>{t('people.noneBody')}</EmptyState>
      ) : (
        <EmptyState
          title={t('people.empty')}
          action={imports && <ButtonLink to="/hr/import">{t('people.toImport')}</ButtonLink>}
        >
          {t('people.emptyBody')}
        </EmptyState>
      )}
      {list.next && (
        <p className="mt-5">
          <ButtonLink
            look="secondary"
            to={`?${employeeSearchParams({ ...search, after: list.next })}`}
          >
            {t('common:showMore')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Filters() {
  const { t } = useTranslation('organisation');
  const standingLabel = useStandingLabel();
  const statusLabel = useStatusLabel();
  const { search, list } = useLoaderData<typeof loader>();
  const { q, unit, status, standing } = search;
  const units =
    list.unit && !list.units.some(({ id }) => id === list.unit?.id)
      ? [list.unit, ...list.units]
      : list.units;
  const filtered = q || unit || status || standing !== ACTIVE;
  return (
    <ListFilters label={t('people.search')} q={q} all={filtered ? '/hr/employees' : null}>
      <FilterChoice label={t('people.unit')} name="unit" chosen={unit} long>
        <option value="">{t('people.anyUnit')}</option>
        {units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice label={t('people.status')} name="status" chosen={status}>
        <option value="">{t('people.anyStatus')}</option>
        {list.statuses.map((one) => (
          <option key={one} value={one}>
            {statusLabel(one)}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice label={t('people.standing')} name="standing" chosen={standing}>
        <option value={ACTIVE}>{list.activeStandings.map(standingLabel).join(', ')}</option>
        <option value={EVERYBODY}>{t('people.standingAll')}</option>
        {list.standings
          .filter((one) => one === standing || String(list.activeStandings) !== one)
          .map((one) => (
            <option key={one} value={one}>
              {standingLabel(one)}
            </option>
          ))}
      </FilterChoice>
    </ListFilters>
  );
}

function Lines() {
  const { t } = useTranslation('organisation');
  const standingLabel = useStandingLabel();
  const statusLabel = useStatusLabel();
  const { list } = useLoaderData<typeof loader>();
  const words = {
    number: t('people.number'),
    position: t('people.position'),
    unit: t('people.unit'),
    status: t('people.status'),
    grade: t('people.grade'),
  };
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('people.title')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.position}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.grade}</th>
          </tr>
        </thead>
        <tbody>
          {list.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Link className="link" to={`/hr/employees/${line.id}`}>
                  {fullName(line)}
                </Link>
                {!list.activeStandings.includes(line.standing) && (
                  <span className="ms-2">
                    <Badge>{standingLabel(line.standing)}</Badge>
                  </span>
                )}
              </th>
              <td className="sm:whitespace-nowrap" data-label={words.number}>
                {line.number && printedNumber(line.number)}
              </td>
              <td data-label={words.position}>{line.positionTitle}</td>
              <td data-label={words.unit}>
                {line.unitOpen ? (
                  <Link className="link" to={`/hr/units/${line.unitId}`}>
                    {line.unit}
                  </Link>
                ) : (
                  line.unit
                )}
              </td>
              <td className="sm:whitespace-nowrap" data-label={words.status}>
                {statusLabel(line.status)}
              </td>
              <td data-label={words.grade}>{line.grade}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
