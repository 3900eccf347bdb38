import { useForm } from '@conform-to/react';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { draftView } from '#app/domain/competency/draft-view.server.ts';
import { publishForm } from '#app/domain/competency/framework-form.ts';
import { publishFramework } from '#app/domain/competency/publish-framework.server.ts';
import {
  type FrameworkPreview,
  frameworkPreview,
} from '#app/domain/planning/framework-preview.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

import { ChangeList } from './framework/change-list.tsx';
import { DraftGone } from './framework/draft-gone.tsx';
import { PublishBlocks } from './framework/publish-blocks.tsx';

export const meta = pageTitle('frameworks', (t) => t('view.preview'));

/** After a conflict the page must show what would be published now. */
export const shouldRevalidate = () => true;

export const loader = withActor(async (actor, { params }) => {
  const { id, name, gone } = await draftView(actor, idParam(params['id']));
  if (gone) return data({ id, name, preview: null }, { status: 404 });
  return data({ id, name, preview: await frameworkPreview(actor, id) });
});
export type PreviewData = FrameworkPreview;

export const action = withActor(async (actor, { request, params }) => {
  const frameworkId = idParam(params['id']);
  await draftView(actor, frameworkId);
  return submitForm(request, publishForm, async (input) => {
    await publishFramework(actor, { frameworkId, ...input });
    return redirect(`/hr/frameworks/${frameworkId}?published`);
  });
});

export default function PublishPage() {
  const { preview, ...framework } = useLoaderData<typeof loader>();
  return preview ? <Preview preview={preview} /> : <DraftGone framework={framework} />;
}

function Preview({ preview }: { preview: PreviewData }) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const { id, version, name, changes, problems, tooHigh, coursesTooHigh } = preview;
  const blocked = problems.length + tooHigh.length + coursesTooHigh.length > 0;
  return (
    <>
      <PageHeader
        title={t('publish.title', { version })}
        lead={t('publish.lead')}
        crumbs={[
          { to: '/hr/frameworks', label: t('title') },
          { to: `/hr/frameworks/${id}`, label: inLanguage(name, language) },
          { to: `/hr/frameworks/${id}/draft`, label: t('edit.title', { version }) },
        ]}
      />
      <div className="space-y-6">
        <PublishBlocks preview={preview} />
        {changes.levels && <Notice kind="warning">{t('publish.levels', changes.levels)}</Notice>}
        {changes.renamed && <Notice>{t('publish.renamed')}</Notice>}
        <PublishForm preview={preview} blocked={blocked} />
      </div>
    </>
  );
}

function PublishForm({ preview, blocked }: { preview: PreviewData; blocked: boolean }) {
  const { t } = useTranslation('frameworks');
  const result = useActionData<typeof action>();
  const [form] = useForm({ id: 'publish', lastResult: result });
  const { id, version, seal, changes } = preview;
  const counts = { new: 0, returned: 0, changed: 0, same: 0, gone: 0 };
  for (const { state } of changes.competencies) counts[state] += 1;
  const open = changes.competencies.some(({ choice }) => choice?.suggested === null);
  return (
    <CheckedForm form={form} className="space-y-6">
      <input type="hidden" name="seal" value={seal} />
      <p className="font-semibold">{t('publish.counts', counts)}</p>
      {open && (
        <Card>
          <label className="block text-sm font-semibold">
            {t('publish.all')}
            <select name="all" className="input mt-1.5 max-w-md" defaultValue="">
              <option value="">{t('publish.allNone')}</option>
              <option value="keep">{t('publish.keep')}</option>
              <option value="reassess">{t('publish.reassess')}</option>
            </select>
          </label>
        </Card>
      )}
      <ChangeList preview={preview} chosen={chosenIn(result?.initialValue)} />
      <div className="flex flex-wrap gap-2">
        {!blocked && <Button>{t('publish.submit', { version })}</Button>}
        <ButtonLink look="quiet" to={`/hr/frameworks/${id}/draft`}>
          {t('publish.back')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}

/** What was chosen before the form came back, by code: the list may have changed since. */
function chosenIn(typed: Record<string, unknown> | null | undefined): Map<string, string> {
  const choices = (typed?.['choices'] ?? []) as ({ code?: string; choice?: string } | undefined)[];
  return new Map(
    choices.flatMap((one) => (one?.code && one.choice ? [[one.code, one.choice] as const] : [])),
  );
}
