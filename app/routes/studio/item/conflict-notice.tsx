import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { FormAnswer } from '#app/routes/form.server.ts';
import { Notice } from '#app/ui/notice.tsx';

import '#app/platform/texts/studio-item.ts';

/** Somebody has saved or removed the same part meanwhile: what was typed is in the form, what is stored stands here. */
export function ConflictNotice({
  result,
  children,
}: {
  result: FormAnswer | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation('studioItem');
  if (result?.refusal === 'partGone') return <Notice kind="warning">{t('conflict.gone')}</Notice>;
  if (result?.refusal !== 'courseChanged') return null;
  return (
    <Notice kind="warning" title={t('conflict.title')}>
      <p>{t('conflict.text')}</p>
      <p className="mt-3 font-semibold">{t('conflict.stored')}</p>
      {children}
    </Notice>
  );
}
