import { redirect } from '@remix-run/node';
import { Form, useLoaderData, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { attemptResult } from '#app/domain/assessment/attempt-result.server.ts';
import { levelSteps } from '#app/domain/assessment/level-steps.server.ts';
import { certificateOfEnrollment } from '#app/domain/certificates/certificate-of-enrollment.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatPoints, formatScore } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/quiz.ts';

import { attemptOf } from './attempt-params.server.ts';
import { CertificateCard } from './certificate-card.tsx';
import { PassKept } from './key-corrected.tsx';
import { LevelCard } from './level-card.tsx';
import { attemptPath, quizPath } from './quiz-paths.ts';
import { QuizProblem } from './quiz-problem.tsx';
import { ReviewList } from './review-list.tsx';
import { useAttemptPath } from './use-attempt-path.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const path = attemptOf(params);
  const [result, language] = await Promise.all([attemptResult(actor, path), languageOf(request)]);
  if (result.state === 'open') throw redirect(attemptPath(path));
  const completed = result.passed === true && result.enrollmentCompleted;
  const [levels, certificate] = completed
    ? await Promise.all([
        levelSteps(actor, path.enrollmentId),
        certificateOfEnrollment(actor, path.enrollmentId),
      ])
    : [[], null];
  const { questions, ...rest } = result;
  return {
    ...rest,
    title: inLanguage(result.title, language),
    questions: questions.map((question) => shownIn(question, language)),
    levels: levels.map((step) => ({ ...step, name: inLanguage(step.name, language) })),
    certificate,
  };
});

type View = ReturnType<typeof useLoaderData<typeof loader>>;

export const meta = pageTitle<'quiz', View>(
  'quiz',
  (t, view) => `${t('resultTitle')} · ${view?.title ?? ''}`,
);

export default function AttemptResultRoute() {
  const { t } = useTranslation('quiz');
  const view = useLoaderData<typeof loader>();
  const path = useAttemptPath();
  const { enrollmentId, courseItemId } = path;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('resultTitle')}
        lead={t('attemptNumber', { number: view.number })}
        crumbs={[{ to: quizPath(enrollmentId, courseItemId), label: view.title }]}
      />
      <div className="space-y-4">
        {view.state === 'graded' ? <Outcome view={view} /> : <TimeIsUp />}
        <PassKept passKept={view.passKept} />
        {view.levels.length > 0 && <LevelCard steps={view.levels} />}
        {view.certificate && <CertificateCard certificate={view.certificate} />}
        <div className="flex flex-wrap gap-3">
          {view.passed && !view.enrollmentCompleted && (
            <ButtonLink to={`/learn/${enrollmentId}`}>{t('finishCourse')}</ButtonLink>
          )}
          {view.passed === false && view.canRetry && (
            <Form method="post" action={quizPath(enrollmentId, courseItemId)}>
              <Button>{t('startAgain')}</Button>
            </Form>
          )}
          <ButtonLink look="secondary" to={`/learn/${enrollmentId}`}>
            {t('backToCourse')}
          </ButtonLink>
        </div>
        {view.questions.length > 0 && <ReviewList questions={view.questions} />}
      </div>
    </div>
  );
}

function Outcome({ view }: { view: View }) {
  const { t } = useTranslation('quiz');
  const language = useLanguage();
  const { passed, score, points, pointsOutOf, passMark, attemptsLeft } = view;
  return (
    <Card>
      <p className={`text-2xl font-bold ${passed ? 'text-daun' : 'text-bata'}`}>
        {passed ? t('passed') : t('notPassed')}
      </p>
      {score !== null && pointsOutOf !== 0 && (
        <p className="mt-1 text-lg">
          {t('scoreOf', {
            score: formatScore(score, language),
            points: formatPoints(points ?? 0, language),
            outOf: formatPoints(pointsOutOf ?? 0, language),
          })}
        </p>
      )}
      <p className="mt-1 text-sm text-ink-soft">
        {t('passMarkIs', { mark: formatScore(passMark, language) })}
        {!passed && attemptsLeft !== null && ` ${t('attemptsLeft', { count: attemptsLeft })}`}
      </p>
      {view.review === 'marks' && (
        <p className="mt-3 text-sm text-ink-soft">{t('answersWithheld')}</p>
      )}
    </Card>
  );
}

/** The time is over and nobody has handed in yet: what was saved counts, and it can be graded now. */
function TimeIsUp() {
  const { t } = useTranslation('quiz');
  const path = useAttemptPath();
  return (
    <Notice kind="warning" title={t('timeIsUp')}>
      <p>{t('timeIsUpSafe')}</p>
      <Form method="post" action={attemptPath(path, 'summary')} className="mt-3">
        <Button small>{t('gradeNow')}</Button>
      </Form>
    </Notice>
  );
}

export function ErrorBoundary() {
  return <QuizProblem error={useRouteError()} />;
}
