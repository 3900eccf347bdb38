import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { BatchHead } from '#app/domain/scheduling/offering/batch-head.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/offerings.ts';

import { BatchBadge } from './batch-badge.tsx';
import { useBatchName } from './use-batch-name.ts';

export type BatchPage = 'facts' | 'meetings' | 'people' | 'history' | 'change';

/** What stands above every page of a batch: what it is, how it stands, and its other pages. */
export function BatchHeader({ head, page }: { head: BatchHead; page: BatchPage }) {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const nameOf = useBatchName();
  const { id, code, courseId, title, state, capacity, seated, may } = head;
  return (
    <>
      <PageHeader
        title={nameOf(head)}
        crumbs={[{ to: '/studio/offerings', label: t('title') }]}
        actions={
          may.copy && (
            <ButtonLink look="secondary" to={`/studio/offerings/${id}/copy`}>
              {t('copy.do')}
            </ButtonLink>
          )
        }
      />
      <div className="-mt-3 mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-soft">
        <BatchBadge state={state} />
        <span>{code}</span>
        <Link className="link" to={`/studio/courses/${courseId}`}>
          {inLanguage(title, language)}
        </Link>
        {capacity !== null && <span>{t('seatsTaken', { seated, capacity })}</span>}
      </div>
      <BatchPages head={head} page={page} />
    </>
  );
}

function BatchPages({ head: { id, may }, page }: { head: BatchHead; page: BatchPage }) {
  const { t } = useTranslation('offerings');
  const base = `/studio/offerings/${id}`;
  const pages: { page: BatchPage; to: string }[] = [
    { page: 'facts', to: base },
    { page: 'meetings', to: `${base}/meetings` },
    ...(may.seePeople ? [{ page: 'people' as const, to: `${base}/participants` }] : []),
    { page: 'history', to: `${base}/history` },
    ...(may.change ? [{ page: 'change' as const, to: `${base}/change` }] : []),
  ];
  return (
    <nav aria-label={t('pages')} className="no-print mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {pages.map(({ page: one, to }) => (
          <li key={one}>
            <Link
              to={to}
              aria-current={one === page ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-sm font-medium text-ink-soft hover:text-ink aria-[current=page]:border-nila aria-[current=page]:text-nila-strong"
            >
              {t(`page.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
