import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { requestReset } from '#app/domain/identity/request-reset.server.ts';
import { type RequestReset, requestResetForm } from '#app/domain/identity/request-reset.ts';
import { withAnyone } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PlainFrame } from '#app/ui/plain-frame.tsx';

import '#app/platform/texts/signin.ts';

import { browserOf } from './browser.server.ts';

export const handle = { plain: true };

export const meta = pageTitle('signin', (t) => t('forgotTitle'));

export const loader = withAnyone((_actor, { request }) =>
  Promise.resolve({ sent: new URL(request.url).searchParams.has('sent') }),
);

export const action = withAnyone(async (_actor, { request }) => {
  const { address } = await browserOf(request);
  return submitForm(request, requestResetForm, async (input) => {
    await requestReset(input, address);
    return redirect('/forgot?sent');
  });
});

export default function Forgot() {
  const { t } = useTranslation('signin');
  const { sent } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<RequestReset>({
    id: 'forgot',
    lastResult: useActionData<typeof action>(),
  });
  return (
    <PlainFrame title={t('forgotTitle')} lead={t('forgotLead')}>
      {sent ? (
        <Notice kind="success" title={t('forgotDone')}>
          {t('forgotDoneBody')}
        </Notice>
      ) : (
        <CheckedForm form={form}>
          <TextField
            field={fields.identifier}
            label={t('identifier')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <Button className="w-full">{t('forgotSubmit')}</Button>
        </CheckedForm>
      )}
      <p className="mt-4 text-sm">
        <Link to="/login" className="link">
          {t('toSignIn')}
        </Link>
      </p>
    </PlainFrame>
  );
}
