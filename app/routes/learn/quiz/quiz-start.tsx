import { redirect } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { quizStart } from '#app/domain/assessment/quiz-start-view.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatMoment, formatNumber, formatScore } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/quiz.ts';

import { ClosedItem } from '../player/closed-item.tsx';
import { orItsSuccessor } from '../player/or-its-successor.server.ts';
import { placeOf } from './attempt-params.server.ts';
import { attemptPath, quizPath } from './quiz-paths.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const place = placeOf(params);
  const language = await languageOf(request);
  const view = await orItsSuccessor(actor, inCourse(place), () =>
    quizStart(actor, place, language),
  );
  return {
    ...view,
    title: inLanguage(view.title, language),
    courseTitle: inLanguage(view.courseTitle, language),
    place,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor(async (actor, { params }) => {
  const place = placeOf(params);
  const { attemptId } = await orItsSuccessor(actor, inCourse(place), () =>
    startAttempt(actor, place),
  );
  return redirect(attemptPath({ ...place, attemptId }));
});

function inCourse({ enrollmentId, courseItemId }: ReturnType<typeof placeOf>) {
  return { enrollmentId, itemId: courseItemId };
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

export const meta = pageTitle<'quiz', View>('quiz', (_t, view) => view?.title ?? '');

export default function QuizStartRoute() {
  const { t } = useTranslation('quiz');
  const view = useLoaderData<typeof loader>();
  const { title, courseTitle, place } = view;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={title}
        crumbs={[{ to: `/learn/${place.enrollmentId}`, label: courseTitle }]}
      />
      <div className="space-y-4">
        {view.everPassed && (
          <Notice kind="success" title={t('alreadyPassed')}>
            {t('practiceOnly')}
          </Notice>
        )}
        <Facts view={view} />
        {view.closed.length > 0 ? (
          <ClosedItem enrollmentId={place.enrollmentId} closed={view.closed} />
        ) : (
          <NextStep view={view} />
        )}
        {view.attempts.length > 0 && <Attempts view={view} />}
      </div>
    </div>
  );
}

function Facts({ view }: { view: View }) {
  const { t } = useTranslation('quiz');
  const language = useLanguage();
  const facts = [
    [t('factQuestions'), formatNumber(view.questions, language)],
    [
      t('factTime'),
      view.timeLimitMinutes === null
        ? t('noLimit')
        : t('minutes', { count: view.timeLimitMinutes }),
    ],
    [t('factPassMark'), formatScore(view.passMark, language)],
    [
      t('factAttempts'),
      view.attemptsAllowed === null
        ? t('unlimited')
        : t('attemptsOf', { used: view.attemptsUsed, allowed: view.attemptsAllowed }),
    ],
  ];
  return (
    <Card>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="text-lg font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-4 list-disc space-y-1 ps-5 text-sm text-ink-soft">
        {view.timeLimitMinutes !== null && <li>{t('hintTime')}</li>}
        <li>{t('hintSaved')}</li>
        <li>{t('hintResume')}</li>
      </ul>
    </Card>
  );
}

/** One obvious next: go on, begin, or why not. */
function NextStep({ view }: { view: View }) {
  const { t } = useTranslation('quiz');
  const { place, openAttemptId } = view;
  if (openAttemptId)
    return (
      <ButtonLink to={attemptPath({ ...place, attemptId: openAttemptId })}>
        {t('continueAttempt')}
      </ButtonLink>
    );
  if (view.refusal)
    return (
      <Notice kind="warning" title={t(view.refusal)}>
        <Link className="link" to={`/learn/${place.enrollmentId}`}>
          {t('backToCourse')}
        </Link>
      </Notice>
    );
  return (
    <Form method="post" action={quizPath(place.enrollmentId, place.courseItemId)}>
      <Button>{view.attemptsUsed === 0 ? t('start') : t('startAgain')}</Button>
    </Form>
  );
}

function Attempts({ view }: { view: View }) {
  const { t } = useTranslation('quiz');
  const language = useLanguage();
  return (
    <Card title={t('attempts')}>
      <div className="-mx-4 sm:mx-0">
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{t('attempt')}</th>
              <th scope="col">{t('startedAt')}</th>
              <th scope="col" className="number">
                {t('score')}
              </th>
              <th scope="col">{t('outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {view.attempts.map((attempt) => (
              <tr key={attempt.id}>
                <th scope="row">
                  <Link
                    className="link"
                    to={attemptPath(
                      { ...view.place, courseItemId: attempt.courseItemId, attemptId: attempt.id },
                      attempt.state === 'open' ? undefined : 'result',
                    )}
                  >
                    {t('attemptNumber', { number: attempt.number })}
                  </Link>
                </th>
                <td data-label={t('startedAt')}>
                  {formatMoment(attempt.startedAt, language, view.zone)}
                </td>
                <td data-label={t('score')} className="number">
                  {attempt.score === null ? '–' : formatScore(attempt.score, language)}
                </td>
                <td data-label={t('outcome')}>
                  <Outcome state={attempt.state} passed={attempt.passed} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Outcome({ state, passed }: { state: string; passed: boolean | null }) {
  const { t } = useTranslation('quiz');
  if (state === 'open') return <Badge tone="accent">{t('underway')}</Badge>;
  if (passed === null) return <Badge tone="caution">{t('beingGraded')}</Badge>;
  return passed ? (
    <Badge tone="good">{t('passed')}</Badge>
  ) : (
    <Badge tone="bad">{t('notPassed')}</Badge>
  );
}
