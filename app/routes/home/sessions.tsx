import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { changePassword } from '#app/domain/identity/change-password.server.ts';
import type { ChangePassword } from '#app/domain/identity/change-password.ts';
import {
  mySessions,
  revokeMyOtherSessions,
  revokeMySession,
  type SessionLine,
} from '#app/domain/identity/my-sessions.server.ts';
import { mySessionsForm } from '#app/domain/identity/my-sessions.ts';
import { env } from '#app/platform/env.server.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { NewPasswordField } from '#app/ui/new-password-field.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/sessions.ts';

export const meta = pageTitle('sessions', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => ({
  sessions: await mySessions(actor),
  zone: env.ORGANISATION_TIME_ZONE,
  done: new URL(request.url).searchParams.get('done'),
}));

export const action = withActor((actor, { request }) =>
  submitForm(request, mySessionsForm, async (input) => {
    if (input.intent === 'end') {
      await revokeMySession(actor, input.id);
      return redirect('/me/sessions?done=ended');
    }
    if (input.intent === 'end-others') {
      await revokeMyOtherSessions(actor);
      return redirect('/me/sessions?done=ended');
    }
    const token = await changePassword(actor, input);
    return redirect('/me/sessions?done=changed', {
      headers: { 'Set-Cookie': await sessionCookie(token) },
    });
  }),
);

export default function Sessions() {
  const { t } = useTranslation('sessions');
  const { sessions, zone, done } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        {(done === 'ended' || done === 'changed') && <Notice kind="success">{t(done)}</Notice>}
        <Card
          title={t('open')}
          actions={
            sessions.length > 1 && (
              <Form method="post">
                <Button look="secondary" small name="intent" value="end-others">
                  {t('endOthers')}
                </Button>
              </Form>
            )
          }
        >
          <ul className="divide-y divide-line">
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} zone={zone} />
            ))}
          </ul>
        </Card>
        <PasswordForm />
      </div>
    </>
  );
}

function SessionRow({ session, zone }: { session: SessionLine; zone: string }) {
  const { t } = useTranslation('sessions');
  const language = useLanguage();
  const { browser, system } = session.device;
  const device =
    browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('unknown'));
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {device} {session.current && <Badge tone="accent">{t('current')}</Badge>}
        </p>
        <p className="text-sm text-ink-soft">
          {t('lastSeen', { when: formatMoment(session.lastSeenAt, language, zone) })}
          {session.address && ` · ${t('address', { address: session.address })}`}
        </p>
      </div>
      {!session.current && (
        <Form method="post">
          <input type="hidden" name="id" value={session.id} />
          <Button
            look="secondary"
            small
            name="intent"
            value="end"
            aria-label={`${t('end')}: ${device}`}
          >
            {t('end')}
          </Button>
        </Form>
      )}
    </li>
  );
}

function PasswordForm() {
  const { t } = useTranslation('sessions');
  const [form, fields] = useForm<ChangePassword>({
    id: 'password',
    lastResult: useActionData<typeof action>(),
  });
  return (
    <Card title={t('password')}>
      <p className="mb-4 text-sm text-ink-soft">{t('passwordLead')}</p>
      <CheckedForm form={form} className="max-w-md space-y-4">
        <TextField
          field={fields.currentPassword}
          label={t('currentPassword')}
          type="password"
          autoComplete="current-password"
          required
        />
        <NewPasswordField field={fields.newPassword} />
        <Button name="intent" value="password">
          {t('change')}
        </Button>
      </CheckedForm>
    </Card>
  );
}
