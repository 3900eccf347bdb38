import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { mediaLibrary } from '#app/domain/catalogue/library/media-library.server.ts';
import { addAsset } from '#app/domain/media/add-asset.server.ts';
import { addForm, FORM_LIMIT_MB } from '#app/domain/media/asset-form.ts';
import { endingsOf } from '#app/domain/media/media-kind.ts';
import { mediaUrl, readMediaSearch } from '#app/domain/media/media-search.ts';
import { canUseLibrary } from '#app/domain/media/policy.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio-media.ts';
import { today } from '#app/platform/today.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { type FormAnswer, submitForm } from '#app/routes/form.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatSize } from '#app/ui/format-size.ts';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, EmptyState, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { MediaFilters } from './media/media-filters.tsx';
import { MediaGrid } from './media/media-grid.tsx';
import { UploadArea } from './media/upload-area.tsx';

export const meta = pageTitle('studioMedia', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const asked = new URL(request.url).searchParams;
  const search = readMediaSearch(asked);
  return {
    search,
    ...(await mediaLibrary(actor, search)),
    accept: endingsOf().join(','),
    formMb: FORM_LIMIT_MB,
    largestMb: await settingOn('content.uploadLimit', today()),
    added: Number(asked.get('added')) || 0,
    deleted: asked.has('deleted'),
  };
});

/** Files that come with a form: each is taken or refused by itself. */
export const action = withActor(async (actor, { request }) => {
  if (!canUseLibrary(actor)) throw notFound();
  const language = await languageOf(request);
  if (Number(request.headers.get('Content-Length')) > FORM_LIMIT_MB << 20) {
    const words = errorWords({ code: 'uploadTooLarge', params: { mb: FORM_LIMIT_MB } }, language);
    const error = { files: [words] };
    return data<FormAnswer>({ status: 'error', error }, { status: 413 });
  }
  const add = async ({ files }: { files: File[] }) => {
    const refused: string[] = [];
    const added: string[] = [];
    for (const file of files) {
      const source = new Uint8Array(await file.arrayBuffer());
      try {
        added.push((await addAsset(actor, { name: file.name, source })).id);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refused.push(`${file.name}: ${errorWords(error, language)}`);
      }
    }
    if (refused.length > 0) {
      const answer: FormAnswer = { status: 'error', error: { files: refused } };
      return data<FormAnswer>(answer, { status: 400 });
    }
    const [only] = added;
    if (only && added.length === 1) return redirect(`/studio/media/${only}?done=added`);
    return redirect(`/studio/media?added=${added.length}`);
  };
  return submitForm(request, addForm, add, FORM_LIMIT_MB << 20);
});

export default function MediaLibrary() {
  const { t } = useTranslation('studioMedia');
  const { search, assets, isEmpty, accept, formMb, largestMb, added, deleted } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ to: '/studio', label: t('studio') }]}
      />
      <div className="mb-6 space-y-6">
        {!result && added > 0 && (
          <Notice kind="success">{t('upload.added', { count: added })}</Notice>
        )}
        {!result && deleted && <Notice kind="success">{t('asset.done.deleted')}</Notice>}
        <Card title={t('upload.title')} actions={<Room />}>
          <UploadArea accept={accept} formMb={formMb} largestMb={largestMb} lastResult={result} />
        </Card>
      </div>
      {!isEmpty && <MediaFilters search={search} />}
      {assets.length > 0 ? (
        <>
          <MediaGrid assets={assets} />
          <More />
        </>
      ) : isEmpty ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
      )}
    </>
  );
}

function Room() {
  const { t } = useTranslation('studioMedia');
  const language = useLanguage();
  const { used, quota } = useLoaderData<typeof loader>().room;
  const words = { used: formatSize(used, language), quota: formatSize(quota, language) };
  return <p className="text-sm text-ink-soft">{t('room', words)}</p>;
}

function More() {
  const { t } = useTranslation('common');
  const { search, next } = useLoaderData<typeof loader>();
  if (!next) return null;
  return (
    <p className="mt-5">
      <ButtonLink look="secondary" to={mediaUrl(search, { after: next })}>
        {t('showMore')}
      </ButtonLink>
    </p>
  );
}
