import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { trainingRequirements } from '#app/domain/planning/training-requirements.server.ts';
import {
  readRequirementSearch,
  requirementSearchParams,
} from '#app/domain/planning/training-search.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { useImportanceLabel } from '#app/ui/importance-label.ts';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { FilterTick, ListFilters } from '#app/ui/list-filters.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/required.ts';
import '#app/platform/texts/trainings.ts';

export const meta = pageTitle('trainings', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readRequirementSearch(new URL(request.url).searchParams);
  const found = await trainingRequirements(actor, search, await languageOf(request));
  return { ...found, search };
});

export default function Trainings() {
  const { t } = useTranslation('trainings');
  const { lines, total, search, pages, everywhere, canKeep } = useLoaderData<typeof loader>();
  const filtered = search.q !== '' || search.ended || search.page > 1;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={everywhere ? t('lead') : `${t('lead')} ${t('onlyYourUnits')}`}
        actions={canKeep && <ButtonLink to="/hr/trainings/new">{t('add')}</ButtonLink>}
      />
      {(filtered || lines.length > 0) && <Filters />}
      {lines.length === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          action={
            canKeep && !filtered && <ButtonLink to="/hr/trainings/new">{t('add')}</ButtonLink>
          }
        >
          {t(filtered ? 'emptySearch' : 'emptyText')}
        </EmptyState>
      ) : (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t('found', { count: total })}</p>
          <Lines />
          <p className="mt-3 max-w-prose text-sm text-ink-soft">{t('narrower')}</p>
          <PageSteps
            page={search.page}
            pages={pages}
            to={(page) => `?${requirementSearchParams({ ...search, page })}`}
          />
        </>
      )}
    </>
  );
}

function Filters() {
  const { t } = useTranslation('trainings');
  const { search } = useLoaderData<typeof loader>();
  const { q, ended } = search;
  return (
    <ListFilters label={t('search')} q={q} all={q || ended ? '/hr/trainings' : null}>
      <FilterTick label={t('withEnded')} name="ended" checked={ended} />
    </ListFilters>
  );
}

function Lines() {
  const { t } = useTranslation(['trainings', 'required']);
  const language = useLanguage();
  const importanceLabel = useImportanceLabel();
  const jobLevel = useJobLevelLabel();
  const { lines } = useLoaderData<typeof loader>();
  const number = (count: number) => formatNumber(count, language);
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('course')}</th>
            <th scope="col">{t('scope')}</th>
            <th scope="col">{t('importance')}</th>
            <th scope="col">{t('recurs')}</th>
            <th scope="col">{t('decree')}</th>
            <th scope="col" className="number">
              {t('counts.people')}
            </th>
            <th scope="col" className="number">
              {t('counts.done')}
            </th>
            <th scope="col" className="number">
              {t('counts.waiting')}
            </th>
            <th scope="col" className="number">
              {t('counts.overdue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const to = `/hr/trainings/${line.id}`;
            return (
              <tr key={line.id}>
                <th scope="row" data-label={t('course')}>
                  <Link className="link" to={to}>
                    {line.title}
                  </Link>
                  {line.state !== 'inForce' && (
                    <span className="ms-2">
                      <Badge tone={line.state === 'coming' ? 'accent' : 'neutral'}>
                        {t(`requirementStates.${line.state}`)}
                      </Badge>
                    </span>
                  )}
                </th>
                <td data-label={t('scope')}>
                  {t(`scopes.${line.scope}`, {
                    name: line.scope === 'level' ? jobLevel(line.scopeName) : line.scopeName,
                  })}
                </td>
                <td data-label={t('importance')}>{importanceLabel(line.importance)}</td>
                <td data-label={t('recurs')}>
                  {line.everyMonths === null
                    ? t('once')
                    : t('required:everyMonths', { count: line.everyMonths })}
                </td>
                <td data-label={t('decree')}>
                  {line.decreeNumber && line.decreeDate
                    ? t('decreeLine', {
                        number: line.decreeNumber,
                        day: formatDay(line.decreeDate, language),
                      })
                    : line.decreeNumber || t('noDecree')}
                </td>
                <td className="number" data-label={t('counts.people')}>
                  {number(line.people)}
                </td>
                <td className="number" data-label={t('counts.done')}>
                  {number(line.done)}
                </td>
                <td className="number" data-label={t('counts.waiting')}>
                  {number(line.waiting)}
                </td>
                <td className="number" data-label={t('counts.overdue')}>
                  {line.overdue > 0 ? (
                    <Link className="link" to={`${to}?state=overdue`}>
                      {number(line.overdue)}
                      <span className="sr-only">{` ${t('required:states.overdue')}: ${line.title}`}</span>
                    </Link>
                  ) : (
                    number(0)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
