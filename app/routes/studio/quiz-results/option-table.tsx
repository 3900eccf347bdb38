import { useTranslation } from 'react-i18next';

import type { AnalysedQuestion } from '#app/domain/assessment/results/quiz-analysis.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/quiz-results.ts';
import { Badge } from '#app/ui/badge.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { useFigureWords } from './use-figure-words.ts';

const WIDTH = 200;

/** What was picked, of all and of the best and the weakest; the bars only repeat the numbers. */
export function OptionTable({ question }: { question: AnalysedQuestion }) {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { share } = useFigureWords();
  const { picked, figures } = question;
  if (!picked || !figures.options) return null;
  const words = { chosen: t('chosen'), upper: t('upper'), lower: t('lower') };
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('options')}>
      <table className="table table-stack">
        <caption className="sr-only">{t('options')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('option')}</th>
            <th scope="col" className="number">
              {words.chosen}
            </th>
            <th scope="col" className="number">
              {words.upper}
            </th>
            <th scope="col" className="number">
              {words.lower}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.options.map(({ value, count, upper, lower }) => {
            const option = picked.options.find((one) => one.value === value);
            const part = figures.people > 0 ? count / figures.people : 0;
            return (
              <tr key={value}>
                <th scope="row" className="font-normal">
                  {option ? inLanguage(option.text, language) : value}{' '}
                  {picked.right.includes(value) && <Badge tone="good">{t('right')}</Badge>}
                  <svg
                    aria-hidden
                    viewBox={`0 0 ${WIDTH} 10`}
                    className="mt-1 block h-2.5 w-full max-w-72"
                    preserveAspectRatio="none"
                  >
                    <rect width={WIDTH} height={10} fill="var(--sunken)" />
                    <rect width={part * WIDTH} height={10} fill="var(--nila)" />
                  </svg>
                </th>
                <td data-label={words.chosen} className="number tabular-nums">
                  {`${count} (${share(part)})`}
                </td>
                <td data-label={words.upper} className="number tabular-nums">
                  {share(upper)}
                </td>
                <td data-label={words.lower} className="number tabular-nums">
                  {share(lower)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
