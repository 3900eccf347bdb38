import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { DEMO_PASSWORD, type DemoAccount, demoEmail } from '#app/domain/identity/demo-accounts.ts';
import { enterableDemoAccounts } from '#app/domain/identity/demo-accounts.server.ts';
import { signIn } from '#app/domain/identity/sign-in.server.ts';
import { type SignIn, signInForm } from '#app/domain/identity/sign-in.ts';
import { localPath } from '#app/platform/local-path.ts';
import { withAnyone } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PlainFrame } from '#app/ui/plain-frame.tsx';

import '#app/platform/texts/signin.ts';

import { browserOf } from './browser.server.ts';
import { signedIn } from './signed-in.server.ts';

export const handle = { plain: true };

export const meta = pageTitle('signin', (t) => t('title'));

export const loader = withAnyone(async (actor, { request }) => {
  const to = localPath(new URL(request.url).searchParams.get('to'));
  if (actor) throw redirect(to);
  return { to, demo: await enterableDemoAccounts() };
});

export const action = withAnyone(async (_actor, { request }) => {
  const browser = await browserOf(request);
  return submitForm(request, signInForm, async ({ to, ...input }) =>
    signedIn(await signIn(input, browser), localPath(to)),
  );
});

export default function Login() {
  const { t } = useTranslation('signin');
  const { to, demo } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<SignIn>({
    id: 'login',
    lastResult: useActionData<typeof action>(),
  });
  return (
    <PlainFrame title={t('title')} lead={t('lead')}>
      <CheckedForm form={form}>
        <input type="hidden" name="to" value={to} />
        <TextField
          field={fields.email}
          label={t('identifier')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextField
          field={fields.password}
          label={t('password')}
          type="password"
          autoComplete="current-password"
          required
        />
        <Button className="w-full">{t('submit')}</Button>
      </CheckedForm>
      <p className="mt-4 flex flex-wrap justify-between gap-x-4 gap-y-2 text-sm">
        <Link to="/activate" className="link">
          {t('firstTime')}
        </Link>
        <Link to="/forgot" className="link">
          {t('forgot')}
        </Link>
      </p>
      {demo.length > 0 && <DemoAccounts accounts={demo} to={to} />}
    </PlainFrame>
  );
}

function DemoAccounts({ accounts, to }: { accounts: DemoAccount[]; to: string }) {
  const { t } = useTranslation('signin');
  return (
    <section className="mt-10 border-t border-line pt-6" aria-labelledby="demo">
      <h2 id="demo" className="text-lg">
        {t('demoTitle')}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">
        {t('demoLead')}{' '}
        <Link to="/demo" className="link">
          {t('demoWalk')}
        </Link>
      </p>
      <div className="mt-4 grid gap-2 sm:grid-cols-2">
        {accounts.map((account) => (
          <Form key={account} method="post">
            <input type="hidden" name="to" value={to} />
            <input type="hidden" name="email" value={demoEmail(account)} />
            <input type="hidden" name="password" value={DEMO_PASSWORD} />
            <Button look="secondary" className="h-full w-full">
              {t(`demo.${account}`)}
            </Button>
          </Form>
        ))}
      </div>
    </section>
  );
}
