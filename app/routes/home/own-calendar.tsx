import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  endOwnCalendar,
  ownCalendar,
  renewOwnCalendar,
} from '#app/domain/notifications/own-calendar.server.ts';
import { ownCalendarForm } from '#app/domain/notifications/own-calendar.ts';
import { env } from '#app/platform/env.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/own-calendar.ts';

export const meta = pageTitle('ownCalendar', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => ({
  ...(await ownCalendar(actor)),
  zone: env.ORGANISATION_TIME_ZONE,
  ended: new URL(request.url).searchParams.get('done') === 'ended',
}));

/** The address is in this answer alone: no page can show it again. */
export const action = withActor((actor, { request }) =>
  submitForm(request, ownCalendarForm, async ({ intent }) => {
    if (intent === 'renew')
      return data(
        { address: await renewOwnCalendar(actor) },
        { headers: { 'Cache-Control': 'private, no-store' } },
      );
    await endOwnCalendar(actor);
    return redirect('/me/calendar?done=ended');
  }),
);

export default function OwnCalendar() {
  const { t } = useTranslation('ownCalendar');
  const language = useLanguage();
  const { since, zone, ended } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const address = answer && 'address' in answer ? answer.address : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ to: '/me/sessions', label: t('account') }]}
      />
      <div className="max-w-3xl space-y-6">
        {address && <NewAddress address={address} />}
        {ended && !address && since === null && <Notice kind="success">{t('ended')}</Notice>}
        <Card title={t('state')}>
          <p>
            {since === null ? t('none') : t('since', { when: formatMoment(since, language, zone) })}
          </p>
          <p className="mt-2 text-sm text-ink-soft">{since === null ? t('how') : t('anew')}</p>
          <Form method="post" className="mt-4 flex flex-wrap gap-3">
            <Button name="intent" value="renew" look={since === null ? 'primary' : 'secondary'}>
              {since === null ? t('make') : t('renew')}
            </Button>
            {since !== null && (
              <Button name="intent" value="end" look="secondary">
                {t('end')}
              </Button>
            )}
          </Form>
        </Card>
      </div>
    </>
  );
}

function NewAddress({ address }: { address: string }) {
  const { t } = useTranslation('ownCalendar');
  return (
    <Notice kind="success" title={t('made')}>
      <label className="mt-2 block text-sm font-semibold" htmlFor="address">
        {t('address')}
      </label>
      <input
        id="address"
        className="input mt-1 w-full font-mono text-sm"
        readOnly
        value={address}
        aria-describedby="address-help"
      />
      <p id="address-help" className="mt-2 text-sm">
        {t('secret')}
      </p>
      <ul className="mt-2 list-disc space-y-1 ps-5 text-sm">
        <li>{t('google')}</li>
        <li>{t('apple')}</li>
        <li>{t('outlook')}</li>
      </ul>
      <p className="mt-2">
        <a className="link" href={address.replace(/^https?:/, 'webcal:')}>
          {t('open')}
        </a>
      </p>
    </Notice>
  );
}
