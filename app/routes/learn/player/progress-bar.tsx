import { useTranslation } from 'react-i18next';

import '#app/platform/texts/progress.ts';

/** How much of a course is done, as a bar and in words. */
export function ProgressBar({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation('progress');
  return (
    <div className="space-y-1.5">
      <progress className="progress" aria-label={t('label')} value={done} max={total || 1} />
      <p className="text-sm text-ink-soft">{t('done', { done, total })}</p>
    </div>
  );
}
