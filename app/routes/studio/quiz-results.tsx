import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { quizAnalysis } from '#app/domain/assessment/results/quiz-analysis.server.ts';
import {
  ATTEMPTS_PAGE,
  quizAttempts,
} from '#app/domain/assessment/results/quiz-attempts.server.ts';
import {
  LONGEST_GAP,
  MOST_TIMED,
  questionTimes,
  quizGain,
  quizOverview,
} from '#app/domain/assessment/results/quiz-overview.server.ts';
import { quizParts } from '#app/domain/assessment/results/quiz-part.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/quiz-results.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { ExportForm } from '#app/routes/hr/export-form.tsx';
import { EmptyState } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { ReportHeader } from './gradebook/report-header.tsx';
import { Analysis } from './quiz-results/analysis.tsx';
import { AttemptList } from './quiz-results/attempt-list.tsx';
import { Overview } from './quiz-results/overview.tsx';

export const meta = pageTitle('quizResults', (t, data: { name?: string } | undefined) =>
  [t('title'), data?.name].filter(Boolean).join(' · '),
);

export const loader = withActor(async (actor, { request, params }) => {
  const asked = new URL(request.url).searchParams;
  const parts = await quizParts(actor, {
    courseId: idParam(params['id']),
    key: idParam(params['key']),
    version: wholeIn(asked.get('version')),
  });
  const page = wholeIn(asked.get('page')) ?? 1;
  const [overview, analysis, times, gain, list] = await Promise.all([
    quizOverview(actor, parts),
    quizAnalysis(actor, parts),
    questionTimes(actor, parts),
    quizGain(actor, parts),
    quizAttempts(actor, parts, page),
  ]);
  const { head, title, chosen } = parts;
  return {
    ...{ head, title, overview, analysis, gain, page, quizKey: parts.key },
    parts: parts.parts.map(({ versions }) => versions),
    versions: chosen.versions,
    times: Object.fromEntries([...times].map(([id, time]) => [id, time.medianSeconds])),
    ...list,
    name: inLanguage(title, await languageOf(request)),
    limits: { minutes: LONGEST_GAP / 60, most: MOST_TIMED },
    pageSize: ATTEMPTS_PAGE,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

function wholeIn(text: string | null): number | null {
  const number = Number(text ?? NaN);
  return Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : null;
}

export default function QuizResults() {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { head, title, overview, analysis, times, gain, limits, ...list } =
    useLoaderData<typeof loader>();
  const { attempts, total, page, pageSize, zone, versions, parts, quizKey } = list;
  const version = parts[0]?.[0] === versions[0] ? null : versions[0]!;
  const to = (other: number) => {
    const query = new URLSearchParams();
    if (version) query.set('version', String(version));
    if (other > 1) query.set('page', String(other));
    return `?${query}`;
  };
  return (
    <>
      <ReportHeader head={head} page="grades" />
      <h2 className="mb-2 text-xl">{inLanguage(title, language)}</h2>
      <p className="mb-4 max-w-prose text-sm text-ink-soft">
        {versions.length > 1 && `${t('sameQuiz')} `}
        {t('scope')}
      </p>
      <p className="mb-4">
        <Link className="link" to="../accommodations" relative="path">
          {t('accommodations')}
        </Link>
      </p>
      <Parts parts={parts} chosen={versions} />
      {total === 0 ? (
        <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
      ) : (
        <>
          <Overview overview={overview} gain={gain} />
          <Analysis analysis={analysis} times={times} limits={limits} />
          <div className="mt-8">
            <ExportForm
              page="attempts"
              query={`course=${head.courseId}&quiz=${quizKey}&version=${versions[0]}`}
            />
          </div>
          <AttemptList
            attempts={attempts}
            zone={zone}
            page={page}
            pages={Math.ceil(total / pageSize)}
            to={to}
          />
        </>
      )}
    </>
  );
}

/** The quizzes that stand under this name in versions of the course; nothing to choose where there is one. */
function Parts({ parts, chosen }: { parts: number[][]; chosen: number[] }) {
  const { t } = useTranslation('quizResults');
  if (parts.length < 2) return null;
  return (
    <nav aria-label={t('pages')} className="no-print mb-5 flex flex-wrap gap-2">
      {parts.map((versions, at) => (
        <Link
          key={versions[0]}
          className="chip"
          to={at === 0 ? '?' : `?version=${versions[0]}`}
          aria-current={versions[0] === chosen[0] ? 'true' : undefined}
        >
          {t('version', { versions: [...versions].reverse().join(', ') })}
        </Link>
      ))}
    </nav>
  );
}
