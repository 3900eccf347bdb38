import { useTranslation } from 'react-i18next';

import type { LearningGain } from '#app/domain/assessment/results/learning-gain.ts';
import type { QuizOverview } from '#app/domain/assessment/results/quiz-overview.server.ts';
import '#app/platform/texts/quiz-results.ts';
import { Facts } from '#app/ui/facts.tsx';
import { formatScore } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { useFigureWords } from './use-figure-words.ts';

/** How people did, and how their best scores are spread. */
export function Overview({
  overview,
  gain,
}: {
  overview: QuizOverview;
  gain: LearningGain | null;
}) {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { time } = useFigureWords();
  const { enrolled, people, passed, practice, average, median, medianSeconds } = overview;
  const score = (value: number | null) => (value === null ? '–' : formatScore(value, language));
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <Card title={t('overview')}>
        <Facts
          facts={[
            [t('taken'), t('takenOf', { people, enrolled })],
            ...(practice ? [] : [[t('passed'), t('passedOf', { passed, enrolled })] as const]),
            [t('average'), score(average)],
            [t('median'), score(median)],
            [t('attempts'), t('attemptsText', overview)],
            [t('time'), time(medianSeconds)],
          ]}
        />
      </Card>
      <Spread overview={overview} />
      {gain && <Gain gain={gain} />}
    </div>
  );
}

const WIDTH = 200;

/** A table whose bars only repeat its numbers. */
function Spread({ overview: { bins, graded, passMark } }: { overview: QuizOverview }) {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { share } = useFigureWords();
  const most = Math.max(1, ...bins);
  return (
    <Card title={t('distribution')}>
      <p className="mb-2 text-sm text-ink-soft">
        {t('distributionText', { mark: formatScore(passMark, language) })}
      </p>
      <table className="w-full text-sm">
        <caption className="sr-only">{t('distribution')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('score')}</th>
            <th scope="col">{t('people')}</th>
            <th scope="col">{t('share')}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map((count, bin) => (
            <tr key={bin}>
              <th scope="row" className="w-24 py-1 text-start font-normal whitespace-nowrap">
                {t('range', { from: bin * 10, to: bin === 9 ? 100 : bin * 10 + 9 })}
              </th>
              <td className="py-1">
                <span className="flex items-center gap-2 tabular-nums">
                  <svg
                    aria-hidden
                    viewBox={`0 0 ${WIDTH} 12`}
                    className="h-3 w-full max-w-72"
                    preserveAspectRatio="none"
                  >
                    <rect width={WIDTH} height={12} fill="var(--sunken)" />
                    <rect width={(count / most) * WIDTH} height={12} fill="var(--nila)" />
                  </svg>
                  {count}
                </span>
              </td>
              <td className="w-16 py-1 text-end text-ink-soft tabular-nums">
                {share(graded > 0 ? count / graded : 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Gain({ gain }: { gain: LearningGain }) {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { share } = useFigureWords();
  const { people, before, after, better, same, worse, normalised } = gain;
  return (
    <Card title={t('gain')} className="lg:col-span-2">
      <p>
        {t('gainText', {
          ...{ count: people, better, same, worse },
          before: formatScore(before, language),
          after: formatScore(after, language),
        })}
      </p>
      {normalised !== null && (
        <p className="mt-1 text-ink-soft">{t('normalised', { share: share(normalised) })}</p>
      )}
    </Card>
  );
}
