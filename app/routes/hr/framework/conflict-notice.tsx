import { useTranslation } from 'react-i18next';

import type { FormAnswer } from '#app/routes/form.server.ts';
import { Notice } from '#app/ui/notice.tsx';

import '#app/platform/texts/frameworks.ts';

/**
 * Somebody else has saved, published or discarded meanwhile: what was typed is still in the form, what is stored is
 * one link away.
 */
export function ConflictNotice({
  result,
  frameworkId,
  compareWith,
}: {
  result: FormAnswer | undefined;
  frameworkId: string;
  compareWith: string;
}) {
  const { t } = useTranslation('frameworks');
  if (result?.refusal === 'draftGone')
    return (
      <Notice kind="warning" title={t('edit.goneConflictTitle')}>
        <p>{t('edit.goneConflict')}</p>
        <Beside to={`/hr/frameworks/${frameworkId}`}>{t('edit.goneCompare')}</Beside>
      </Notice>
    );
  if (result?.refusal !== 'draftChanged') return null;
  return (
    <Notice kind="warning" title={t('edit.conflictTitle')}>
      <p>{t('edit.conflict')}</p>
      <Beside to={compareWith}>{t('edit.compare')}</Beside>
    </Notice>
  );
}

function Beside({ to, children }: { to: string; children: string }) {
  return (
    <p className="mt-1">
      <a className="link" href={to} target="_blank" rel="noreferrer">
        {children}
      </a>
    </p>
  );
}
