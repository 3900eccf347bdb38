import { useTranslation } from 'react-i18next';

import type { AnalysedQuestion } from '#app/domain/assessment/results/quiz-analysis.server.ts';
import { type ItemVerdict, limits } from '#app/domain/assessment/results/item-verdict.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/quiz-results.ts';
import { formatNumber, formatScore } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

/** The sentence that says what to look at in a question, and why. */
export function useVerdictWords(): (question: AnalysedQuestion) => string {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const percent = (share: number) => formatScore(Math.round(share * 10_000), language);
  return ({ verdict, figures, picked }) => {
    const nameOf = (value: string) => {
      const option = picked?.options.find((one) => one.value === value);
      return option ? inLanguage(option.text, language) : value;
    };
    return t(`verdict.${verdict.code}`, {
      least: limits.fewPeople,
      limit: formatNumber(limits.weakDiscrimination, language, 1),
      facility: percent(figures.facility ?? 0),
      ...wordsOf(verdict, nameOf, percent),
    });
  };
}

function wordsOf(
  verdict: ItemVerdict,
  nameOf: (value: string) => string,
  percent: (share: number) => string,
): Record<string, string> {
  if ('option' in verdict) return { option: nameOf(verdict.option) };
  if ('chance' in verdict) return { chance: percent(verdict.chance) };
  if ('share' in verdict) return { share: percent(verdict.share) };
  return {};
}
