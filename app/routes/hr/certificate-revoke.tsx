import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type RevokeCertificate, revokeForm } from '#app/domain/certificates/certificate-forms.ts';
import { certificateView } from '#app/domain/certificates/certificate-view.server.ts';
import { revokeCertificate } from '#app/domain/certificates/revoke-certificate.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, TextAreaField } from '#app/ui/form.tsx';
import { fullName } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/certificates.ts';

export const meta = pageTitle('certificates', (t) => t('revoke.title'));

export const loader = withActor(async (actor, { params }) => {
  const { id, number, data, canChange, latest, state } = await certificateView(
    actor,
    idParam(params['id']),
  );
  if (!canChange) throw notFound();
  if (!latest || state === 'revoked') throw redirect(`/hr/certificates/${id}`);
  return { id, number, name: fullName(data.person) };
});

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params['id']);
  return submitForm(request, revokeForm, async (input) => {
    await revokeCertificate(actor, id, input);
    return redirect(`/hr/certificates/${id}?revoked`);
  });
});

export default function RevokePage() {
  const { t } = useTranslation(['certificates', 'common']);
  const { id, number, name } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<RevokeCertificate>({
    id: 'revoke',
    lastResult: useActionData<typeof action>(),
  });
  return (
    <>
      <PageHeader
        title={t('revoke.title')}
        crumbs={[
          { to: '/hr/certificates', label: t('issued.title') },
          { to: `/hr/certificates/${id}`, label: number },
        ]}
      />
      <CheckedForm form={form} className="max-w-xl space-y-5">
        <Notice kind="warning">{t('revoke.consequence', { number, name })}</Notice>
        <TextAreaField
          field={fields.reason}
          label={t('revoke.reason')}
          help={t('revoke.reasonHelp')}
          required
          minLength={10}
          maxLength={300}
        />
        <div className="flex flex-wrap gap-2">
          <Button look="danger">{t('revoke.submit')}</Button>
          <ButtonLink look="quiet" to={`/hr/certificates/${id}`}>
            {t('common:cancel')}
          </ButtonLink>
        </div>
      </CheckedForm>
    </>
  );
}
