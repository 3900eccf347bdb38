import { useTranslation } from 'react-i18next';

import type { ListedAttempt } from '#app/domain/assessment/results/quiz-attempts.server.ts';
import '#app/platform/texts/quiz-results.ts';
import { formatMoment, formatScore, fullName } from '#app/ui/format.ts';
import { PageSteps } from '#app/ui/page-steps.tsx';
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
  const words = {
    number: t('number'),
    started: t('started'),
    lasted: t('lasted'),
    score: t('score'),
    outcome: t('outcome'),
  };
  return (
    <section className="mt-8">
      <h2 className="mb-3 text-xl">{t('attemptList')}</h2>
      <div
        className="card overflow-x-auto"
        tabIndex={0}
        role="region"
        aria-label={t('attemptList')}
      >
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col" className="number">
                {words.number}
              </th>
              <th scope="col">{words.started}</th>
              <th scope="col" className="number">
                {words.lasted}
              </th>
              <th scope="col" className="number">
                {words.score}
              </th>
              <th scope="col">{words.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {fullName(one)}
                  <span className="block text-xs font-normal text-ink-soft">{one.unit}</span>
                </th>
                <td data-label={words.number} className="number">
                  {one.number}
                </td>
                <td data-label={words.started}>{formatMoment(one.startedAt, language, zone)}</td>
                <td data-label={words.lasted} className="number">
                  {time(secondsOf(one))}
                </td>
                <td data-label={words.score} className="number tabular-nums">
                  {one.score === null ? '–' : formatScore(one.score, language)}
                </td>
                <td data-label={words.outcome}>{t(`outcomes.${outcomeOf(one)}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PageSteps {...steps} />
    </section>
  );
}

function secondsOf({ startedAt, submittedAt }: Shown): number | null {
  if (submittedAt === null) return null;
  return Math.round((new Date(submittedAt).getTime() - new Date(startedAt).getTime()) / 1000);
}

function outcomeOf({ submittedAt, awaiting, passed, passKept }: Shown) {
  if (submittedAt === null) return 'open' as const;
  if (awaiting > 0) return 'waiting' as const;
  if (passKept) return 'kept' as const;
  return passed ? ('passed' as const) : ('failed' as const);
}
