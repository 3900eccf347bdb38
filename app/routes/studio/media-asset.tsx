import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { assetView } from '#app/domain/catalogue/library/asset-view.server.ts';
import { addCaptions } from '#app/domain/media/add-captions.server.ts';
import { archiveAsset, restoreAsset } from '#app/domain/media/archive-asset.server.ts';
import { type AssetDeed, assetForm, FORM_LIMIT_MB } from '#app/domain/media/asset-form.ts';
import { deleteAsset } from '#app/domain/media/delete-asset.server.ts';
import { describeAsset } from '#app/domain/media/describe-asset.server.ts';
import { replaceAsset } from '#app/domain/media/replace-asset.server.ts';
import { sameEndings } from '#app/domain/media/same-endings.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { env } from '#app/platform/env.server.ts';
import '#app/platform/texts/studio-media.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PageHeader } from '#app/ui/page.tsx';

import { ArchiveCard } from './media/archive-card.tsx';
import { AssetFacts } from './media/asset-facts.tsx';
import { CaptionsForm, DescribeForm } from './media/asset-forms.tsx';
import { AssetPreview } from './media/asset-preview.tsx';
import { AssetUses, isUsed } from './media/asset-uses.tsx';
import { ReplaceForm } from './media/replace-form.tsx';

export const meta = pageTitle<'studioMedia', Awaited<ReturnType<typeof loader>>>(
  'studioMedia',
  (t, data) => data?.asset.title ?? t('title'),
);

const DONE = ['added', 'described', 'replaced', 'captioned', 'archived', 'restored'] as const;

export const loader = withActor(async (actor, { request, params }) => {
  const done = new URL(request.url).searchParams.get('done');
  const view = await assetView(actor, idParam(params['id']));
  return {
    ...view,
    accept: sameEndings(view.asset.name).join(','),
    zone: env.ORGANISATION_TIME_ZONE,
    done: DONE.find((known) => known === done) ?? null,
  };
});

export const action = withActor(async (actor, { request, params }) => {
  const id = idParam(params['id']);
  const work = async (deed: AssetDeed) => redirect(await carryOut(actor, id, deed));
  return submitForm(request, assetForm, work, FORM_LIMIT_MB << 20);
});

/** @returns where to go on */
async function carryOut(actor: Actor, id: string, deed: AssetDeed): Promise<string> {
  const here = (done: (typeof DONE)[number]) => `/studio/media/${id}?done=${done}`;
  switch (deed.intent) {
    case 'describe':
      await describeAsset(actor, id, deed);
      return here('described');
    case 'replace': {
      const source = new Uint8Array(await deed.file.arrayBuffer());
      await replaceAsset(actor, id, { name: deed.file.name, source });
      return here('replaced');
    }
    case 'captions': {
      const bytes = new Uint8Array(await deed.file.arrayBuffer());
      await addCaptions(actor, id, { language: deed.language, name: deed.file.name, bytes });
      return here('captioned');
    }
    case 'archive':
      await archiveAsset(actor, id);
      return here('archived');
    case 'restore':
      await restoreAsset(actor, id);
      return here('restored');
    case 'delete':
      await deleteAsset(actor, id);
      return '/studio/media?deleted';
  }
}

export default function MediaAsset() {
  const { t } = useTranslation('studioMedia');
  const view = useLoaderData<typeof loader>();
  const { asset, captions, may, accept, zone, done } = view;
  const result = useActionData<typeof action>();
  const refused = result?.error?.['']?.[0];
  const unused = !isUsed(view) && captions.length === 0;
  return (
    <>
      <PageHeader
        title={asset.title}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/media', label: t('title') },
        ]}
      />
      <div className="mb-6 space-y-3 empty:hidden">
        {refused && <Notice kind="error">{refused}</Notice>}
        {!result && done && <Notice kind="success">{t(`asset.done.${done}`)}</Notice>}
        {asset.archived && <Badge tone="caution">{t('archived')}</Badge>}
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_24rem]">
        <div className="min-w-0 space-y-6">
          <AssetPreview asset={asset} captions={captions} />
          <AssetUses uses={view} />
        </div>
        <div className="min-w-0 space-y-6">
          <AssetFacts asset={asset} zone={zone} />
          {may.change ? (
            <>
              <DescribeForm key={asset.changedAt.toString()} asset={asset} result={result} />
              {asset.kind === 'video' && <CaptionsForm captions={captions} result={result} />}
              <ReplaceForm assetId={asset.id} accept={accept} result={result} />
              <ArchiveCard archived={asset.archived} unused={unused} />
            </>
          ) : (
            <p className="text-sm text-ink-soft">{t('asset.othersFile')}</p>
          )}
        </div>
      </div>
    </>
  );
}
