import { useForm } from '@conform-to/react';
import { data, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { exportFileKeys, exportFiles } from '#app/domain/importing/export-files.ts';
import { LARGEST_UPLOAD_MB, type Upload, uploadForm } from '#app/domain/importing/import-forms.ts';
import { importTasks } from '#app/domain/importing/import-task-view.server.ts';
import { canImport } from '#app/domain/importing/policy.ts';
import { startCheck } from '#app/domain/importing/start-import.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Card, EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/importing.ts';

import { ImportStateBadge } from './import-state-badge.tsx';

export const meta = pageTitle('importing', (t) => t('title'));

export const loader = withActor(async (actor) => ({
  runs: await importTasks(actor),
  files: exportFileKeys.map((key) => ({ key, name: exportFiles[key].name })),
  megabytes: LARGEST_UPLOAD_MB,
  zone: env.ORGANISATION_TIME_ZONE,
}));

export const action = withActor(async (actor, { request }) => {
  if (!canImport(actor)) throw notFound();
  if (Number(request.headers.get('Content-Length')) > LARGEST_UPLOAD_MB << 20) {
    const message = `uploadTooLarge?mb=${LARGEST_UPLOAD_MB}`;
    return data({ status: 'error' as const, error: { files: [message] } }, { status: 413 });
  }
  const takeIn = async ({ files }: { files: File[] }) => {
    const uploads = files.map(async (file) => ({
      name: file.name,
      content: new Uint8Array(await file.arrayBuffer()),
    }));
    return redirect(`/hr/import/${await startCheck(actor, await Promise.all(uploads))}`);
  };
  return submitForm(request, uploadForm, takeIn, LARGEST_UPLOAD_MB << 20);
});

export default function Import() {
  const { t } = useTranslation('importing');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <UploadForm />
        <KnownFiles />
      </div>
      <Runs />
    </>
  );
}

function UploadForm() {
  const { t } = useTranslation('importing');
  const { megabytes } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Upload>({
    id: 'import',
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Card>
      <CheckedForm form={form} encType="multipart/form-data">
        <TextField
          field={fields.files}
          label={t('files')}
          help={t('filesHelp', { mb: megabytes })}
          type="file"
          accept=".csv,text/csv"
          multiple
          required
        />
        <Button>{t('check')}</Button>
      </CheckedForm>
    </Card>
  );
}

function KnownFiles() {
  const { t } = useTranslation('importing');
  const { files } = useLoaderData<typeof loader>();
  return (
    <Card title={t('which')}>
      <p className="mb-3 text-sm text-ink-soft">{t('whichLead')}</p>
      <dl className="space-y-2 text-sm">
        {files.map(({ key, name }) => (
          <div key={key} className="gap-4 sm:grid sm:grid-cols-[13rem_1fr]">
            <dt className="font-mono">{name}</dt>
            <dd className="text-ink-soft">{t(`about.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Runs() {
  const { t } = useTranslation('importing');
  const language = useLanguage();
  const { runs, zone } = useLoaderData<typeof loader>();
  if (runs.length === 0)
    return (
      <div className="mt-8">
        <EmptyState title={t('noRuns')}>{t('noRunsBody')}</EmptyState>
      </div>
    );
  const words = { kind: t('kind'), who: t('who'), result: t('result'), findings: t('findings') };
  return (
    <section className="mt-8">
      <h2 className="mb-3 text-lg">{t('runs')}</h2>
      <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('runs')}>
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{t('when')}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.result}</th>
              <th scope="col">{words.findings}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id}>
                <th scope="row" className="sm:whitespace-nowrap">
                  <Link className="link" to={`/hr/import/${run.id}`}>
                    {formatMoment(run.createdAt, language, zone)}
                  </Link>
                </th>
                <td data-label={words.kind}>{t(run.dryRun ? 'kinds.dryRun' : 'kinds.real')}</td>
                <td data-label={words.who}>{run.startedBy}</td>
                <td data-label={words.result}>
                  <ImportStateBadge state={run.state} />
                </td>
                <td className="sm:whitespace-nowrap" data-label={words.findings}>
                  {t('findingsCount', { errors: run.errors, warnings: run.warnings })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
