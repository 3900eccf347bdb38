import { useTranslation } from 'react-i18next';

import '#app/platform/texts/common.ts';

import { ButtonLink } from './button.tsx';

/**
 * The way through a list of several pages, which says where one is; nothing where there is one page.
 * @param to the address of a page, counted from one
 * @param reloadDocument what the page holds is made anew, not changed
 */
export function PageSteps({
  page,
  pages,
  to,
  reloadDocument,
}: {
  page: number;
  pages: number;
  to: (page: number) => string;
  reloadDocument?: boolean;
}) {
  const { t } = useTranslation('common');
  if (pages <= 1) return null;
  const step = (other: number, rel: 'prev' | 'next') => (
    <ButtonLink look="secondary" rel={rel} reloadDocument={reloadDocument} to={to(other)}>
      {rel === 'prev' ? t('previous') : t('next')}
    </ButtonLink>
  );
  return (
    <nav aria-label={t('pages')} className="mt-4 flex flex-wrap items-center gap-3">
      {page > 1 && step(page - 1, 'prev')}
      <span className="text-sm text-ink-soft">{t('pageOf', { page, pages })}</span>
      {page < pages && step(page + 1, 'next')}
    </nav>
  );
}
