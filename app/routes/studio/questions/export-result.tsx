import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { questionExportView } from '#app/domain/questions/formats/question-export-view.server.ts';
import { env } from '#app/platform/env.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/question-import.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { ExportStateBadge } from './files/state-badges.tsx';
import { TaskProgress } from './files/task-progress.tsx';
import { toldNote } from './files/told-findings.server.ts';

export const meta = pageTitle('questionImport', (t) => t('exportTitle'));

export const loader = withActor(async (actor, { request, params }) => {
  const language = await languageOf(request);
  const { notes, refused, ...view } = await questionExportView(actor, idParam(params['id']));
  return {
    view,
    notes: notes.map((note) => ({
      at: note.at + 1,
      stem: inLanguage(note.stem, language),
      message: toldNote(note, language),
    })),
    refused: refused && errorWords(refused, language),
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export default function QuestionExportResult() {
  const { t } = useTranslation('questionImport');
  const language = useLanguage();
  const { view, zone } = useLoaderData<typeof loader>();
  const when = formatMoment(view.createdAt, language, zone);
  return (
    <>
      <PageHeader
        title={t('exportTitle')}
        lead={`${t(`formats.${view.format}`)}, ${when}`}
        crumbs={[
          { to: '/studio/questions', label: t('bank') },
          { to: '/studio/questions/export', label: t('exportTitle') },
        ]}
        actions={<ExportStateBadge state={view.state} />}
      />
      <Outcome />
    </>
  );
}

/** What is going on; once the file is there, first what it does not say. */
function Outcome() {
  const { t } = useTranslation('questionImport');
  const { view, notes, refused } = useLoaderData<typeof loader>();
  const { id, state, progress, count } = view;
  if (state === 'queued') return <TaskProgress words={t('exportStands.queued')} progress={0} />;
  if (state === 'running')
    return <TaskProgress words={t('percent', { percent: progress })} progress={progress} />;
  if (state !== 'ready')
    return (
      <div className="space-y-4">
        <Notice kind={state === 'failed' ? 'error' : 'warning'}>
          {state === 'failed' ? (refused ?? t('failedBody')) : t('exportStands.expired')}
        </Notice>
        <ButtonLink look="secondary" to="/studio/questions/export">
          {t('exportTitle')}
        </ButtonLink>
      </div>
    );
  return (
    <div className="space-y-6">
      {notes.length === 0 ? <Notice kind="success">{t('notesNone', { count })}</Notice> : <Notes />}
      <p>
        <a className="button button-primary" href={`/studio/questions/export/${id}/file`} download>
          {t('download')}
        </a>
      </p>
    </div>
  );
}

function Notes() {
  const { t } = useTranslation('questionImport');
  const { view, notes } = useLoaderData<typeof loader>();
  const words = { question: t('question'), what: t('what') };
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className="text-lg">
        {t('notes')}
      </h2>
      <p className="mb-3 text-sm text-ink-soft">
        {t('notesLead', { count: view.count })}{' '}
        {view.noted > notes.length && t('findingsShown', { shown: notes.length })}
      </p>
      <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('notes')}>
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {notes.map(({ at, stem, message }, n) => (
              <tr key={n}>
                <th scope="row" className="wrap-break-word">
                  {at}. {stem}
                </th>
                <td data-label={words.what}>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
