import { useTranslation } from 'react-i18next';

import type { EntryFacts } from '#app/domain/competency/standard-of.server.ts';
import { formatDay } from '#app/ui/format.ts';
import { useImportanceLabel } from '#app/ui/importance-label.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/standards.ts';

/** A requirement in words: "3, Mutlak"; null: nothing is required. */
export function useRequirement(): (
  entry: { level: number | null; importance: string } | null,
) => string {
  const { t } = useTranslation('standards');
  const importanceLabel = useImportanceLabel();
  return (entry) => {
    if (!entry || entry.level === 0) return t('notRequired');
    if (entry.level === null) return t('asWider');
    return `${entry.level}, ${importanceLabel(entry.importance)}`;
  };
}

/** What an entry rests on: its decree, or the import that brought it. */
export function useDecree(): (
  entry: Pick<EntryFacts, 'decreeNumber' | 'decreeDate' | 'imported'>,
) => string {
  const { t } = useTranslation('standards');
  const language = useLanguage();
  return ({ decreeNumber: number, decreeDate, imported }) => {
    if (number && decreeDate)
      return t('decreeOf', { number, day: formatDay(decreeDate, language) });
    if (number) return number;
    if (decreeDate) return formatDay(decreeDate, language);
    return imported ? t('imported') : t('decreeNone');
  };
}
