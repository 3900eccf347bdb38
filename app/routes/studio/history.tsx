import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { itemView } from '#app/domain/catalogue/item/item-view.server.ts';
import { restoreText } from '#app/domain/catalogue/text/restore-text.server.ts';
import { restoreTextForm } from '#app/domain/catalogue/text/restore-text.ts';
import { textHistory, textHistoryEntry } from '#app/domain/catalogue/text/text-history.server.ts';
import { idText } from '#app/platform/address-text.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-history.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { allowFrames } from '#app/routes/allow-frames.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { EntryList } from './history/entry-list.tsx';
import { ShownEntry } from './history/shown-entry.tsx';
import { textLanguage } from './text-language.server.ts';

export const meta = pageTitle('studioHistory', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => {
  const place = placeOf(params, request);
  const search = new URL(request.url).searchParams;
  const before = /^\d{1,9}$/.test(search.get('before') ?? '') ? Number(search.get('before')) : null;
  const entryId = idText(search.get('entry'));
  const { courseTitle, item } = await itemView(actor, place.courseId, place.itemKey);
  const shown = entryId ? await textHistoryEntry(actor, place, entryId) : null;
  await allowFrames(request, shown?.html ?? null);
  return {
    ...place,
    courseTitle,
    title: item.title,
    before,
    history: await textHistory(actor, place, before),
    shown,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor((actor, { request, params }) => {
  const place = placeOf(params, request);
  return submitForm(request, restoreTextForm, async ({ entry, base }) => {
    await restoreText(actor, { ...place, base }, entry);
    const item = `/studio/courses/${place.courseId}/items/${place.itemKey}`;
    return redirect(`${item}?text=${place.language}&restored`);
  });
});

function placeOf(params: Partial<Record<string, string>>, request: Request) {
  const [courseId, itemKey] = [idParam(params['id']), idParam(params['key'])];
  return { courseId, itemKey, language: textLanguage(request) };
}

export type HistoryData = Awaited<ReturnType<typeof loader>>;

export default function HistoryPage() {
  const { t } = useTranslation('studioHistory');
  const language = useLanguage();
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { courseId, itemKey, courseTitle, title, history, shown } = data;
  const course = `/studio/courses/${courseId}`;
  const text = `${course}/items/${itemKey}?text=${data.language}`;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', {
          title: inLanguage(title, language),
          language: t(`inLanguage.${data.language}`),
        })}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: course, label: inLanguage(courseTitle, language) },
          { to: text, label: inLanguage(title, language) },
        ]}
        actions={
          <ButtonLink look="secondary" to={text}>
            {t('toEditor')}
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <RefusalNotice result={result} />
        {shown && <ShownEntry shown={shown} revision={history.revision} zone={data.zone} />}
        {history.entries.length > 0 ? (
          <EntryList data={data} />
        ) : (
          <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
        )}
      </div>
    </>
  );
}
