import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { countChanges } from '#app/domain/importing/changes.ts';
import { takeCheckedForm } from '#app/domain/importing/import-forms.ts';
import { importTaskView } from '#app/domain/importing/import-task-view.server.ts';
import { startImport } from '#app/domain/importing/start-import.server.ts';
import { env } from '#app/platform/env.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/importing.ts';

import { ImportChangesTable, ImportFindings } from './import-result.tsx';
import { ImportStateBadge } from './import-state-badge.tsx';

const LOOK_AGAIN_MS = 1_500;

export const meta = pageTitle('importing', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => ({
  run: await importTaskView(actor, idParam(params.id), await languageOf(request)),
  zone: env.ORGANISATION_TIME_ZONE,
}));

export const action = withActor((actor, { request, params }) => {
  const taskId = idParam(params.id);
  return submitForm(request, takeCheckedForm, async ({ confirm }) => {
    const next = await startImport(actor, { taskId, confirmRemovals: confirm === 'on' });
    return redirect(`/hr/import/${next}`);
  });
});

export default function ImportTask() {
  const { t } = useTranslation('importing');
  const language = useLanguage();
  const { run, zone } = useLoaderData<typeof loader>();
  const when = formatMoment(run.createdAt, language, zone);
  return (
    <>
      <PageHeader
        title={t(run.dryRun ? 'pageTitle.dryRun' : 'pageTitle.real')}
        lead={t('started', { when, who: run.startedBy })}
        crumbs={[{ to: '/hr/import', label: t('title') }]}
        actions={<ImportStateBadge state={run.state} />}
      />
      <div className="space-y-6">
        <Outcome />
        <NextStep />
        {run.changes && countChanges(run.changes) > 0 && (
          <ImportChangesTable changes={run.changes} planned={run.state !== 'taken'} />
        )}
        {run.findings.length > 0 && !(run.removals && run.warnings === 0) && (
          <ImportFindings run={run} />
        )}
      </div>
    </>
  );
}

/** What is going on, or what came of it. */
function Outcome() {
  const { t } = useTranslation('importing');
  const { run } = useLoaderData<typeof loader>();
  if (run.state === 'queued' || run.state === 'running') return <Progress />;
  if (run.state === 'failed')
    return (
      <Notice kind="error" title={t('failedTitle')}>
        {t('failedBody')}
      </Notice>
    );
  if (run.removals)
    return (
      <Notice kind="warning" title={t('confirmTitle')}>
        {run.removals}
      </Notice>
    );
  if (run.state === 'refused')
    return (
      <Notice kind="error" title={t('refusedTitle')}>
        {t('refusedBody', { errors: run.errors })}
      </Notice>
    );
  const same = run.changes === null || countChanges(run.changes) === 0;
  if (same) return <Notice title={t('sameTitle')}>{t('sameBody')}</Notice>;
  if (run.state === 'taken')
    return (
      <Notice kind="success" title={t('takenTitle')}>
        {t('takenBody')}
      </Notice>
    );
  return <Notice title={t('checkedTitle')}>{t('checkedBody')}</Notice>;
}

/** Looks again by itself; without JavaScript by the link. */
function Progress() {
  const { t } = useTranslation('importing');
  const { run } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <Card>
      <div role="status" className="space-y-3">
        <p className="font-semibold">
          {t(run.state === 'queued' ? 'state.queued' : 'percent', { percent: run.progress })}
        </p>
        <progress className="progress" max={100} value={run.progress} aria-label={t('progress')} />
        <p className="text-sm text-ink-soft">{t('waiting')}</p>
      </div>
      <p className="mt-4">
        <ButtonLink look="secondary" small to="." reloadDocument>
          {t('reload')}
        </ButtonLink>
      </p>
    </Card>
  );
}

function NextStep() {
  const { t } = useTranslation('importing');
  const { run } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (run.state === 'queued' || run.state === 'running') return null;
  if (run.next === 'take' || run.next === 'confirm')
    return (
      <Form method="post" className="space-y-4">
        <RefusalNotice result={result} />
        {run.next === 'confirm' && (
          <label className="flex items-center gap-2 text-sm font-semibold">
            <input type="checkbox" name="confirm" required className="size-5 accent-nila" />
            {t('confirm')}
          </label>
        )}
        <Button look={run.next === 'confirm' ? 'danger' : 'primary'}>
          {t(run.next === 'confirm' ? 'takeAnyway' : 'take')}
        </Button>
      </Form>
    );
  return (
    <div className="space-y-4">
      {run.next === 'gone' && <Notice kind="warning">{t('expired')}</Notice>}
      <ButtonLink look="secondary" to="/hr/import">
        {t('again')}
      </ButtonLink>
    </div>
  );
}
