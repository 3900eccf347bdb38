import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { Notice } from '#app/ui/notice.tsx';

import '#app/platform/texts/frameworks.ts';

/** Somebody else has saved meanwhile: what was typed is still in the form, what is stored is one link away. */
export function ConflictNotice({
  result,
  compareWith,
}: {
  result: SubmissionResult<string[]> | undefined;
  compareWith: string;
}) {
  const { t } = useTranslation('frameworks');
  if (!result?.error?.['']?.includes('draftChanged')) return null;
  return (
    <Notice kind="warning" title={t('edit.conflictTitle')}>
      <p>{t('edit.conflict')}</p>
      <p className="mt-1">
        <a className="link" href={compareWith} target="_blank" rel="noreferrer">
          {t('edit.compare')}
        </a>
      </p>
    </Notice>
  );
}
