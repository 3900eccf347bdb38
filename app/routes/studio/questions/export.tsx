import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { exportForm, type ExportTyped } from '#app/domain/questions/formats/import-forms.ts';
import { questionExports } from '#app/domain/questions/formats/question-export-view.server.ts';
import { questionFormats } from '#app/domain/questions/formats/reading/question-file.ts';
import { exportQuestions } from '#app/domain/questions/formats/start-question-export.server.ts';
import { idText } from '#app/platform/address-text.ts';
import { env } from '#app/platform/env.server.ts';
import { isId } from '#app/platform/id.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/question-import.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, SelectField } from '#app/ui/form.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { CategoryOptions } from './category-options.tsx';
import { FileList } from './files/file-list.tsx';
import { ExportStateBadge } from './files/state-badges.tsx';

export const meta = pageTitle('questionImport', (t) => t('exportTitle'));

/** Those that a page of the bank holds may be chosen. */
const MOST_CHOSEN = 500;

export const loader = withActor(async (actor, { request }) => {
  const asked = new URL(request.url).searchParams;
  return {
    ...(await questionExports(actor)),
    categoryId: idText(asked.get('category')),
    chosen: [...new Set(asked.getAll('questions').filter(isId))].slice(0, MOST_CHOSEN),
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor((actor, { request }) =>
  submitForm(request, exportForm, async ({ format, ...typed }) => {
    const scope = { ...typed, categoryId: typed.categoryId ?? null };
    const input = { scope, format, language: await languageOf(request) };
    return redirect(`/studio/questions/export/${await exportQuestions(actor, input)}`);
  }),
);

export default function QuestionExport() {
  const { t } = useTranslation('questionImport');
  return (
    <>
      <PageHeader
        title={t('exportTitle')}
        lead={t('exportLead')}
        crumbs={[{ to: '/studio/questions', label: t('bank') }]}
      />
      <ExportForm />
      <Exports />
    </>
  );
}

function ExportForm() {
  const { t } = useTranslation('questionImport');
  const { categories, categoryId, chosen } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<ExportTyped>({
    id: 'question-export',
    lastResult: useActionData<typeof action>(),
    defaultValue: { categoryId: categoryId ?? undefined, format: 'moodle', state: 'all' },
  });
  return (
    <Card className="max-w-2xl">
      <CheckedForm form={form}>
        {chosen.length > 0 ? (
          <>
            <p className="font-semibold">{t('exportPicked', { count: chosen.length })}</p>
            {chosen.map((id) => (
              <input key={id} type="hidden" name="questions" value={id} />
            ))}
          </>
        ) : (
          <SelectField field={fields.categoryId} label={t('exportCategory')}>
            <option value="">{t('exportAll')}</option>
            <CategoryOptions categories={categories} />
          </SelectField>
        )}
        <SelectField field={fields.state} label={t('exportState')}>
          <option value="all">{t('exportStates.all')}</option>
          <option value="approved">{t('exportStates.approved')}</option>
        </SelectField>
        <SelectField field={fields.format} label={t('format')} help={t('formatHelp')}>
          {questionFormats.map((format) => (
            <option key={format} value={format}>
              {t(`formats.${format}`)}
            </option>
          ))}
        </SelectField>
        <Button>{t('make')}</Button>
      </CheckedForm>
    </Card>
  );
}

function Exports() {
  const { t } = useTranslation('questionImport');
  const language = useLanguage();
  const { exports, zone } = useLoaderData<typeof loader>();
  return (
    <FileList
      title={t('exports')}
      none={{ title: t('exportsNone'), body: t('exportsNoneBody') }}
      columns={{ name: t('when'), about: t('format') }}
      files={exports.map(({ id, format, state, createdAt }) => ({
        to: `/studio/questions/export/${id}`,
        name: formatMoment(createdAt, language, zone),
        about: t(`formats.${format}`),
        badge: <ExportStateBadge state={state} />,
      }))}
    />
  );
}
