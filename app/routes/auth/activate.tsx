import { useForm } from '@conform-to/react';
import { Link, useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { activateAccount } from '#app/domain/identity/activate-account.server.ts';
import { type Activation, activationForm } from '#app/domain/identity/activate-account.ts';
import { withAnyone } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { NewPasswordField } from '#app/ui/new-password-field.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PlainFrame } from '#app/ui/plain-frame.tsx';

import '#app/platform/texts/signin.ts';

import { browserOf } from './browser.server.ts';
import { signedIn } from './signed-in.server.ts';

export const handle = { plain: true };

export const meta = pageTitle('signin', (t) => t('activateTitle'));

export const action = withAnyone(async (_actor, { request }) => {
  const browser = await browserOf(request);
  return submitForm(request, activationForm, async (input) =>
    signedIn(await activateAccount(input, browser), '/'),
  );
});

export default function Activate() {
  const { t } = useTranslation('signin');
  const [form, fields] = useForm<Activation>({
    id: 'activate',
    lastResult: useActionData<typeof action>(),
  });
  return (
    <PlainFrame title={t('activateTitle')} lead={t('activateLead')}>
      <CheckedForm form={form}>
        <TextField
          field={fields.identifier}
          label={t('identifier')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextField
          field={fields.printedCode}
          label={t('code')}
          help={t('codeHelp')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <NewPasswordField field={fields.newPassword} />
        <Button className="w-full">{t('activateSubmit')}</Button>
      </CheckedForm>
      <p className="mt-4 text-sm">
        <Link to="/login" className="link">
          {t('toSignIn')}
        </Link>
      </p>
    </PlainFrame>
  );
}
