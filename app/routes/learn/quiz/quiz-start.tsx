import { data, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { quizStart } from '#app/domain/assessment/quiz-start-view.server.ts';
import { startAttempt, StartRefused } from '#app/domain/assessment/start-attempt.server.ts';
import type { StartRefusal } from '#app/domain/assessment/start-refusal.ts';
import { env } from '#app/platform/env.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { currentContext } from '#app/platform/request-context.server.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { withActor } from '#app/routes/access.server.ts';
import { postedForm } from '#app/routes/posted-form.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatMoment, formatScore } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/quiz.ts';
import '#app/platform/texts/quiz-start.ts';

import { ClosedItem } from '../player/closed-item.tsx';
import { orItsSuccessor } from '../player/or-its-successor.server.ts';
import { placeOf } from './attempt-params.server.ts';
import { QuizFacts } from './quiz-facts.tsx';
import { attemptPath, quizPath } from './quiz-paths.ts';
import { StartForm } from './start-form.tsx';

export const loader = withActor(async (actor, { request, params }) => {
  const place = placeOf(params);
  const language = await languageOf(request);
  const view = await orItsSuccessor(actor, inCourse(place), () =>
    quizStart(actor, place, language, currentContext()?.address),
  );
  return {
    ...view,
    title: inLanguage(view.title, language),
    courseTitle: inLanguage(view.courseTitle, language),
    rules: { ...view.rules, sections: shownIn(view.rules.sections, language) },
    place,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor(async (actor, { request, params }) => {
  const place = placeOf(params);
  const typed = (await postedForm(request)).get('password');
  const password = typeof typed === 'string' ? typed : '';
  const address = currentContext()?.address;
  try {
    const { attemptId } = await orItsSuccessor(actor, inCourse(place), () =>
      startAttempt(actor, { ...place, password, address }),
    );
    return redirect(attemptPath({ ...place, attemptId }));
  } catch (error) {
    return refused(error, await languageOf(request));
  }
});

/** What the page says instead of beginning: why not, or what is wrong with the password. */
function refused(error: unknown, language: Language) {
  if (error instanceof StartRefused && error.refusal.code !== 'quizPasswordMissing')
    return data({ refusal: error.refusal, problem: null }, { status: 409 });
  if (error instanceof DomainError && PASSWORD_PROBLEMS.includes(error.code))
    return data({ refusal: null, problem: errorWords(error, language) }, { status: 409 });
  throw error;
}

const PASSWORD_PROBLEMS = ['quizPasswordMissing', 'quizPasswordWrong', 'tooManyRequests'];

function inCourse({ enrollmentId, courseItemId }: ReturnType<typeof placeOf>) {
  return { enrollmentId, itemId: courseItemId };
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

export const meta = pageTitle<'quizStart', View>('quizStart', (_t, view) => view?.title ?? '');

export default function QuizStartRoute() {
  const { t } = useTranslation('quizStart');
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
        <QuizFacts rules={view.rules} attemptsUsed={view.attemptsUsed} zone={view.zone} />
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

/** One obvious next: go on, begin, or why not. */
function NextStep({ view }: { view: View }) {
  const { t } = useTranslation('quizStart');
  const answer = useActionData<typeof action>();
  const { place, openAttemptId } = view;
  if (openAttemptId)
    return (
      <ButtonLink to={attemptPath({ ...place, attemptId: openAttemptId })}>
        {t('continueAttempt')}
      </ButtonLink>
    );
  const refusal = answer?.refusal ?? view.refusal;
  if (refusal) return <Refused view={view} refusal={refusal} />;
  return (
    <StartForm
      action={quizPath(place.enrollmentId, place.courseItemId)}
      again={view.attemptsUsed > 0}
      asksPassword={view.asksPassword}
      problem={answer?.problem ?? null}
    />
  );
}

function Refused({ view, refusal }: { view: View; refusal: StartRefusal }) {
  const { t } = useTranslation(['quizStart', 'quiz']);
  const language = useLanguage();
  const { code, at } = refusal;
  const time = at && formatMoment(at, language, view.zone);
  return (
    <Notice kind="warning" title={time === null ? t(code) : t(code, { time })}>
      {code === 'quizElsewhere' && <p>{t('quizElsewhereHelp')}</p>}
      <Link className="link" to={`/learn/${view.place.enrollmentId}`}>
        {t('quiz:backToCourse')}
      </Link>
    </Notice>
  );
}

function Attempts({ view }: { view: View }) {
  const { t } = useTranslation(['quizStart', 'quiz']);
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
                    {t('quiz:attemptNumber', { number: attempt.number })}
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
  const { t } = useTranslation(['quizStart', 'quiz']);
  if (state === 'open') return <Badge tone="accent">{t('underway')}</Badge>;
  if (passed === null) return <Badge tone="caution">{t('beingGraded')}</Badge>;
  return passed ? (
    <Badge tone="good">{t('quiz:passed')}</Badge>
  ) : (
    <Badge tone="bad">{t('quiz:notPassed')}</Badge>
  );
}
