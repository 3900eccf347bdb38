import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { LARGEST_COURSE } from '#app/domain/catalogue/course-content.ts';
import { courseKinds } from '#app/domain/catalogue/course-kind.ts';
import { createCourse } from '#app/domain/catalogue/draft/create-course.server.ts';
import { newCourseForm } from '#app/domain/catalogue/draft/new-course-form.ts';
import { newCourseView } from '#app/domain/catalogue/draft/new-course-view.server.ts';
import type { NewCourse } from '#app/domain/catalogue/draft/new-course.ts';
import { idText } from '#app/platform/address-text.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { useCourseKindLabel } from '#app/ui/course-kind-label.ts';
import { CheckedForm, SelectField, TextField } from '#app/ui/form.tsx';
import { LocalisedField } from '#app/ui/localised-field.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { SourceField } from './courses/source-field.tsx';

export const meta = pageTitle('studio', (t) => t('new.title'));

export const loader = withActor(async (actor, { request }) => {
  const from = idText(new URL(request.url).searchParams.get('from'));
  return newCourseView(actor, from);
});

export const action = withActor((actor, { request }) =>
  submitForm(request, newCourseForm, async (input) => {
    const courseId = await createCourse(actor, input);
    return redirect(`/studio/courses/${courseId}`);
  }),
);

export default function NewCoursePage() {
  const { t } = useTranslation(['studio', 'common']);
  const language = useLanguage();
  const kindLabel = useCourseKindLabel();
  const { forms, copies, codes, from } = useLoaderData<typeof loader>();
  const kind = from?.kind ?? 'online';
  const [form, fields] = useForm<NewCourse>({
    id: 'new-course',
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      code: codes[kind],
      kind,
      formId: from?.formId ?? '',
      fromCourseId: from?.id ?? '',
    },
  });
  return (
    <>
      <PageHeader
        title={t('new.title')}
        lead={t('new.lead')}
        crumbs={[{ to: '/studio', label: t('title') }]}
      />
      <CheckedForm form={form} className="max-w-2xl space-y-5">
        <LocalisedField
          field={fields.title}
          legend={t('new.name')}
          help={t('new.nameHelp')}
          maxLength={LARGEST_COURSE.line}
        />
        <SelectField
          field={fields.kind}
          label={t('new.kind')}
          onChange={(event) => proposeCode(event.currentTarget, fields.code.name, codes)}
          required
        >
          {courseKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindLabel(kind)}
            </option>
          ))}
        </SelectField>
        <SelectField field={fields.formId} label={t('new.form')} help={t('new.formHelp')} required>
          <option value="">{t('new.chooseForm')}</option>
          {forms.map(({ id, name }) => (
            <option key={id} value={id}>
              {inLanguage(name, language)}
            </option>
          ))}
        </SelectField>
        <TextField
          field={fields.code}
          label={t('new.code')}
          help={
            <>
              {t('new.codeHelp')}
              <noscript>
                {' '}
                {t('new.codeNext', {
                  codes: courseKinds.map((one) => `${kindLabel(one)} ${codes[one]}`).join(', '),
                })}
              </noscript>
            </>
          }
          maxLength={40}
          required
        />
        <SourceField field={fields.fromCourseId} copies={copies} />
        <div className="flex flex-wrap gap-2">
          <Button>{t('new.submit')}</Button>
          <ButtonLink look="quiet" to="/studio">
            {t('common:cancel')}
          </ButtonLink>
        </div>
      </CheckedForm>
    </>
  );
}

/** The code of another kind, as long as it is a proposed one that nobody has typed over. */
function proposeCode(
  { form, value: kind }: HTMLSelectElement,
  name: string,
  codes: Record<string, string>,
): void {
  const code = form?.elements.namedItem(name);
  if (code instanceof HTMLInputElement && Object.values(codes).includes(code.value))
    code.value = codes[kind] ?? code.value;
}
