import { redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  inbox,
  type InboxLine,
  markAllRead,
  openNotice,
} from '#app/domain/notifications/inbox.server.ts';
import { inboxForm } from '#app/domain/notifications/inbox.ts';
import { env } from '#app/platform/env.server.ts';
import { isId } from '#app/platform/id.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/notices.ts';

export const meta = pageTitle('notices', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const before = new URL(request.url).searchParams.get('before');
  const page = await inbox(
    actor,
    await languageOf(request),
    before && isId(before) ? before : null,
  );
  return { ...page, first: before === null, zone: env.ORGANISATION_TIME_ZONE };
});

export const action = withActor((actor, { request }) =>
  submitForm(request, inboxForm, async (input) => {
    if (input.intent === 'read-all') {
      await markAllRead(actor);
      return redirect('/notifications');
    }
    const path = await openNotice(actor, input.id);
    return redirect(input.intent === 'open' ? path : '/notifications');
  }),
);

export default function Notifications() {
  const { t } = useTranslation('notices');
  const { lines, next, unread, first, zone } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={unread > 0 ? t('lead', { count: unread }) : t('allRead')}
        actions={
          unread > 0 && (
            <Form method="post">
              <Button look="secondary" name="intent" value="read-all">
                {t('markAllRead')}
              </Button>
            </Form>
          )
        }
      />
      {lines.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyBody')}</EmptyState>
      ) : (
        <ul className="space-y-3">
          {lines.map((line) => (
            <Line key={line.id} line={line} zone={zone} />
          ))}
        </ul>
      )}
      <nav className="mt-6 flex flex-wrap gap-2" aria-label={t('title')}>
        {!first && (
          <ButtonLink look="secondary" to="/notifications">
            {t('newest')}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink look="secondary" to={`/notifications?before=${next}`}>
            {t('older')}
          </ButtonLink>
        )}
      </nav>
    </>
  );
}

function Line({ line, zone }: { line: InboxLine; zone: string }) {
  const { t } = useTranslation('notices');
  const language = useLanguage();
  return (
    <li className="card p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 className="text-base">{line.title}</h2>
        {line.unread && <Badge tone="accent">{t('unread')}</Badge>}
      </div>
      <p className="mt-1 max-w-prose text-sm">{line.body}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <p className="me-auto text-xs text-ink-soft">
          {formatMoment(line.createdAt, language, zone)}
        </p>
        <Form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="id" value={line.id} />
          {line.unread && (
            <Button
              look="quiet"
              small
              name="intent"
              value="read"
              aria-label={`${t('markRead')}: ${line.title}`}
            >
              {t('markRead')}
            </Button>
          )}
          <Button
            look="secondary"
            small
            name="intent"
            value="open"
            aria-label={`${line.action}: ${line.title}`}
          >
            {line.action}
          </Button>
        </Form>
      </div>
    </li>
  );
}
