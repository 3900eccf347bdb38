import { useForm } from '@conform-to/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  createFirstAdministrator,
  isSetupLinkLive,
} from '#app/domain/identity/first-administrator.server.ts';
import {
  type FirstAdministrator,
  firstAdministratorForm,
} from '#app/domain/identity/first-administrator.ts';
import { withAnyone } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { NewPasswordField } from '#app/ui/new-password-field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PlainFrame } from '#app/ui/plain-frame.tsx';

import '#app/platform/texts/signin.ts';

import { browserOf } from './browser.server.ts';
import { signedIn } from './signed-in.server.ts';

export const handle = { plain: true };

export const meta = pageTitle('signin', (t) => t('setupTitle'));

export const loader = withAnyone(async (_actor, { params }) => ({
  live: await isSetupLinkLive(params.code ?? ''),
}));

export const action = withAnyone(async (_actor, { request, params }) => {
  const browser = await browserOf(request);
  return submitForm(request, firstAdministratorForm, async (input) =>
    signedIn(await createFirstAdministrator(params.code ?? '', input, browser), '/'),
  );
});

export default function Setup() {
  const { t } = useTranslation('signin');
  const { live } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<FirstAdministrator>({
    id: 'setup',
    lastResult: useActionData<typeof action>(),
  });
  if (!live)
    return (
      <PlainFrame title={t('linkEndedTitle')}>
        <Notice kind="warning">{t('setupEnded')}</Notice>
      </PlainFrame>
    );
  return (
    <PlainFrame title={t('setupTitle')} lead={t('setupLead')}>
      <CheckedForm form={form}>
        <TextField field={fields.name} label={t('name')} autoComplete="name" required />
        <TextField
          field={fields.email}
          label={t('email')}
          type="email"
          autoComplete="username"
          required
        />
        <NewPasswordField field={fields.newPassword} />
        <Button className="w-full">{t('setupSubmit')}</Button>
      </CheckedForm>
    </PlainFrame>
  );
}
