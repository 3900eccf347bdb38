import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  certificateSearchParams,
  readCertificateSearch,
} from '#app/domain/certificates/certificate-search.ts';
import { certificateStates } from '#app/domain/certificates/certificate-state.ts';
import { issuedCertificates } from '#app/domain/certificates/issued-certificates.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { CertificateBadge } from '#app/ui/certificate-badge.tsx';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { FilterChoice, ListFilters } from '#app/ui/list-filters.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/certificates.ts';

export const meta = pageTitle('certificates', (t) => t('issued.title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readCertificateSearch(new URL(request.url).searchParams);
  const language = await languageOf(request);
  const { lines, ...rest } = await issuedCertificates(actor, search);
  return {
    search,
    ...rest,
    lines: lines.map((line) => ({ ...line, title: inLanguage(line.title, language) })),
  };
});

export default function IssuedCertificates() {
  const { t } = useTranslation(['certificates', 'common']);
  const language = useLanguage();
  const { search, lines, total, next } = useLoaderData<typeof loader>();
  const { q, state, year } = search;
  const filtered = Boolean(q || state || year);
  return (
    <>
      <PageHeader
        title={t('issued.title')}
        lead={t('issued.lead', { total: formatNumber(total, language) })}
        actions={
          lines.length > 0 && (
            <a
              className="button button-secondary"
              href={`/hr/certificates.csv?${certificateSearchParams({ q, state, year })}`}
            >
              {t('common:downloadCsv')}
            </a>
          )
        }
      />
      <Filters />
      {lines.length === 0 ? (
        <EmptyState title={t('issued.emptyTitle')}>
          {filtered ? t('issued.emptySearch') : t('issued.emptyText')}
        </EmptyState>
      ) : (
        <Lines />
      )}
      {next && (
        <p className="mt-5">
          <ButtonLink
            look="secondary"
            to={`?${certificateSearchParams({ q, state, year, after: next })}`}
          >
            {t('common:showMore')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Filters() {
  const { t } = useTranslation('certificates');
  const { search, years } = useLoaderData<typeof loader>();
  const { q, state, year } = search;
  return (
    <ListFilters
      label={t('issued.search')}
      q={q}
      all={q || state || year ? '/hr/certificates' : null}
    >
      <FilterChoice label={t('issued.state')} name="state" chosen={state}>
        <option value="">{t('issued.anyState')}</option>
        {certificateStates.map((one) => (
          <option key={one} value={one}>
            {t(`state.${one}`)}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice label={t('issued.year')} name="year" chosen={year}>
        <option value="">{t('issued.anyYear')}</option>
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </FilterChoice>
    </ListFilters>
  );
}

function Lines() {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  const { lines } = useLoaderData<typeof loader>();
  const words = {
    number: t('number'),
    name: t('name'),
    unit: t('issued.unit'),
    course: t('course'),
    issuedOn: t('issuedOn'),
    state: t('issued.state'),
  };
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('issued.title')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.course}</th>
            <th scope="col">{words.issuedOn}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" className="sm:whitespace-nowrap" data-label={words.number}>
                <Link className="link" to={`/hr/certificates/${line.id}`}>
                  {line.number}
                </Link>
              </th>
              <td data-label={words.name}>{line.name}</td>
              <td data-label={words.unit}>{line.unit}</td>
              <td data-label={words.course}>{line.title}</td>
              <td className="sm:whitespace-nowrap" data-label={words.issuedOn}>
                {formatDay(line.issuedOn, language)}
              </td>
              <td data-label={words.state}>
                <CertificateBadge state={line.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
