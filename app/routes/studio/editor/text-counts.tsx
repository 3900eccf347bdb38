import { useTranslation } from 'react-i18next';

import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import type { Survey } from './use-survey.ts';

/** How long the text is, in words, and what learning from its item takes, in minutes. */
export function TextCounts({ survey, minutes }: { survey: Survey | null; minutes: number }) {
  const { t } = useTranslation('studioEditor');
  const language = useLanguage();
  if (!survey) return null;
  return (
    <p className="text-sm text-ink-soft">
      {t('counts.words', { count: survey.words, shown: formatNumber(survey.words, language) })}
      {minutes > 0 && ` · ${t('counts.minutes', { shown: formatNumber(minutes, language) })}`}
    </p>
  );
}
