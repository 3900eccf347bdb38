import { useTranslation } from 'react-i18next';

import type { OptionCount } from '#app/domain/assessment/results/item-analysis.ts';
import type { AnalysedQuestion } from '#app/domain/assessment/results/quiz-analysis.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/quiz-results.ts';
import { Badge } from '#app/ui/badge.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { useFigureWords } from './use-figure-words.ts';

const WIDTH = 200;

/** What was picked, of all and of the best and the weakest; the bars only repeat the numbers. */
export function OptionTable({ question }: { question: AnalysedQuestion }) {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { share } = useFigureWords();
  const { picked, figures, idle } = question;
  if (!picked || !figures.options) return null;
  const number = true;
  const nameOf = (value: string) => {
    const option = picked.options.find((one) => one.value === value);
    return option ? inLanguage(option.text, language) : value;
  };
  const partOf = ({ count }: OptionCount) => (figures.people > 0 ? count / figures.people : 0);
  const table = (
    <StackedTable<OptionCount>
      label={t('options')}
      rows={figures.options}
      keyOf={({ value }) => value}
      columns={[
        {
          label: t('option'),
          cell: (one) => {
            return (
              <span className="font-normal">
                {nameOf(one.value)}{' '}
                {picked.right.includes(one.value) && <Badge tone="good">{t('right')}</Badge>}
                <Bar part={partOf(one)} />
              </span>
            );
          },
        },
        { number, label: t('chosen'), cell: (one) => `${one.count} (${share(partOf(one))})` },
        { number, label: t('upper'), cell: ({ upper }) => share(upper) },
        { number, label: t('lower'), cell: ({ lower }) => share(lower) },
      ]}
    />
  );
  if (idle.length === 0) return table;
  return (
    <>
      {table}
      <p className="text-sm text-ink-soft">
        {t('idleOptions', { options: idle.map((value) => `“${nameOf(value)}”`).join(', ') })}
      </p>
    </>
  );
}

function Bar({ part }: { part: number }) {
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${WIDTH} 10`}
      className="mt-1 block h-2.5 w-full max-w-72"
      preserveAspectRatio="none"
    >
      <rect width={WIDTH} height={10} fill="var(--sunken)" />
      <rect width={part * WIDTH} height={10} fill="var(--nila)" />
    </svg>
  );
}
