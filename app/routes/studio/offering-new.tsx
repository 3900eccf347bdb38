import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { batchChoices } from '#app/domain/scheduling/offering/batch-choices.server.ts';
import { batchForm } from '#app/domain/scheduling/offering/batch-form.ts';
import { planOffering } from '#app/domain/scheduling/offering/plan-offering.server.ts';
import { idText } from '#app/platform/address-text.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, SelectField } from '#app/ui/form.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/offerings.ts';

import { BatchFields } from './offerings/batch-fields.tsx';
import type { TypedBatch } from './offerings/typed-batch.ts';

export const meta = pageTitle('offerings', (t) => t('plan'));

export const loader = withActor(async (actor, { request }) => ({
  ...(await batchChoices(actor)),
  courseId: idText(new URL(request.url).searchParams.get('course')),
}));

export const action = withActor((actor, { request }) =>
  submitForm(request, batchForm, async (facts) => {
    const id = await planOffering(actor, facts.courseId, facts);
    return redirect(`/studio/offerings/${id}/meetings?planned`);
  }),
);

export default function NewOffering() {
  const { t } = useTranslation(['offerings', 'common']);
  const language = useLanguage();
  const { courseId, ...choices } = useLoaderData<typeof loader>();
  const course = choices.courses.find(({ id }) => id === courseId);
  const [form, fields] = useForm<TypedBatch & { courseId: string }, string[]>({
    id: 'new-batch',
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      courseId: course?.id ?? '',
      zone: choices.zone,
      capacity: course?.seats ? String(course.seats) : '',
      currency: 'IDR',
    },
  });
  const crumbs = [{ to: '/studio/offerings', label: t('title') }];
  if (choices.courses.length === 0)
    return (
      <>
        <PageHeader title={t('plan')} crumbs={crumbs} />
        <EmptyState title={t('noCourses')}>{t('noCoursesText')}</EmptyState>
      </>
    );
  return (
    <>
      <PageHeader title={t('plan')} lead={t('planLead')} crumbs={crumbs} />
      <CheckedForm form={form} className="max-w-2xl space-y-6">
        <SelectField field={fields.courseId} label={t('form.course')} required>
          <option value="">{t('form.chooseCourse')}</option>
          {choices.courses.map(({ id, code, title }) => (
            <option key={id} value={id}>
              {`${inLanguage(title, language)} (${code})`}
            </option>
          ))}
        </SelectField>
        <BatchFields form={form as never} fields={fields} choices={choices} />
        <div className="flex flex-wrap gap-2">
          <Button>{t('savePlan')}</Button>
          <ButtonLink look="quiet" to="/studio/offerings">
            {t('common:cancel')}
          </ButtonLink>
        </div>
      </CheckedForm>
    </>
  );
}
