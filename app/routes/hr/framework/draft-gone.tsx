import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

/**
 * In place of a page of a draft that has been published or discarded, or no longer has what the page is about.
 * @param children the form with what was typed before that, to be saved into a new draft
 */
export function DraftGone({
  framework: { id, name },
  children,
}: {
  framework: { id: string; name: Localised };
  children?: ReactNode;
}) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  return (
    <>
      <PageHeader
        title={t('edit.goneTitle')}
        crumbs={[
          { to: '/hr/frameworks', label: t('title') },
          { to: `/hr/frameworks/${id}`, label: inLanguage(name, language) },
        ]}
      />
      {children ? (
        <div className="max-w-4xl space-y-6">{children}</div>
      ) : (
        <EmptyState
          title={t('edit.goneEmpty')}
          action={<ButtonLink to={`/hr/frameworks/${id}`}>{t('edit.goneBack')}</ButtonLink>}
        >
          {t('edit.goneBody')}
        </EmptyState>
      )}
    </>
  );
}
