import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canReadGrants } from '#app/domain/organisation/access-policy.ts';
import {
  closeAccess,
  issueAccessCode,
  mailAccessLink,
  reopenAccess,
} from '#app/domain/organisation/change-access.server.ts';
import { changeAccessForm } from '#app/domain/organisation/change-access.ts';
import {
  type EmployeeAccess,
  employeeAccessView,
} from '#app/domain/organisation/employee-access-view.server.ts';
import { env } from '#app/platform/env.server.ts';
import { publicUrl } from '#app/platform/public-url.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { GrantLine } from '#app/ui/grant-line.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/access.ts';

export const meta = pageTitle('access', (t) => t('employee.title'));

export const loader = withActor(async (actor, { request, params }) => ({
  access: await employeeAccessView(actor, idParam(params.id)),
  readsGrants: canReadGrants(actor),
  zone: env.ORGANISATION_TIME_ZONE,
  done: new URL(request.url).searchParams.get('done'),
}));

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params.id);
  return submitForm(request, changeAccessForm, async ({ intent }) => {
    if (intent === 'code')
      return { code: await issueAccessCode(actor, id), url: publicUrl('/activate') };
    if (intent === 'mail') await mailAccessLink(actor, id);
    if (intent === 'close') await closeAccess(actor, id);
    if (intent === 'reopen') await reopenAccess(actor, id);
    return redirect(`/hr/employees/${id}/access?done=${intent}`);
  });
});

export default function EmployeeAccessPage() {
  const { t } = useTranslation('access');
  const { access } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('employee.title')}
        lead={`${access.name} · ${t('employee.number', { end: access.numberEnd })}`}
        crumbs={[{ to: `/hr/employees/${access.id}`, label: access.name }]}
      />
      <div className="space-y-6">
        <Outcome />
        <AccountFacts />
        {access.locked && <Notice>{t('employee.locked')}</Notice>}
        {access.canChange && <WayIn access={access} />}
        <Roles />
      </div>
    </>
  );
}

/** What has just been done; a code is shown here and never again. */
function Outcome() {
  const { t } = useTranslation('access');
  const { access, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (result && 'code' in result)
    return (
      <Notice kind="success" title={t('employee.codeFor', { name: access.name })}>
        <p className="my-2 font-mono text-2xl font-semibold tracking-wider text-ink">
          {result.code}
        </p>
        <p>{t('employee.codeUse', { url: result.url })}</p>
      </Notice>
    );
  if (result) return <RefusalNotice result={result} />;
  if (done === 'mail')
    return <Notice kind="success">{t('employee.mailed', { email: access.email ?? '' })}</Notice>;
  if (done === 'close') return <Notice kind="success">{t('employee.closed')}</Notice>;
  if (done === 'reopen') return <Notice kind="success">{t('employee.reopened')}</Notice>;
  return null;
}

const TONES: Record<EmployeeAccess['state'], Tone> = {
  none: 'neutral',
  waiting: 'caution',
  active: 'good',
  disabled: 'bad',
  left: 'neutral',
};

function AccountFacts() {
  const { t } = useTranslation('access');
  const language = useLanguage();
  const { access, zone } = useLoaderData<typeof loader>();
  const moment = (at: Date) => formatMoment(at, language, zone);
  return (
    <Card title={t('employee.account')}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <Fact label={t('employee.state')}>
          <Badge tone={TONES[access.state]}>{t(`employee.states.${access.state}`)}</Badge>
        </Fact>
        <Fact label={t('employee.unit')}>{access.unit}</Fact>
        <Fact label={t('employee.email')}>{access.email ?? t('employee.noEmail')}</Fact>
        <Fact label={t('employee.sessions')}>{access.sessions}</Fact>
        <Fact label={t('employee.lastSeen')}>
          {access.lastSeenAt ? moment(access.lastSeenAt) : t('employee.never')}
        </Fact>
        {access.codeUntil && (
          <Fact label={t('employee.codeUntil')}>{moment(access.codeUntil)}</Fact>
        )}
      </dl>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  );
}

function WayIn({ access }: { access: EmployeeAccess }) {
  const { t } = useTranslation('access');
  if (access.state === 'disabled')
    return (
      <Form method="post">
        <Button name="intent" value="reopen">
          {t('employee.reopen')}
        </Button>
      </Form>
    );
  return (
    <>
      <Card title={t('employee.way')}>
        <p className="mb-4 max-w-prose text-sm text-ink-soft">{t('employee.wayLead')}</p>
        <Form method="post" className="flex flex-wrap gap-2">
          <Button name="intent" value="code">
            {t('employee.issueCode')}
          </Button>
          {access.email && (
            <Button look="secondary" name="intent" value="mail">
              {t('employee.mailLink')}
            </Button>
          )}
        </Form>
      </Card>
      {access.state !== 'none' && (
        <Card title={t('employee.close')}>
          <p className="mb-4 max-w-prose text-sm text-ink-soft">{t('employee.closeLead')}</p>
          <Form method="post">
            <Button look="danger" name="intent" value="close">
              {t('employee.close')}
            </Button>
          </Form>
        </Card>
      )}
    </>
  );
}

function Roles() {
  const { t } = useTranslation('access');
  const { access, readsGrants } = useLoaderData<typeof loader>();
  return (
    <Card
      title={t('employee.grants')}
      actions={
        readsGrants &&
        access.accountId && (
          <ButtonLink look="secondary" small to={`/admin/access/${access.accountId}`}>
            {t('employee.manageGrants')}
          </ButtonLink>
        )
      }
    >
      {access.grants.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('employee.noGrants')}</p>
      ) : (
        <ul className="space-y-1.5">
          {access.grants.map((grant, index) => (
            <li key={index}>
              <GrantLine grant={grant} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
