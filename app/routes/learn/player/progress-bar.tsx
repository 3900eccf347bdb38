import { useTranslation } from 'react-i18next';

/** How much of a course is done, as a bar and in words. */
export function ProgressBar({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation('learning');
  return (
    <div className="space-y-1.5">
      <progress
        className="progress"
        aria-label={t('progressLabel')}
        value={done}
        max={total || 1}
      />
      <p className="text-sm text-ink-soft">{t('progress', { done, total })}</p>
    </div>
  );
}
