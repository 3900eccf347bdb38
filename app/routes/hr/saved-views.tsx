import { redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { keepView } from '#app/domain/reporting/keep-view.server.ts';
import { savedViewForm } from '#app/domain/reporting/saved-view-form.ts';
import { type SavedView, savedViews } from '#app/domain/reporting/saved-views.server.ts';
import { env } from '#app/platform/env.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/exports.ts';

export const meta = pageTitle('exports', (t) => t('views.title'));

export const loader = withActor(async (actor, { request }) => ({
  views: await savedViews(actor),
  saved: new URL(request.url).searchParams.has('saved'),
  zone: env.ORGANISATION_TIME_ZONE,
}));

export const action = withActor((actor, { request }) =>
  submitForm(request, savedViewForm, async (input) => {
    await keepView(actor, input);
    return redirect(input.intent === 'save' ? '/hr/views?saved=1' : '/hr/views');
  }),
);

export default function SavedViews() {
  const { t } = useTranslation('exports');
  const { views, saved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={t('views.title')}
        lead={t('views.lead')}
        actions={
          <ButtonLink look="secondary" to="/hr/gaps">
            {t('toGaps')}
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <RefusalNotice result={result} />
        {saved && !result && <Notice kind="success">{t('views.done')}</Notice>}
        {views.length === 0 ? (
          <EmptyState title={t('views.emptyTitle')}>{t('views.emptyText')}</EmptyState>
        ) : (
          <ul className="card divide-y divide-line">
            {views.map((view) => (
              <View key={view.id} {...view} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function View({ id, name, page, address, createdAt }: SavedView) {
  const { t } = useTranslation('exports');
  const language = useLanguage();
  const { zone } = useLoaderData<typeof loader>();
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 p-4">
      <div className="min-w-0">
        <Link to={address} className="link font-semibold">
          {name}
        </Link>
        <span className="block text-sm text-ink-soft">
          {t(`pages.${page}`)} ·{' '}
          {t('views.saved', { moment: formatMoment(createdAt, language, zone) })}
        </span>
      </div>
      <div className="flex flex-wrap items-start gap-3">
        <details>
          <summary className="link cursor-pointer text-sm">{t('views.rename')}</summary>
          <Form method="post" className="mt-2 flex flex-wrap items-end gap-2">
            <input type="hidden" name="intent" value="rename" />
            <input type="hidden" name="id" value={id} />
            <input
              name="name"
              required
              maxLength={80}
              defaultValue={name}
              aria-label={t('views.renameOf', { name })}
              className="input input-small"
            />
            <Button look="secondary" small>
              {t('views.rename')}
            </Button>
          </Form>
        </details>
        <Form method="post">
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="id" value={id} />
          <Button look="quiet" small aria-label={t('views.removeOf', { name })}>
            {t('views.remove')}
          </Button>
        </Form>
      </div>
    </li>
  );
}
