import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { filterParams } from '#app/domain/reporting/matrix-address.ts';
import { matrixChoices } from '#app/domain/reporting/matrix-choices.server.ts';
import {
  readStaffFilter,
  type StaffFilter,
  staffParams,
  writeStaffCursor,
} from '#app/domain/reporting/staff-matrix.ts';
import { staffMatrix } from '#app/domain/reporting/staff-matrix.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { today } from '#app/platform/today.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatDay } from '#app/ui/format.ts';
import { useKindLabel } from '#app/ui/kind-label.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/gaps.ts';

import { ExportForm } from './export-form.tsx';
import { FilterChips } from './filter-chips.tsx';
import { Field, WhoAndWhen } from './matrix-filter-form.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { SaveView } from './save-view.tsx';
import { StaffTable } from './staff-table.tsx';

export const meta = pageTitle('gaps', (t) => t('staffTable'));

export const loader = withActor(async (actor, { request, params }) => {
  const day = today();
  const unitId = idParam(params.unitId);
  const filter = readStaffFilter(new URL(request.url).searchParams, unitId, day);
  const [matrix, choices] = await Promise.all([
    staffMatrix(actor, filter, await languageOf(request)),
    matrixChoices(actor, unitId, filter),
  ]);
  return {
    matrix,
    choices,
    filter,
    today: day,
    next: matrix.next && writeStaffCursor(matrix.next),
  };
});

export default function GapStaff() {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const { matrix, choices, filter, today: day, next } = useLoaderData<typeof loader>();
  const { unit, people } = matrix;
  const address = (change: Partial<StaffFilter> = {}, after?: string) => {
    const search = staffParams({ ...filter, ...change }, day);
    if (after) search.set('after', after);
    return `?${search}`;
  };
  const query = new URLSearchParams([['unit', unit.id], ...staffParams(filter, day)]).toString();
  return (
    <>
      <PageHeader
        title={t('staffTitle', { unit: unit.name })}
        lead={[
          filter.everyone ? t('scopeEveryone') : t('scopeActive'),
          filter.own ? t('listOwn') : '',
          t(filter.asOf === day ? 'asOfToday' : 'asOf', { day: formatDay(filter.asOf, language) }),
        ].join(' ')}
        crumbs={[
          { to: '/hr/gaps', label: t('title') },
          { to: `/hr/gaps/${unit.id}?${filterParams(filter, day)}`, label: unit.name },
        ]}
        actions={people.length > 0 && <ExportForm page="staff" query={query} />}
      />
      <div className="space-y-6">
        <Filters />
        <SaveView page="staff" query={query} />
        <FilterChips
          view={filter}
          positionName={choices.positionName}
          without={(change) => address(change)}
        />
        {people.length === 0 ? (
          <EmptyState title={t('staffEmpty')}>{t('staffEmptyText')}</EmptyState>
        ) : (
          <>
            <StaffTable matrix={matrix} />
            <p className="max-w-prose text-sm text-ink-soft">{t('staffLegend')}</p>
          </>
        )}
        <p className="no-print flex flex-wrap gap-3">
          {filter.after && (
            <ButtonLink look="secondary" to={address()}>
              {t('first')}
            </ButtonLink>
          )}
          {next && (
            <ButtonLink look="secondary" to={address({}, next)}>
              {t('more')}
            </ButtonLink>
          )}
        </p>
      </div>
    </>
  );
}

/** Whom to show and in which order; all of it stands in the address. */
function Filters() {
  const { t } = useTranslation('gaps');
  const kindLabel = useKindLabel();
  const { filter, choices, matrix, today: day } = useLoaderData<typeof loader>();
  const kinds = new Set(matrix.columns.map(({ kind }) => kind));
  if (filter.kind) kinds.add(filter.kind);
  return (
    <Form
      key={JSON.stringify(filter)}
      method="get"
      className="no-print flex flex-wrap items-end gap-3"
    >
      {filter.competencyId && <input type="hidden" name="competency" value={filter.competencyId} />}
      <Field label={t('staffWho')}>
        <select name="own" defaultValue={filter.own ? '1' : ''} className="input input-small">
          <option value="">{t('staffAll')}</option>
          <option value="1">{t('staffOwn')}</option>
        </select>
      </Field>
      <Field label={t('staffSort')}>
        <select name="sort" defaultValue={filter.sort} className="input input-small">
          <option value="name">{t('staffByName')}</option>
          <option value="gap">{t('staffByGap')}</option>
        </select>
      </Field>
      <Field label={t('kind')}>
        <select name="kind" defaultValue={filter.kind ?? ''} className="input input-small">
          <option value="">{t('allKinds')}</option>
          {[...kinds].map((kind) => (
            <option key={kind} value={kind}>
              {kindLabel(kind)}
            </option>
          ))}
        </select>
      </Field>
      <PeopleFilters view={filter} choices={choices} />
      <WhoAndWhen everyone={filter.everyone} asOf={filter.asOf} today={day} />
      <Button look="secondary" small>
        {t('show')}
      </Button>
    </Form>
  );
}
