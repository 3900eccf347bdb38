import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { beginFramework } from '#app/domain/competency/begin-framework.server.ts';
import { canKeepStandards } from '#app/domain/competency/competency-policy.ts';
import {
  frameworkColumns,
  LARGEST_FRAMEWORK_FILE_MB,
} from '#app/domain/competency/framework-csv.ts';
import { type NewFramework, newFrameworkForm } from '#app/domain/competency/framework-form.ts';
import { frameworkPacks } from '#app/domain/competency/framework-packs.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TextField } from '#app/ui/form.tsx';
import { LocalisedField } from '#app/ui/localised-field.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

import { FileProblems } from './framework/file-problems.tsx';
import { submitFileForm } from './framework/file-refusal.server.ts';
import { LevelCountField } from './framework/level-count-field.tsx';

export const meta = pageTitle('frameworks', (t) => t('new.title'));

export const loader = withActor(async (actor) => {
  if (!canKeepStandards(actor)) throw notFound();
  const packs = await frameworkPacks();
  return {
    packs: packs.map(({ key, document: { name, levels, competencies } }) => ({
      key,
      name,
      count: competencies.length,
      levels: levels.length,
    })),
    columns: frameworkColumns.join(', '),
    megabytes: LARGEST_FRAMEWORK_FILE_MB,
  };
});

export const action = withActor((actor, { request }) => {
  if (!canKeepStandards(actor)) throw notFound();
  return submitFileForm(request, newFrameworkForm, async (input) => {
    const id = await beginFramework(actor, input);
    return redirect(`/hr/frameworks/${id}/draft?started`);
  });
});

export default function NewFrameworkPage() {
  const { t } = useTranslation(['frameworks', 'common']);
  const language = useLanguage();
  const { packs, columns, megabytes } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<NewFramework>({ id: 'new', lastResult: result });
  return (
    <>
      <PageHeader
        title={t('new.title')}
        lead={t('new.lead')}
        crumbs={[{ to: '/hr/frameworks', label: t('title') }]}
      />
      <CheckedForm form={form} encType="multipart/form-data" className="max-w-2xl space-y-5">
        <TextField
          field={fields.code}
          label={t('code')}
          help={t('new.codeHelp')}
          maxLength={100}
          required
        />
        <SelectField field={fields.start} label={t('new.start')}>
          <option value="empty">{t('new.startEmpty')}</option>
          {packs.map(({ key, name, count, levels }) => (
            <option key={key} value={key}>
              {t('new.startPack', { name: inLanguage(name, language), count, levels })}
            </option>
          ))}
          <option value="csv">{t('new.startCsv')}</option>
        </SelectField>
        <LocalisedField
          field={fields.name}
          legend={t('name')}
          help={t('new.nameHelp')}
          maxLength={500}
        />
        <LevelCountField
          field={fields.levelCount}
          label={t('new.levelCount')}
          help={t('new.levelCountHelp')}
        />
        <TextField
          field={fields.file}
          label={t('new.file')}
          help={t('new.fileHelp', { columns, mb: megabytes })}
          type="file"
          accept=".csv,text/csv"
        />
        {result && result.problems.length > 0 && (
          <FileProblems problems={result.problems} more={result.more} />
        )}
        <div className="flex flex-wrap gap-2">
          <Button>{t('new.submit')}</Button>
          <ButtonLink look="quiet" to="/hr/frameworks">
            {t('common:cancel')}
          </ButtonLink>
        </div>
      </CheckedForm>
    </>
  );
}
