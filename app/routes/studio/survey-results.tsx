import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { LEAST_ANSWERS } from '#app/domain/evaluation/shown-answers.ts';
import { surveyResults } from '#app/domain/evaluation/survey-results.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { formatDay } from '#app/ui/format.ts';
import { EmptyState } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-marking.ts';

import { CourseHeader } from './course/course-header.tsx';
import { courseMeta } from './course/course-meta.ts';
import { QuestionCard } from './survey-results/question-card.tsx';

export const meta = courseMeta('surveys');

export const loader = withActor(async (actor, { request, params }) => {
  const courseId = idParam(params['id']);
  const version = Number(new URL(request.url).searchParams.get('version') ?? NaN);
  const results = await surveyResults(actor, {
    courseId,
    key: idParam(params['key']),
    version: Number.isInteger(version) && version >= 1 && version < 1_000_000 ? version : null,
  });
  return { ...results, name: inLanguage(results.head.title, await languageOf(request)) };
});

export default function SurveyResults() {
  const { t } = useTranslation('studioMarking');
  const language = useLanguage();
  const { head, title, people, until, questions, texts } = useLoaderData<typeof loader>();
  return (
    <>
      <CourseHeader head={head} page="surveys" />
      <div className="max-w-3xl space-y-5">
        <h2 className="text-xl">{inLanguage(title, language)}</h2>
        <Parts />
        {people === 0 || until === null ? (
          <EmptyState title={t('survey.noneTitle')}>
            {t('survey.noneText', { least: LEAST_ANSWERS })}
          </EmptyState>
        ) : (
          <>
            <p>{t('survey.people', { count: people, day: formatDay(until, language) })}</p>
            <p className="text-sm text-ink-soft">{t('survey.rule', { least: LEAST_ANSWERS })}</p>
            {questions.map((question, index) => (
              <QuestionCard
                key={`${question.kind} ${question.key}`}
                place={index + 1}
                question={question}
                texts={texts[question.key] ?? []}
              />
            ))}
          </>
        )}
      </div>
    </>
  );
}

/** Versions that ask the same, and all together; there is nothing to choose where there is one. */
function Parts() {
  const { t } = useTranslation('studioMarking');
  const { parts, version } = useLoaderData<typeof loader>();
  if (parts.length < 2) return null;
  return (
    <nav aria-label={t('survey.filter')} className="no-print flex flex-wrap gap-2">
      <Link className="chip" to="?" aria-current={version === null ? 'true' : undefined}>
        {t('survey.all')}
      </Link>
      {parts.map(({ versions }) => (
        <Link
          key={versions[0]}
          className="chip"
          to={`?version=${versions[0]}`}
          aria-current={version === versions[0] ? 'true' : undefined}
        >
          {t('survey.version', { versions: [...versions].reverse().join(', ') })}
        </Link>
      ))}
    </nav>
  );
}
