import { redirect } from '@remix-run/node';
import { Form, useLoaderData, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { attemptResult } from '#app/domain/assessment/attempt-result.server.ts';
import { handMarks } from '#app/domain/assessment/marking/hand-marks.server.ts';
import { levelSteps } from '#app/domain/assessment/level-steps.server.ts';
import { ownGain } from '#app/domain/assessment/own-gain.server.ts';
import { env } from '#app/platform/env.server.ts';
import { certificateOfEnrollment } from '#app/domain/certificates/certificate-of-enrollment.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PageHeader } from '#app/ui/page.tsx';

import '#app/platform/texts/hand-marks.ts';
import '#app/platform/texts/quiz.ts';
import '#app/platform/texts/quiz-outcome.ts';

import { attemptOf } from './attempt-params.server.ts';
import { CertificateCard } from './certificate-card.tsx';
import { PassKept } from './key-corrected.tsx';
import { LevelCard } from './level-card.tsx';
import { Outcome } from './outcome.tsx';
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
  const gain = result.score === null ? null : await ownGain(actor, path);
  const { questions, ...rest } = result;
  const people = questions.some(({ byHand, asked }) => byHand || asked);
  const hand = people ? await handMarks(actor, path, true) : {};
  return {
    hand: shownIn(hand, language),
    justAsked: new URL(request.url).searchParams.has('asked'),
    ...rest,
    gain,
    zone: env.ORGANISATION_TIME_ZONE,
    title: inLanguage(result.title, language),
    questions: questions.map((question) => shownIn(question, language)),
    levels: levels.map((step) => ({ ...step, name: inLanguage(step.name, language) })),
    certificate,
  };
});

type View = ReturnType<typeof useLoaderData<typeof loader>>;

export const meta = pageTitle<'quizOutcome', View>(
  'quizOutcome',
  (t, view) => `${t('resultTitle')} · ${view?.title ?? ''}`,
);

export default function AttemptResultRoute() {
  const { t } = useTranslation(['quizOutcome', 'quiz']);
  const { t: said } = useTranslation('handMarks');
  const view = useLoaderData<typeof loader>();
  const path = useAttemptPath();
  const { enrollmentId, courseItemId } = path;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('resultTitle')}
        lead={t('quiz:attemptNumber', { number: view.number })}
        crumbs={[{ to: quizPath(enrollmentId, courseItemId), label: view.title }]}
      />
      <div className="space-y-4">
        {view.justAsked && <Notice kind="success">{said('sent')}</Notice>}
        {view.state !== 'graded' ? (
          <TimeIsUp />
        ) : view.passed === null ? (
          <Notice title={said('waitingTitle')}>{said('waitingText')}</Notice>
        ) : (
          <Outcome view={view} />
        )}
        <PassKept passKept={view.passKept} />
        {view.levels.length > 0 && <LevelCard steps={view.levels} />}
        {view.certificate && <CertificateCard certificate={view.certificate} />}
        <div className="flex flex-wrap gap-3">
          {view.passed && !view.enrollmentCompleted && (
            <ButtonLink to={`/learn/${enrollmentId}`}>{t('finishCourse')}</ButtonLink>
          )}
          {(view.passed === false || view.practice) && view.canRetry && (
            <Form method="post" action={quizPath(enrollmentId, courseItemId)}>
              <Button>{t('quiz:startAgain')}</Button>
            </Form>
          )}
          <ButtonLink look="secondary" to={`/learn/${enrollmentId}`}>
            {t('quiz:backToCourse')}
          </ButtonLink>
        </div>
        {view.questions.length > 0 && (
          <ReviewList questions={view.questions} hand={view.hand} graded={view.score !== null} />
        )}
      </div>
    </div>
  );
}

/** The time is over and nobody has handed in yet: what was saved counts, and it can be graded now. */
function TimeIsUp() {
  const { t } = useTranslation(['quizOutcome', 'quiz']);
  const path = useAttemptPath();
  return (
    <Notice kind="warning" title={t('quiz:timeIsUp')}>
      <p>{t('quiz:timeIsUpSafe')}</p>
      <Form method="post" action={attemptPath(path, 'summary')} className="mt-3">
        <Button small>{t('gradeNow')}</Button>
      </Form>
    </Notice>
  );
}

export function ErrorBoundary() {
  return <QuizProblem error={useRouteError()} />;
}
