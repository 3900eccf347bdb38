import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  type ReissueCertificate,
  reissueForm,
} from '#app/domain/certificates/certificate-forms.ts';
import { certificateView } from '#app/domain/certificates/certificate-view.server.ts';
import { reissueCertificate } from '#app/domain/certificates/reissue-certificate.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/certificates.ts';

export const meta = pageTitle('certificates', (t) => t('reissue.title'));

export const loader = withActor(async (actor, { params }) => {
  const { id, number, employee, canChange, latest } = await certificateView(
    actor,
    idParam(params['id']),
  );
  if (!canChange) throw notFound();
  if (!latest) throw redirect(`/hr/certificates/${id}`);
  const { name, titlePrefix, titleSuffix } = employee;
  return { id, number, name, titlePrefix: titlePrefix ?? '', titleSuffix: titleSuffix ?? '' };
});

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params['id']);
  return submitForm(request, reissueForm, async (input) => {
    const next = await reissueCertificate(actor, id, input);
    return redirect(`/hr/certificates/${next}?made`);
  });
});

export default function ReissuePage() {
  const { t } = useTranslation(['certificates', 'common']);
  const { id, number, name, titlePrefix, titleSuffix } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<ReissueCertificate>({
    id: 'reissue',
    lastResult: useActionData<typeof action>(),
    defaultValue: { name, titlePrefix, titleSuffix },
  });
  return (
    <>
      <PageHeader
        title={t('reissue.title')}
        crumbs={[
          { to: '/hr/certificates', label: t('issued.title') },
          { to: `/hr/certificates/${id}`, label: number },
        ]}
      />
      <CheckedForm form={form} className="max-w-xl space-y-5">
        <Notice>{t('reissue.consequence', { number })}</Notice>
        <TextField field={fields.titlePrefix} label={t('reissue.titlePrefix')} maxLength={60} />
        <TextField field={fields.name} label={t('reissue.name')} required maxLength={150} />
        <TextField field={fields.titleSuffix} label={t('reissue.titleSuffix')} maxLength={60} />
        <div className="flex flex-wrap gap-2">
          <Button>{t('reissue.submit')}</Button>
          <ButtonLink look="quiet" to={`/hr/certificates/${id}`}>
            {t('common:cancel')}
          </ButtonLink>
        </div>
      </CheckedForm>
    </>
  );
}
