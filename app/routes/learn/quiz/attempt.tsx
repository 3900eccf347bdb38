import type { MetaFunction } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import {
  Form,
  useActionData,
  useLoaderData,
  useNavigate,
  useRouteError,
  useSubmit,
} from '@remix-run/react';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isAnswered, readForm } from '#app/domain/assessment/answer.ts';
import { attemptFiles } from '#app/domain/assessment/answer-files/attempt-files.server.ts';
import { takesFiles as filesTaken } from '#app/domain/assessment/answer-files/takes-files.ts';
import { attemptPage } from '#app/domain/assessment/attempt-view.server.ts';
import { checkAnswer } from '#app/domain/assessment/check-answer.server.ts';
import { saveForm } from '#app/domain/assessment/save-form.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { turnPage } from '#app/domain/assessment/turn-page.server.ts';
import { env } from '#app/platform/env.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { isId } from '#app/platform/id.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { currentContext } from '#app/platform/request-context.server.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { withActor } from '#app/routes/access.server.ts';
import { postedForm } from '#app/routes/posted-form.server.ts';
import { formatClock } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/quiz.ts';
import '#app/platform/texts/quiz-attempt.ts';

import { useEnd, useFocusOnChange, useLeaveWhenClosed } from './attempt-ends.ts';
import { AnswerUploads } from './answer-uploads.tsx';
import { attemptOf } from './attempt-params.server.ts';
import { Countdown } from './countdown.tsx';
import { EnterButton, PageButtons } from './page-buttons.tsx';
import { QuestionField } from './question-field.tsx';
import { attemptPath, isLate, pagePath, saidLate } from './quiz-paths.ts';
import { QuizFrame } from './quiz-frame.tsx';
import { QuizProblem } from './quiz-problem.tsx';
import { SaveSign } from './save-sign.tsx';
import { SectionIntroduction, SectionTitle } from './section-head.tsx';
import { useAnswerKeeper } from './use-answer-keeper.ts';
import { useAttemptPath } from './use-attempt-path.ts';
import { useTimeLeft } from './use-time-left.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const path = attemptOf(params);
  const [view, language] = await Promise.all([
    attemptPage(actor, path, wantedPage(request), currentContext()?.address),
    languageOf(request),
  ]);
  if (!view.open) throw redirect(attemptPath(path, 'result'));
  if (view.page === null) throw redirect(attemptPath(path, 'summary'));
  const { page, pages, sequential, introduction, answered } = view;
  const { timeLeft, dueAt, sectionEnds, savedAt } = view;
  const answeredOpen = view.questions.filter((q) => !q.check?.closed && isAnswered(q.answer));
  const takesFiles = view.questions.some(({ put }) => filesTaken({ content: put as object }));
  return {
    title: inLanguage(view.title, language),
    page,
    pages,
    sequential,
    introduction,
    section: shownIn(view.section, language),
    answeredElsewhere: answered.filter(Boolean).length - answeredOpen.length,
    count: answered.length,
    timeLeft,
    dueAt,
    sectionEnds,
    savedAt: savedAt?.toISOString() ?? null,
    zone: env.ORGANISATION_TIME_ZONE,
    late: isLate(request),
    takesFiles,
    files: takesFiles ? await attemptFiles(actor, path) : [],
    questions: view.questions.map((question) => shownIn(question, language)),
  };
});

function wantedPage(request: Request): number {
  return Number(new URL(request.url).searchParams.get('page')) || 1;
}

type Posted = { attemptId: string; answers: ReturnType<typeof readForm> };

/**
 * What the buttons of a page post, with the answers on it: going to another page, turning this one, checking an answer.
 * With a script the answers have gone before, and only what moves the attempt on is posted.
 */
export const action = withActor(async (actor, { request, params }) => {
  const path = attemptOf(params);
  const { attemptId } = path;
  const form = await postedForm(request);
  const posted: Posted = { attemptId, answers: readForm(form) };
  const [turned, checked] = [pageIn(form.get('turn')), form.get('check')];
  try {
    if (typeof checked === 'string' && isId(checked)) {
      await checkAnswer(actor, { ...posted, questionId: checked });
      return redirect(pagePath(path, wantedPage(request)));
    }
    if (turned !== null) {
      const { page, late } = await turnPage(actor, { ...posted, from: turned });
      const onward = page === null ? attemptPath(path, 'summary') : pagePath(path, page);
      return redirect(late ? saidLate(onward) : onward);
    }
    const { timeLeft, late } = await saveForm(actor, posted);
    const onward = destination(path, form.get('go'));
    if (timeLeft !== 0) return redirect(late > 0 ? saidLate(onward) : onward);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (UNCHECKED.includes(error.code))
      return data(
        { question: checked, problem: errorWords(error, await languageOf(request)) },
        { status: 409 },
      );
    if (error.code !== 'attemptClosed') throw error;
  }
  await submitAttempt(actor, { attemptId }); // the time is over: what has arrived is graded
  return redirect(attemptPath(path, 'result'));
});

