import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { MOST_ANSWERS } from '#app/domain/assessment/results/question-answers.server.ts';
import { questionResults } from '#app/domain/assessment/results/question-results.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/quiz-results.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { reviewOfKind } from '#app/question-types/reviews-of.tsx';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { formatPoints, fullName } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { ReportHeader } from './gradebook/report-header.tsx';
import { OptionTable } from './quiz-results/option-table.tsx';
import { useFigureWords } from './quiz-results/use-figure-words.ts';
import { useVerdictWords } from './quiz-results/use-verdict-words.ts';

export const meta = pageTitle('quizResults', (t, data: { position?: number } | undefined) =>
  [t('title'), data?.position && t('questionTitle', { position: data.position })]
    .filter(Boolean)
    .join(' · '),
);

export const loader = withActor(async (actor, { request, params }) => {
  const language = await languageOf(request);
  const found = await questionResults(actor, {
    courseId: idParam(params['id']),
    key: idParam(params['key']),
    questionId: idParam(params['questionId']),
  });
  const { head, key, title, chosen, shown, given, ...rest } = found;
  return {
    ...rest,
    ...{ head, key, title, version: chosen.versions[0]!, most: MOST_ANSWERS },
    shown: shownIn(shown, language),
    given: given.map((one) => ({ ...one, put: shownIn(one.put, language) })),
    position: found.analysed.position,
  };
});

export default function QuizQuestionResults() {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const data = useLoaderData<typeof loader>();
  const { head, key, title, version, analysed, shown, rule, position } = data;
  const say = useVerdictWords();
  const results = `/studio/courses/${head.courseId}/quizzes/${key}/results`;
  const Review = reviewOfKind(shown.kind);
  return (
    <>
      <ReportHeader
        head={head}
        page="grades"
        crumbs={[{ to: `${results}?version=${version}`, label: inLanguage(title, language) }]}
      />
      <div className="max-w-4xl space-y-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="text-xl">{t('questionTitle', { position })}</h2>
          <Steps results={results} />
        </div>
        <Notice kind="info">{say(analysed)}</Notice>
        <Card title={t('putAs')}>
          <p className="font-semibold whitespace-pre-line">{shown.stem}</p>
          {rule && <p className="mt-2 text-kunyit">{t(`key.rule.${rule}`)}</p>}
          <Review put={shown.put} answer={null} full={null} released={shown.released} />
          <p className="no-print mt-4">
            <ButtonLink
              look="secondary"
              to={`/studio/courses/${head.courseId}/quizzes/${key}/questions/${analysed.id}/key`}
            >
              {t('correctKey')}
            </ButtonLink>
          </p>
        </Card>
        <Figures />
        {analysed.picked && (
          <section className="space-y-3">
            <h3 className="text-lg">{t('options')}</h3>
            <OptionTable question={analysed} />
          </section>
        )}
        <Given />
        <Open />
      </div>
    </>
  );
}

function Steps({ results }: { results: string }) {
  const { t } = useTranslation('quizResults');
  const { previousId, nextId } = useLoaderData<typeof loader>();
  return (
    <nav aria-label={t('questions')} className="no-print flex gap-2">
      {previousId && (
        <ButtonLink look="secondary" rel="prev" to={`${results}/${previousId}`}>
          {t('previous')}
        </ButtonLink>
      )}
      {nextId && (
        <ButtonLink look="secondary" rel="next" to={`${results}/${nextId}`}>
          {t('next')}
        </ButtonLink>
      )}
    </nav>
  );
}

function Figures() {
  const { t } = useTranslation('quizResults');
  const { analysed, time } = useLoaderData<typeof loader>();
  const { share, ratio, time: lasting } = useFigureWords();
  const { people, blank, facility, discrimination, intended, effective } = analysed.figures;
  return (
    <Card title={t('figures')}>
      <Facts
        facts={[
          [t('peopleCount'), String(people)],
          [t('empty'), String(blank)],
          [t('facility'), share(facility)],
          [t('discrimination'), ratio(discrimination)],
          [t('weight'), `${share(intended)} / ${share(effective)}`],
          [
            t('medianTime'),
            time ? `${lasting(time.medianSeconds)} (${t('times', { count: time.people })})` : '–',
          ],
        ]}
      />
    </Card>
  );
}

/** What was answered how often, where an answer is not made of picked options. */
function Given() {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { given, plain, manual, analysed, shown, most } = useLoaderData<typeof loader>();
  if (manual || analysed.picked) return null;
  const Review = reviewOfKind(shown.kind);
  return (
    <Card title={t('answers')}>
      <p className="mb-2 text-sm text-ink-soft">{t('answersText', { most })}</p>
      {given.length === 0 && <p className="text-ink-soft">{t('noAnswers')}</p>}
      <ul className="divide-y divide-line">
        {given.map(({ answer, count, points, put }, at) => (
          <li key={at} className="py-2.5">
            <p className="text-sm text-ink-soft tabular-nums">
              {`${t('times', { count })} · ${t('earned', { points: formatPoints(points, language) })}`}
            </p>
            {answer.length === 0 ? (
              <p>{t('empty')}</p>
            ) : plain ? (
              <p className="break-words whitespace-pre-wrap">{answer.join(', ')}</p>
            ) : (
              <Review put={put} answer={answer} full={null} released={null} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Open() {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { open, shown, anonymous, analysed, most } = useLoaderData<typeof loader>();
  if (!open) return null;
  const Review = reviewOfKind(shown.kind);
  return (
    <Card title={t('openAnswers')}>
      <p className="mb-2 text-sm text-ink-soft">
        {t('openText', { count: open.total, most })}
        {anonymous && ` ${t('anonymous')}`}
      </p>
      <ul className="divide-y divide-line">
        {open.answers.map(({ attemptId, name, titlePrefix, titleSuffix, answer, points }, at) => (
          <li key={attemptId ?? at} className="py-3">
            <p className="text-sm">
              <span className="font-semibold">
                {name === null ? t('someone') : fullName({ name, titlePrefix, titleSuffix })}
              </span>
              <span className="text-ink-soft">
                {` · ${
                  points === null
                    ? t('notMarked')
                    : t('pointsOf', {
                        points: formatPoints(points, language),
                        outOf: analysed.points,
                      })
                }`}
              </span>
            </p>
            <Review put={shown.put} answer={answer} full={null} released={null} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
