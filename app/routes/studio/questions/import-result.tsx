import { redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { bankUrl, WHOLE_BANK } from '#app/domain/questions/bank/bank-search.ts';
import { takeForm } from '#app/domain/questions/formats/import-forms.ts';
import { questionImportView } from '#app/domain/questions/formats/question-import-view.server.ts';
import { QUESTIONS_SHOWN } from '#app/domain/questions/formats/questions-shown.ts';
import { importQuestions } from '#app/domain/questions/formats/start-question-import.server.ts';
import { env } from '#app/platform/env.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/question-import.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { CheckedQuestionCard } from './files/checked-question.tsx';
import { FindingsList } from './files/findings-list.tsx';
import { ImportStateBadge } from './files/state-badges.tsx';
import { TakeIn } from './files/take-in.tsx';
import { TaskProgress } from './files/task-progress.tsx';
import { toldFindings } from './files/told-findings.server.ts';

export const meta = pageTitle('questionImport', (t) => t('resultTitle'));

export const loader = withActor(async (actor, { request, params }) => {
  const language = await languageOf(request);
  const asked = Number(new URL(request.url).searchParams.get('page'));
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1;
  const { findings, refused, ...view } = await questionImportView(
    actor,
    idParam(params['id']),
    page,
  );
  return {
    view,
    page,
    findings: toldFindings(findings, language),
    refused: refused && errorWords(refused, language),
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor((actor, { request, params }) => {
  const taskId = idParam(params['id']);
  return submitForm(request, takeForm, async ({ categoryId, makeCategories }) => {
    const taking = { taskId, categoryId, makeCategories: makeCategories === 'on' };
    return redirect(`/studio/questions/import/${await importQuestions(actor, taking)}`);
  });
});

export default function QuestionImportResult() {
  const { t } = useTranslation('questionImport');
  const language = useLanguage();
  const { view, findings, zone } = useLoaderData<typeof loader>();
  const { name, state, errors, warnings, count } = view;
  const when = formatMoment(view.createdAt, language, zone);
  return (
    <>
      <PageHeader
        title={t('resultTitle')}
        lead={t('started', { name, when })}
        crumbs={[
          { to: '/studio/questions', label: t('bank') },
          { to: '/studio/questions/import', label: t('importTitle') },
        ]}
        actions={<ImportStateBadge state={state} />}
      />
      <div className="space-y-8">
        <Outcome />
        {state === 'checked' && <TakeIn view={view} />}
        {(state === 'checked' || state === 'nothing') && (
          <p className="font-semibold">{t('summary', { questions: count, errors, warnings })}</p>
        )}
        {findings.length > 0 && (
          <FindingsList findings={findings} more={errors + warnings - findings.length} />
        )}
        <Questions />
      </div>
    </>
  );
}

/** What is going on, or what came of it. */
function Outcome() {
  const { t } = useTranslation('questionImport');
  const { view, refused } = useLoaderData<typeof loader>();
  const { state, progress, taken, skipped, available } = view;
  if (state === 'queued') return <TaskProgress words={t('state.queued')} progress={0} />;
  if (state === 'running')
    return <TaskProgress words={t('percent', { percent: progress })} progress={progress} />;
  if (state === 'failed')
    return (
      <Notice kind="error" title={t('failedTitle')}>
        {refused ?? t('failedBody')}
      </Notice>
    );
  if (state === 'imported')
    return (
      <div className="space-y-4">
        <Notice kind="success" title={t('importedTitle')}>
          {t('importedBody', { taken: taken ?? 0, skipped })}
        </Notice>
        <p className="flex flex-wrap gap-3">
          <ButtonLink to={bankUrl(WHOLE_BANK, { state: 'draft', mine: true })}>
            {t('toBank')}
          </ButtonLink>
          <Another />
        </p>
      </div>
    );
  if (state === 'checked' && available) return null;
  return (
    <div className="space-y-4">
      <Notice kind="warning">{t(state === 'nothing' ? 'nothingToTake' : 'expired')}</Notice>
      <Another />
    </div>
  );
}

function Another() {
  const { t } = useTranslation('questionImport');
  return (
    <ButtonLink look="secondary" to="/studio/questions/import">
      {t('another')}
    </ButtonLink>
  );
}

function Questions() {
  const { t } = useTranslation('questionImport');
  const { view, page } = useLoaderData<typeof loader>();
  const { id, questions, before, count } = view;
  if (questions.length === 0) return null;
  const words = { from: before + 1, to: before + questions.length, all: count };
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="mb-3 text-lg">
        {t('questions')}
      </h2>
      <div className="space-y-4">
        {questions.map((question, at) => (
          <CheckedQuestionCard
            key={question.work.key}
            question={question}
            at={before + at + 1}
            pictures={`/studio/questions/import/${id}/pictures`}
          />
        ))}
      </div>
      {count > QUESTIONS_SHOWN && (
        <nav aria-label={t('pages')} className="mt-4 flex flex-wrap items-center gap-4">
          {page > 1 && (
            <Link className="link" to={`?page=${page - 1}`} rel="prev">
              {t('earlier')}
            </Link>
          )}
          <span className="text-sm text-ink-soft">{t('range', words)}</span>
          {words.to < count && (
            <Link className="link" to={`?page=${page + 1}`} rel="next">
              {t('later')}
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}
