import type { MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Form, useLoaderData, useNavigate, useRouteError } from '@remix-run/react';
import { ArrowLeft, ArrowRight, ListChecks } from 'lucide-react';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isAnswered, readForm } from '#app/domain/assessment/answer.ts';
import { attemptPage } from '#app/domain/assessment/attempt-view.server.ts';
import { saveForm } from '#app/domain/assessment/save-form.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { env } from '#app/platform/env.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { postedForm } from '#app/routes/posted-form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatClock } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/quiz.ts';

import { attemptOf } from './attempt-params.server.ts';
import { Countdown } from './countdown.tsx';
import { PageLinks } from './page-links.tsx';
import { QuestionField } from './question-field.tsx';
import { attemptPath, pagePath } from './quiz-paths.ts';
import { QuizFrame } from './quiz-frame.tsx';
import { QuizProblem } from './quiz-problem.tsx';
import { SaveSign } from './save-sign.tsx';
import { useAnswerKeeper } from './use-answer-keeper.ts';
import { useAttemptPath } from './use-attempt-path.ts';
import { useTimeLeft } from './use-time-left.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const path = attemptOf(params);
  const wanted = Number(new URL(request.url).searchParams.get('page')) || 1;
  const [view, language] = await Promise.all([
    attemptPage(actor, path, wanted),
    languageOf(request),
  ]);
  if (!view.open) throw redirect(attemptPath(path, 'result'));
  const { page, pages, answered, timeLeft, dueAt, savedAt } = view;
  return {
    title: inLanguage(view.title, language),
    page,
    pages,
    answeredElsewhere:
      answered.filter(Boolean).length - view.questions.filter((q) => isAnswered(q.answer)).length,
    count: answered.length,
    timeLeft,
    dueAt,
    savedAt: savedAt?.toISOString() ?? null,
    zone: env.ORGANISATION_TIME_ZONE,
    questions: view.questions.map((question) => shownIn(question, language)),
  };
});

/** Without a script the buttons post the page: its answers are stored, then the next page is shown. */
export const action = withActor(async (actor, { request, params }) => {
  const path = attemptOf(params);
  const { attemptId } = path;
  const form = await postedForm(request);
  try {
    const { timeLeft } = await saveForm(actor, { attemptId, answers: readForm(form) });
    if (timeLeft !== 0) return redirect(destination(path, form.get('go')));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'attemptClosed') throw error;
  }
  await submitAttempt(actor, { attemptId }); // the time is over: what has arrived is graded
  return redirect(attemptPath(path, 'result'));
});

function destination(path: Parameters<typeof attemptPath>[0], go: unknown): string {
  const page = typeof go === 'string' && /^\d{1,4}$/.test(go) ? Number(go) : null;
  return page === null ? attemptPath(path, 'summary') : pagePath(path, page);
}

export const handle = { plain: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Kompeten` },
];

export default function AttemptRoute() {
  const { t } = useTranslation('quiz');
  const language = useLanguage();
  const view = useLoaderData<typeof loader>();
  const { title, page, pages, questions, answeredElsewhere, count, dueAt, zone } = view;
  const path = useAttemptPath();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const finish = useRef<HTMLFormElement>(null);
  const [stuck, setStuck] = useState(false);
  const { seconds, sync } = useTimeLeft(view.timeLeft);
  const { state, answeredHere, flush, readForm } = useAnswerKeeper({
    attemptId: path.attemptId,
    url: attemptPath(path, 'answers'),
    questions,
    savedAt: view.savedAt,
    form,
    onTimeLeft: sync,
  });
  useSubmitAtEnd(seconds === 0, state.status, flush, finish);
  useLeaveWhenClosed(state.status === 'closed', attemptPath(path, 'result'));
  useFocusOnChange(heading, page);

  /** With a script: send what is unsent, then go; where the network is gone, stay and say so. */
  async function go(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    event.preventDefault();
    readForm(questions.map(({ id }) => id));
    const sent = (await flush()) && navigator.onLine;
    setStuck(!sent);
    if (sent) void navigate(destination(path, (submitter as HTMLButtonElement | null)?.value));
  }

  return (
    <QuizFrame>
      <div className="sticky top-0 z-10 -mx-4 mb-4 border-b border-line bg-paper px-4 py-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <h1 className="text-lg">{title}</h1>
          {seconds !== null && <Countdown seconds={seconds} />}
        </div>
        <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 text-sm text-ink-soft">
          <p>{t('progress', { answered: answeredElsewhere + answeredHere, count })}</p>
          {dueAt && <p>{t('until', { time: formatClock(dueAt, language, zone) })}</p>}
          <SaveSign state={state} zone={zone} />
        </div>
      </div>
      {seconds === 0 && (
        <div className="mb-4">
          <Notice kind="warning" title={t('timeIsUp')}>
            {state.status === 'saved' ? t('timeIsUpSafe') : t('timeIsUpUnsent')}
          </Notice>
        </div>
      )}
      {state.superseded && (
        <div className="mb-4">
          <Notice kind="info">{t('superseded')}</Notice>
        </div>
      )}
      <Form
        ref={form}
        method="post"
        autoComplete="off"
        onSubmit={(event) => void go(event)}
        onChange={() => readForm(questions.map(({ id }) => id))}
      >
        <h2 ref={heading} tabIndex={-1} className="mb-3 text-base text-ink-soft">
          {t('pageOf', { page, pages })}
        </h2>
        <div className="space-y-4">
          {questions.map((question) => (
            <QuestionField key={question.id} question={question} t={t} />
          ))}
        </div>
        {stuck && (
          <div className="mt-6">
            <Notice kind="warning" title={t('cannotGo')}>
              {state.kept ? t('cannotGoKept') : t('notKept')}
            </Notice>
          </div>
        )}
        <div className="mt-6 flex flex-wrap items-center gap-3">
          {/* First in the form: what Enter in a text field presses. */}
          <Button
            name="go"
            value={page < pages ? page + 1 : 'summary'}
            className="order-last ms-auto"
          >
            {page < pages ? t('nextPage') : t('toSummary')}
            {page < pages ? (
              <ArrowRight aria-hidden className="size-4" />
            ) : (
              <ListChecks aria-hidden className="size-4" />
            )}
          </Button>
          {page > 1 && (
            <Button name="go" value={page - 1} look="secondary">
              <ArrowLeft aria-hidden className="size-4" /> {t('previousPage')}
            </Button>
          )}
          {pages > 1 && <PageLinks page={page} pages={pages} />}
        </div>
      </Form>
      <Form ref={finish} method="post" action={attemptPath(path, 'summary')} hidden />
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

/** When the time is over: what is unsent goes first, as soon as the network lets it, then the attempt is handed in. */
function useSubmitAtEnd(
  over: boolean,
  status: string,
  flush: () => Promise<boolean>,
  form: RefObject<HTMLFormElement>,
) {
  useEffect(() => {
    if (!over) return;
    const finish = () => {
      void flush().then((sent) => {
        if (sent && navigator.onLine) form.current?.requestSubmit();
      });
    };
    finish();
    window.addEventListener('online', finish);
    return () => window.removeEventListener('online', finish);
  }, [over, status, flush, form]);
}

function useLeaveWhenClosed(closed: boolean, to: string) {
  const navigate = useNavigate();
  useEffect(() => {
    if (closed) void navigate(to, { replace: true });
  }, [closed, navigate, to]);
}

/** After a change of page the reading goes on at its head. */
function useFocusOnChange(target: { current: HTMLElement | null }, page: number) {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    target.current?.focus();
  }, [page, target]);
}
