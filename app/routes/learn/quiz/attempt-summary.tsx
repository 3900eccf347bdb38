import type { MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Form, Link, useLoaderData, useRouteError } from '@remix-run/react';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { readForm } from '#app/domain/assessment/answer.ts';
import { attemptSummary } from '#app/domain/assessment/attempt-view.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { postedForm } from '#app/routes/posted-form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';

import '#app/platform/texts/quiz.ts';
import '#app/platform/texts/quiz-attempt.ts';

import { attemptOf } from './attempt-params.server.ts';
import { Countdown } from './countdown.tsx';
import { attemptPath, isLate, pagePath } from './quiz-paths.ts';
import { QuizFrame } from './quiz-frame.tsx';
import { QuizProblem } from './quiz-problem.tsx';
import { SaveSign } from './save-sign.tsx';
import { useAnswerKeeper } from './use-answer-keeper.ts';
import { useAttemptPath } from './use-attempt-path.ts';
import { useTimeLeft } from './use-time-left.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const path = attemptOf(params);
  const [view, language] = await Promise.all([attemptSummary(actor, path), languageOf(request)]);
  if (!view.open) throw redirect(attemptPath(path, 'result'));
  const { answered, pageOf, lastPage, byHand, timeLeft, savedAt } = view;
  return {
    title: inLanguage(view.title, language),
    answered,
    pageOf,
    lastPage,
    byHand,
    timeLeft,
    late: isLate(request),
    savedAt: savedAt?.toISOString() ?? null,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

/** Hands in the attempt, with answers that the form still carries. */
export const action = withActor(async (actor, { request, params }) => {
  const path = attemptOf(params);
  const answers = readForm(await postedForm(request));
  await submitAttempt(actor, { attemptId: path.attemptId, answers });
  return redirect(attemptPath(path, 'result'));
});

export const handle = { plain: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Kompeten` },
];

export default function AttemptSummaryRoute() {
  const { t } = useTranslation(['quizAttempt', 'quiz']);
  const view = useLoaderData<typeof loader>();
  const { title, answered, pageOf, lastPage, byHand, zone } = view;
  const path = useAttemptPath();
  const finish = useRef<HTMLFormElement>(null);
  const [stuck, setStuck] = useState(false);
  const { seconds, sync } = useTimeLeft(view.timeLeft);
  const { state, flush } = useAnswerKeeper({
    attemptId: path.attemptId,
    url: attemptPath(path, 'answers'),
    questions: useMemo(() => [], []),
    savedAt: view.savedAt,
    onTimeLeft: sync,
  });
  const flushed = useRef(false);
  const over = seconds === 0;
  useEffect(() => {
    if (over) finish.current?.requestSubmit();
  }, [over]);

  /** What an earlier visit left on this device goes first; the form follows by itself. */
  async function sendFirst(event: FormEvent<HTMLFormElement>) {
    if (flushed.current) return;
    event.preventDefault();
    const form = event.currentTarget;
    flushed.current = (await flush()) && navigator.onLine;
    setStuck(!flushed.current);
    // In a turn of its own: a form ignores a request to submit while its submit event is still going on.
    if (flushed.current) setTimeout(() => form.requestSubmit());
  }

  const missing = answered.flatMap((done, i) => (done ? [] : [i + 1]));
  const ahead = missing.filter((place) => pageOf[place - 1] !== null);
  return (
    <QuizFrame>
      <PageHeader
        title={t('summaryTitle')}
        lead={title}
        actions={seconds !== null && <Countdown seconds={seconds} />}
      />
      <div className="mb-4">
        <SaveSign state={state} zone={zone} />
      </div>
      {(state.late || view.late) && (
        <div className="mb-4">
          <Notice kind="info">{t('tooLate')}</Notice>
        </div>
      )}
      {stuck && (
        <div className="mb-4">
          <Notice kind="warning" title={t('cannotSubmit')}>
            {state.kept ? t('cannotGoKept') : t('notKept')}
          </Notice>
        </div>
      )}
      <Card
        title={t('progress', {
          answered: answered.length - missing.length,
          count: answered.length,
        })}
      >
        {missing.length === 0 ? (
          <p>{t('allAnswered')}</p>
        ) : (
          <>
            <p>
              {t(ahead.length > 0 ? 'unanswered' : 'unansweredBehind', { count: missing.length })}
            </p>
            <ul className="mt-3 flex flex-wrap gap-2">
              {ahead.map((place) => (
                <li key={place}>
                  <Link
                    to={`${pagePath(path, pageOf[place - 1] ?? 1)}#q${place}`}
                    className="inline-flex min-h-11 items-center rounded-md border border-line-strong px-3 text-sm font-semibold hover:bg-sunken"
                  >
                    {t('quiz:questionNumber', { place })}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
      <p className="mt-6 text-ink-soft">{t(byHand ? 'submitMeansByHand' : 'submitMeans')}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Form ref={finish} method="post" onSubmit={(event) => void sendFirst(event)}>
          <Button>{t('submit')}</Button>
        </Form>
        {lastPage !== null && (
          <ButtonLink look="secondary" to={pagePath(path, lastPage)}>
            {t('backToQuestions')}
          </ButtonLink>
        )}
      </div>
    </QuizFrame>
  );
}

export function ErrorBoundary() {
  return (
    <QuizFrame>
      <QuizProblem error={useRouteError()} />
    </QuizFrame>
  );
}
