import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  type AccessEvent,
  accountGrantsView,
} from '#app/domain/organisation/account-grants-view.server.ts';
import { accountGrantsForm } from '#app/domain/organisation/give-grant.ts';
import { giveGrant, revokeGrant } from '#app/domain/organisation/manage-grants.server.ts';
import { env } from '#app/platform/env.server.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import { today } from '#app/platform/today.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { GrantLine } from '#app/ui/grant-line.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/access.ts';
import '#app/platform/texts/roles.ts';

import { GiveGrantForm } from './give-grant-form.tsx';

export const meta = pageTitle('access', (t) => t('grants.title'));

export const loader = withActor(async (actor, { request, params }) => ({
  ...(await accountGrantsView(actor, idParam(params.id))),
  today: today(),
  zone: env.ORGANISATION_TIME_ZONE,
  done: new URL(request.url).searchParams.get('done'),
}));

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params.id);
  return submitForm(request, accountGrantsForm, async (input) => {
    const give = input.intent === 'give';
    const token = give
      ? await giveGrant(actor, id, input)
      : await revokeGrant(actor, id, input.grantId);
    return redirect(`/admin/access/${id}?done=${give ? 'given' : 'revoked'}`, {
      headers: token ? { 'Set-Cookie': await sessionCookie(token) } : {},
    });
  });
});

export default function Account() {
  const { t } = useTranslation('access');
  const { account, units, canManage, today: from, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refused = result?.error?.['']?.[0];
  return (
    <>
      <PageHeader
        title={account.name}
        lead={[account.email, account.unit].filter(Boolean).join(' · ')}
        crumbs={[{ to: '/admin/access', label: t('grants.back') }]}
        actions={
          account.employeeId && (
            <ButtonLink look="secondary" to={`/hr/employees/${account.employeeId}/access`}>
              {t('grants.employeePage')}
            </ButtonLink>
          )
        }
      />
      <div className="space-y-6">
        {refused && <Notice kind="error">{refused}</Notice>}
        {!result && (done === 'given' || done === 'revoked') && (
          <Notice kind="success">{t(`grants.${done}`)}</Notice>
        )}
        {account.disabled && <Badge tone="bad">{t('grants.disabled')}</Badge>}
        <HeldRoles />
        {canManage && !account.disabled && (
          <Card title={t('grants.give')}>
            <p className="mb-4 max-w-prose text-sm text-ink-soft">{t('grants.giveLead')}</p>
            <GiveGrantForm units={units} from={from} lastResult={result} />
          </Card>
        )}
        <History />
      </div>
    </>
  );
}

function HeldRoles() {
  const { t } = useTranslation(['access', 'roles']);
  const { account, canManage } = useLoaderData<typeof loader>();
  return (
    <Card title={t('grants.held')}>
      {account.grants.length === 0 && (
        <p className="text-sm text-ink-soft">{t('grants.noneHeld')}</p>
      )}
      <ul className="divide-y divide-line">
        {account.grants.map((grant) => (
          <li key={grant.id} className="flex flex-wrap items-center justify-between gap-3 py-2.5">
            <span>
              <GrantLine grant={grant} />
            </span>
            {canManage && (
              <Form method="post">
                <input type="hidden" name="grantId" value={grant.id} />
                <Button
                  look="secondary"
                  small
                  name="intent"
                  value="revoke"
                  aria-label={`${t('grants.revoke')}: ${t(`roles:${grant.role}`)}`}
                >
                  {t('grants.revoke')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type EventName = `grants.events.${'grant_given' | 'grant_revoked'}`;

function History() {
  const { t } = useTranslation(['access', 'roles']);
  const language = useLanguage();
  const { history, zone } = useLoaderData<typeof loader>();
  const words = ({ type, role, unit }: AccessEvent) =>
    t(`grants.events.${type.replace('.', '_')}` as EventName, {
      role: role ? t(`roles:${role}`) : '',
      unit: unit ?? t('grants.everywhere'),
    });
  return (
    <Card title={t('grants.history')}>
      {history.length === 0 && <p className="text-sm text-ink-soft">{t('grants.noHistory')}</p>}
      <ul className="divide-y divide-line">
        {history.map((event) => (
          <li key={event.id} className="py-2.5">
            <p>{words(event)}</p>
            <p className="text-sm text-ink-soft">
              {formatMoment(event.at, language, zone)} ·{' '}
              {t('grants.by', { by: event.by ?? t('grants.system') })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
