import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz-results.ts';
import { formatNumber, formatScore } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

/** Figures of an analysis as they are read; what cannot be counted is a dash. */
export function useFigureWords() {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  return {
    share: (value: number | null) =>
      value === null ? '–' : formatScore(Math.round(value * 10_000), language),
    ratio: (value: number | null) => (value === null ? '–' : formatNumber(value, language, 2)),
    time: (seconds: number | null | undefined) => {
      if (seconds === null || seconds === undefined) return '–';
      return seconds < 120
        ? t('seconds', { seconds: formatNumber(seconds, language) })
        : t('minutes', { minutes: formatNumber(seconds / 60, language, 1) });
    },
  };
}
