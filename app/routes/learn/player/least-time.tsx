import { useTranslation } from 'react-i18next';

import { useTimeLeft } from '../quiz/use-time-left.ts';

/**
 * From when a part may be marked as done. Without a script the time stands there; with one it counts down by the
 * minute, and only its end is said aloud.
 * @param from in words
 * @param milliseconds by the server's clock
 */
export function LeastTime({ from, milliseconds }: { from: string; milliseconds: number }) {
  const { t } = useTranslation('learning');
  const { seconds } = useTimeLeft(milliseconds);
  const minutes = Math.ceil((seconds ?? 0) / 60);
  return (
    <p className="no-print mt-8 text-sm text-ink-soft">
      {minutes > 0 && t('mayBeDoneFrom', { moment: from })}
      {minutes > 0 && ` ${t('minutesToWait', { count: minutes })}`}
      <span aria-live="polite">{minutes === 0 && t('mayBeDoneNow')}</span>
    </p>
  );
}
