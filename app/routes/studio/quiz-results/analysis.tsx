import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { limits as verdictLimits, urgency } from '#app/domain/assessment/results/item-verdict.ts';
import type {
  AnalysedQuestion,
  QuizAnalysis,
} from '#app/domain/assessment/results/quiz-analysis.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/quiz-results.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { useFigureWords } from './use-figure-words.ts';
import { useVerdictWords } from './use-verdict-words.ts';

const TONES: Record<ReturnType<typeof urgency>, Tone> = {
  now: 'bad',
  look: 'caution',
  none: 'good',
};

/** Which questions to look at, and the figures of all of them. */
export function Analysis({
  analysis,
  times,
  limits: { minutes, most },
}: {
  analysis: QuizAnalysis;
  times: Record<string, number>;
  limits: { minutes: number; most: number };
}) {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { ratio } = useFigureWords();
  const { figures, verdict, questions, waiting } = analysis;
  const steady = verdictLimits.steadyPeople;
  return (
    <section className="mt-8 space-y-5" aria-labelledby="analysis">
      <div>
        <h2 id="analysis" className="text-xl">
          {t('analysis')}
        </h2>
        <p className="mt-1 text-ink-soft">
          {t('analysisText', { count: figures.people })}
          {waiting > 0 && ` ${t('waitingText', { count: waiting })}`}
        </p>
      </div>
      <Card>
        <p className="font-medium">{t(`quizVerdict.${verdict.code}`)}</p>
        {figures.alpha !== null && (
          <p className="mt-1 text-sm text-ink-soft tabular-nums">
            {`${t('alpha')}: ${ratio(figures.alpha)}`}
            {figures.error !== null &&
              ` · ${t('error')}: ${t('errorText', { error: formatNumber(figures.error * 100, language, 1) })}`}
          </p>
        )}
      </Card>
      <ToLook questions={questions} />
      <Figures questions={questions} times={times} />
      <details className="card p-4 text-sm">
        <summary className="cursor-pointer font-semibold">{t('about')}</summary>
        <ul className="mt-2 list-disc space-y-1.5 ps-5">
          <li>{t('aboutFacility')}</li>
          <li>{t('aboutDiscrimination', { steady })}</li>
          <li>{t('aboutGroups', { steady })}</li>
          <li>{t('aboutWeight')}</li>
          <li>{t('aboutAlpha')}</li>
          <li>{t('aboutTime', { minutes, most: formatNumber(most, language) })}</li>
        </ul>
      </details>
    </section>
  );
}

/** A sentence for each question that asks somebody to look, the most pressing first. */
function ToLook({ questions }: { questions: AnalysedQuestion[] }) {
  const { t } = useTranslation('quizResults');
  const say = useVerdictWords();
  const named = (wanted: 'now' | 'look') =>
    questions.filter(({ verdict }) => urgency(verdict) === wanted);
  const shown = [...named('now'), ...named('look')];
  return (
    <Card title={t('look')}>
      {shown.length === 0 ? (
        <p className="text-ink-soft">{t('lookNone')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {shown.map((question) => (
            <li key={question.id} className="py-2.5">
              <Link className="link font-semibold" to={`../results/${question.id}`} relative="path">
                {t('questionTitle', { position: question.position })}
              </Link>
              <span className="mx-2">
                <Finding verdict={question.verdict} />
              </span>
              <span className="mt-1 block">{say(question)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Figures({
  questions,
  times,
}: {
  questions: AnalysedQuestion[];
  times: Record<string, number>;
}) {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { share, ratio, time } = useFigureWords();
  const number = true;
  return (
    <StackedTable<AnalysedQuestion>
      label={t('questions')}
      rows={questions}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t('question'),
          cell: ({ id, position, stem, corrected }) => (
            <span className="block max-w-96">
              <Link className="link" to={`../results/${id}`} relative="path">
                {`${position}. ${shortened(inLanguage(stem, language))}`}
              </Link>
              {corrected && (
                <span className="block text-xs font-normal text-ink-soft">{t('corrected')}</span>
              )}
            </span>
          ),
        },
        { number, label: t('peopleCount'), cell: ({ figures }) => figures.people },
        { number, label: t('facility'), cell: ({ figures }) => share(figures.facility) },
        {
          number,
          label: t('discrimination'),
          cell: ({ figures }) => ratio(figures.discrimination),
        },
        {
          ...{ number, label: t('weight') },
          cell: ({ figures }) => `${share(figures.intended)} / ${share(figures.effective)}`,
        },
        { number, label: t('medianTime'), cell: ({ id }) => time(times[id]) },
        { label: t('finding'), cell: ({ verdict }) => <Finding verdict={verdict} /> },
      ]}
    />
  );
}

/** How pressing it is to look; a dash where nothing can be said. */
function Finding({ verdict }: Pick<AnalysedQuestion, 'verdict'>) {
  const { t } = useTranslation('quizResults');
  if (verdict.code === 'fewPeople' || verdict.code === 'ungraded') return '–';
  const level = urgency(verdict);
  return <Badge tone={TONES[level]}>{t(`findingLevel.${level}`)}</Badge>;
}

const LONGEST = 90;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
