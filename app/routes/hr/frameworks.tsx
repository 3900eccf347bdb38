import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canKeepStandards } from '#app/domain/competency/competency-policy.ts';
import { frameworkList } from '#app/domain/competency/framework-list.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

import { FrameworkStateBadge } from './framework/framework-state-badge.tsx';

export const meta = pageTitle('frameworks', (t) => t('title'));

export const loader = withActor(async (actor) => ({
  frameworks: await frameworkList(actor),
  canKeep: canKeepStandards(actor),
}));

export default function Frameworks() {
  const { t } = useTranslation('frameworks');
  const { frameworks, canKeep } = useLoaderData<typeof loader>();
  const create = canKeep && <ButtonLink to="/hr/frameworks/new">{t('create')}</ButtonLink>;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={frameworks.length > 0 && create} />
      {frameworks.length === 0 ? (
        <EmptyState title={t('emptyTitle')} action={create}>
          {t('emptyBody')}
        </EmptyState>
      ) : (
        <FrameworkTable />
      )}
    </>
  );
}

function FrameworkTable() {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const { frameworks } = useLoaderData<typeof loader>();
  const words = {
    code: t('code'),
    version: t('version'),
    state: t('state'),
    competencies: t('competencies'),
    draft: t('draft'),
  };
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" className="number">
              {words.version}
            </th>
            <th scope="col" className="number">
              {words.competencies}
            </th>
            <th scope="col">{words.draft}</th>
          </tr>
        </thead>
        <tbody>
          {frameworks.map((framework) => (
            <tr key={framework.id}>
              <th scope="row">
                <Link className="link" to={`/hr/frameworks/${framework.id}`}>
                  {inLanguage(framework.name, language)}
                </Link>
              </th>
              <td data-label={words.code}>{framework.code}</td>
              <td data-label={words.state}>
                <FrameworkStateBadge state={framework.state} />
              </td>
              <td className="number" data-label={words.version}>
                {framework.state === 'never' ? '–' : framework.version}
              </td>
              <td className="number" data-label={words.competencies}>
                {formatNumber(framework.competencies, language)}
              </td>
              <td data-label={words.draft}>{t(framework.draft ? 'draftOpen' : 'draftNone')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
