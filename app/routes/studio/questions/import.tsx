import { useForm } from '@conform-to/react';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type CheckTyped, checkForm } from '#app/domain/questions/formats/import-forms.ts';
import { questionImports } from '#app/domain/questions/formats/question-import-view.server.ts';
import {
  LARGEST_FILE_MB,
  MOST_QUESTIONS,
} from '#app/domain/questions/formats/reading/question-file.ts';
import { dryRun } from '#app/domain/questions/formats/start-question-import.server.ts';
import { canUseBank } from '#app/domain/questions/bank/policy.ts';
import { env } from '#app/platform/env.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { languages } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/question-import.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TextField } from '#app/ui/form.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { FileList } from './files/file-list.tsx';
import { ImportStateBadge } from './files/state-badges.tsx';

export const meta = pageTitle('questionImport', (t) => t('importTitle'));

export const loader = withActor(async (actor) => ({
  imports: await questionImports(actor),
  limits: { mb: LARGEST_FILE_MB, most: MOST_QUESTIONS },
  zone: env.ORGANISATION_TIME_ZONE,
}));

/** Beside the file a form holds a few fields. */
const LARGEST_FORM = (LARGEST_FILE_MB << 20) + 100_000;

export const action = withActor(async (actor, { request }) => {
  if (!canUseBank(actor)) throw notFound();
  if (Number(request.headers.get('Content-Length')) > LARGEST_FORM) {
    const refusal = { code: 'uploadTooLarge', params: { mb: LARGEST_FILE_MB } };
    const words = errorWords(refusal, await languageOf(request));
    return data({ status: 'error' as const, error: { file: [words] } }, { status: 413 });
  }
  const check = async ({ file, language }: CheckTyped) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const taskId = await dryRun(actor, { name: file.name, bytes, language });
    return redirect(`/studio/questions/import/${taskId}`);
  };
  return submitForm(request, checkForm, check, LARGEST_FORM);
});

export default function QuestionImport() {
  const { t } = useTranslation('questionImport');
  return (
    <>
      <PageHeader
        title={t('importTitle')}
        lead={t('importLead')}
        crumbs={[{ to: '/studio/questions', label: t('bank') }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <UploadForm />
        <Templates />
      </div>
      <Imports />
    </>
  );
}

function UploadForm() {
  const { t } = useTranslation('questionImport');
  const { limits } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const [form, fields] = useForm<CheckTyped>({
    id: 'question-import',
    lastResult: useActionData<typeof action>(),
    defaultValue: { language },
  });
  return (
    <Card>
      <CheckedForm form={form} encType="multipart/form-data">
        <TextField
          field={fields.file}
          label={t('file')}
          help={t('fileHelp', limits)}
          type="file"
          accept=".gift,.txt,.xml,.csv,.xlsx"
          required
        />
        <SelectField field={fields.language} label={t('language')} help={t('languageHelp')}>
          {languages.map((one) => (
            <option key={one} value={one}>
              {t(`languages.${one}`)}
            </option>
          ))}
        </SelectField>
        <Button>{t('check')}</Button>
      </CheckedForm>
    </Card>
  );
}

function Templates() {
  const { t } = useTranslation('questionImport');
  return (
    <Card title={t('templates')}>
      <p className="mb-4 text-sm text-ink-soft">{t('templatesLead')}</p>
      <p className="flex flex-wrap gap-3">
        <a
          className="button button-secondary"
          href="/studio/questions/import/template/csv"
          download
        >
          {t('templateCsv')}
        </a>
        <a
          className="button button-secondary"
          href="/studio/questions/import/template/xlsx"
          download
        >
          {t('templateXlsx')}
        </a>
      </p>
    </Card>
  );
}

function Imports() {
  const { t } = useTranslation('questionImport');
  const language = useLanguage();
  const { imports, zone } = useLoaderData<typeof loader>();
  return (
    <FileList
      title={t('recent')}
      none={{ title: t('recentNone'), body: t('recentNoneBody') }}
      columns={{ name: t('fileName'), about: t('when') }}
      files={imports.map(({ id, name, state, createdAt }) => ({
        to: `/studio/questions/import/${id}`,
        name,
        about: formatMoment(createdAt, language, zone),
        badge: <ImportStateBadge state={state} />,
      }))}
    />
  );
}
