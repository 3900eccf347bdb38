import { Link, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { DEMO_PASSWORD, type DemoAccount, demoEmail } from '#app/domain/identity/demo-accounts.ts';
import { enterableDemoAccounts } from '#app/domain/identity/demo-accounts.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { withAnyone } from '#app/routes/access.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PlainFrame } from '#app/ui/plain-frame.tsx';

import '#app/platform/texts/demo.ts';

export const handle = { plain: true };

export const meta = pageTitle('demo', (t) => t('title'));

export const loader = withAnyone(async () => {
  if (!env.DEMO) throw notFound();
  return { accounts: await enterableDemoAccounts() };
});

const STEPS = [
  { name: 'gap', account: 'employee', to: '/me/competencies' },
  { name: 'course', account: 'employee', to: '/courses/administrasi-kependudukan' },
  { name: 'quiz', account: 'employee', to: '/learn' },
  { name: 'certificate', account: 'employee', to: '/me/certificates' },
  { name: 'closed', account: 'hr', to: '/hr/gaps' },
] as const;

const OTHERS = [
  { account: 'supervisor', to: '/team' },
  { account: 'trainer', to: '/' },
  { account: 'manager', to: '/' },
  { account: 'admin', to: '/' },
] as const;

/** The guided walk: each step says what to look for and lets one in where it happens. */
export default function Demo() {
  const { t } = useTranslation('demo');
  const { accounts } = useLoaderData<typeof loader>();
  return (
    <PlainFrame title={t('title')} lead={t('lead')} wide>
      {accounts.length === 0 && (
        <Notice kind="warning" title={t('noAccounts')}>
          {t('noAccountsText')}
        </Notice>
      )}
      <ol className="mt-6 space-y-4">
        {STEPS.map((step, index) => (
          <Step
            key={step.name}
            {...step}
            number={index + 1}
            enterable={accounts.includes(step.account)}
          />
        ))}
      </ol>
      <section className="mt-10" aria-labelledby="others">
        <h2 id="others" className="text-xl">
          {t('others')}
        </h2>
        <p className="mt-1 text-ink-soft">{t('othersText')}</p>
        <div className="mt-4 grid gap-2 sm:grid-cols-2">
          {OTHERS.filter(({ account }) => accounts.includes(account)).map(({ account, to }) => (
            <Enter key={account} account={account} to={to} look="secondary">
              {t(`role.${account}`)}
            </Enter>
          ))}
        </div>
      </section>
    </PlainFrame>
  );
}

type StepProps = {
  name: (typeof STEPS)[number]['name'];
  account: DemoAccount;
  to: string;
  number: number;
  enterable: boolean;
};

function Step({ name, account, to, number, enterable }: StepProps) {
  const { t } = useTranslation('demo');
  return (
    <li className="card flex gap-4 p-4 sm:p-6">
      <span
        aria-hidden
        className="flex size-9 shrink-0 items-center justify-center rounded-full bg-nila-soft font-bold text-nila-strong"
      >
        {number}
      </span>
      <div className="min-w-0 flex-1">
        <h2 className="text-lg">
          <span className="sr-only">{`${t('step', { number })}: `}</span>
          {t(`${name}.title`)}
        </h2>
        <p className="mt-1">{t(`${name}.text`)}</p>
        <p className="mt-3 border-s-2 border-soga ps-3 text-sm text-ink-soft">
          <strong className="text-ink">{t('lookFor')}:</strong> {t(`${name}.look`)}
        </p>
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          {enterable && (
            <Enter account={account} to={to}>
              {t(`${name}.enter`)}
            </Enter>
          )}
          {name === 'certificate' && (
            <Link to="/verify" className="link">
              {t('verify')}
            </Link>
          )}
        </div>
      </div>
    </li>
  );
}

/** A plain form: signs in as a demo account and goes where the step happens. */
function Enter({
  account,
  to,
  look,
  children,
}: {
  account: DemoAccount;
  to: string;
  look?: 'secondary';
  children: ReactNode;
}) {
  return (
    <form method="post" action="/login">
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="email" value={demoEmail(account)} />
      <input type="hidden" name="password" value={DEMO_PASSWORD} />
      <Button look={look} className={look && 'w-full'}>
        {children}
      </Button>
    </form>
  );
}
