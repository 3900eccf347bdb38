import { useForm } from '@conform-to/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { isResetLinkLive, resetPassword } from '#app/domain/identity/reset-password.server.ts';
import { type ResetPassword, resetPasswordForm } from '#app/domain/identity/reset-password.ts';
import { withAnyone } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';
import { NewPasswordField } from '#app/ui/new-password-field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PlainFrame } from '#app/ui/plain-frame.tsx';

import '#app/platform/texts/signin.ts';

import { browserOf } from './browser.server.ts';
import { signedIn } from './signed-in.server.ts';

export const handle = { plain: true };

export const meta = pageTitle('signin', (t) => t('resetTitle'));

export const loader = withAnyone(async (_actor, { params }) => ({
  live: await isResetLinkLive(params.code ?? ''),
}));

export const action = withAnyone(async (_actor, { request, params }) => {
  const browser = await browserOf(request);
  return submitForm(request, resetPasswordForm, async (input) =>
    signedIn(await resetPassword(params.code ?? '', input, browser), '/'),
  );
});

export default function Reset() {
  const { t } = useTranslation('signin');
  const { live } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<ResetPassword>({
    id: 'reset',
    lastResult: useActionData<typeof action>(),
  });
  if (!live)
    return (
      <PlainFrame title={t('linkEndedTitle')}>
        <Notice kind="warning">{t('linkEndedBody')}</Notice>
        <p className="mt-4">
          <ButtonLink to="/forgot">{t('linkEndedAction')}</ButtonLink>
        </p>
      </PlainFrame>
    );
  return (
    <PlainFrame title={t('resetTitle')} lead={t('resetLead')}>
      <CheckedForm form={form}>
        <NewPasswordField field={fields.newPassword} />
        <Button className="w-full">{t('resetSubmit')}</Button>
      </CheckedForm>
    </PlainFrame>
  );
}