const UNCHECKED = ['answerMissing', 'pageLeft'];

function destination(path: Parameters<typeof attemptPath>[0], go: unknown): string {
  const page = pageIn(go);
  return page === null ? attemptPath(path, 'summary') : pagePath(path, page);
}

function pageIn(value: unknown): number | null {
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : null;
}

export const handle = { plain: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Kompeten` },
];

export default function AttemptRoute() {
  const { t } = useTranslation(['quizAttempt', 'quiz']);
  const { t: ofQuestion } = useTranslation('quiz');
  const language = useLanguage();
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, page, pages, sequential, section, introduction } = view;
  const { questions, answeredElsewhere, count, dueAt, sectionEnds, zone } = view;
  const path = useAttemptPath();
  const navigate = useNavigate();
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const finish = useRef<HTMLFormElement>(null);
  const [stuck, setStuck] = useState(false);
  const { seconds, sync } = useTimeLeft(view.timeLeft);
  // What is done with has no fields any more.
  const open = useMemo(() => questions.filter(({ check }) => !check?.closed), [questions]);
  const { state, answeredHere, flush, readForm } = useAnswerKeeper({
    attemptId: path.attemptId,
    url: attemptPath(path, 'answers'),
    questions: open,
    savedAt: view.savedAt,
    form,
    onTimeLeft: sync,
  });
  const here = pagePath(path, page);
  const { status } = state;
  useEnd({ over: seconds === 0, ofSection: sectionEnds, status, flush, finish, onward: here });
  useLeaveWhenClosed(status === 'closed', attemptPath(path, 'result'));
  useFocusOnChange(heading, page);

  /** With a script: send what is unsent, then go; where the network is gone, stay and say so. */
  async function go(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    event.preventDefault();
    readForm(open.map(({ id }) => id));
    const sent = (await flush()) && navigator.onLine;
    setStuck(!sent);
    if (!sent) return;
    const { name, value } = (submitter as HTMLButtonElement | null) ?? { name: 'go', value: '' };
    if (name === 'go') void navigate(destination(path, value));
    else
      submit(
        { [name]: value },
        { method: 'post', action: here, preventScrollReset: name === 'check' },
      );
  }

  const timed = section !== null && section.timeLimitMinutes !== null;
  const opens = introduction && timed && !section.opened;
  const way = { page, pages, sequential, opens };
  return (
    <QuizFrame>
      <div className="sticky top-0 z-10 -mx-4 mb-4 border-b border-line bg-paper px-4 py-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <h1 className="text-lg">{title}</h1>
          {seconds !== null && <Countdown seconds={seconds} />}
        </div>
        <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 text-sm text-ink-soft">
          <p>{t('progress', { answered: answeredElsewhere + answeredHere, count })}</p>
          {dueAt && (
            <p>
              {t(sectionEnds ? 'sectionUntil' : 'until', {
                time: formatClock(dueAt, language, zone),
              })}
            </p>
          )}
          <SaveSign state={state} zone={zone} />
        </div>
      </div>
      {seconds === 0 && (
        <div className="mb-4">
          <Notice kind="warning" title={t(sectionEnds ? 'sectionIsUp' : 'quiz:timeIsUp')}>
            {status === 'saved' ? t('quiz:timeIsUpSafe') : t('timeIsUpUnsent')}
          </Notice>
        </div>
      )}
      {(state.superseded || state.late || view.late) && (
        <div className="mb-4">
          <Notice kind="info">{t(state.late || view.late ? 'tooLate' : 'superseded')}</Notice>
        </div>
      )}
      <Form
        ref={form}
        method="post"
        action={here}
        autoComplete="off"
        onSubmit={(event) => void go(event)}
        onChange={() => readForm(open.map(({ id }) => id))}
      >
        {(view.takesFiles || open.some(({ check }) => check)) && <EnterButton {...way} />}
        <h2 ref={heading} tabIndex={-1} className="mb-3 text-base text-ink-soft">
          {t('pageOf', { page, pages })}
        </h2>
        <div className="space-y-4">
          {section && !introduction && <SectionTitle section={section} />}
          {section && introduction && <SectionIntroduction section={section} />}
          <AnswerUploads files={view.files} form={form} flush={flush}>
            {questions.map((question) => (
              <QuestionField
                key={question.id}
                question={question}
                problem={answer && answer.question === question.id ? answer.problem : null}
                t={ofQuestion}
              />
            ))}
          </AnswerUploads>
        </div>
        {stuck && (
          <div className="mt-6">
            <Notice kind="warning" title={t('cannotGo')}>
              {state.kept ? t('cannotGoKept') : t('notKept')}
            </Notice>
          </div>
        )}
        <PageButtons {...way} />
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
