import { useTranslation } from 'react-i18next';

import { outcomeOf } from '#app/domain/assessment/results/attempt-outcome.ts';
import type { ListedAttempt } from '#app/domain/assessment/results/quiz-attempts.server.ts';
import '#app/platform/texts/quiz-results.ts';
import { formatMoment, formatScore } from '#app/ui/format.ts';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { PersonOfUnit } from '#app/ui/person-of-unit.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { useFigureWords } from './use-figure-words.ts';

type Shown = Omit<ListedAttempt, 'startedAt' | 'submittedAt'> & {
  startedAt: Date | string;
  submittedAt: Date | string | null;
};

/** The attempts at a quiz, the latest first. */
export function AttemptList({
  attempts,
  zone,
  ...steps
}: {
  attempts: Shown[];
  zone: string;
  page: number;
  pages: number;
  to: (page: number) => string;
}) {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { time } = useFigureWords();
  const number = true;
  return (
    <section className="mt-8">
      <h2 className="mb-3 text-xl">{t('attemptList')}</h2>
      <StackedTable<Shown>
        label={t('attemptList')}
        rows={attempts}
        keyOf={({ id }) => id}
        columns={[
          { label: t('name'), cell: (one) => <PersonOfUnit person={one} /> },
          { number, label: t('number'), cell: (one) => one.number },
          { label: t('started'), cell: ({ startedAt }) => formatMoment(startedAt, language, zone) },
          { number, label: t('lasted'), cell: (one) => time(secondsOf(one)) },
          {
            ...{ number, label: t('score') },
            cell: ({ score }) => (score === null ? '–' : formatScore(score, language)),
          },
          { label: t('outcome'), cell: (one) => t(`outcomes.${outcomeOf(one)}`) },
        ]}
      />
      <PageSteps {...steps} />
    </section>
  );
}

function secondsOf({ startedAt, submittedAt }: Shown): number | null {
  if (submittedAt === null) return null;
  return Math.round((new Date(submittedAt).getTime() - new Date(startedAt).getTime()) / 1000);
}
