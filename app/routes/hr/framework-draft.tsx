import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { loadFile } from '#app/domain/competency/begin-framework.server.ts';
import { type DraftView, draftView } from '#app/domain/competency/draft-view.server.ts';
import { moveCompetency, saveScale } from '#app/domain/competency/edit-draft.server.ts';
import { LARGEST_FRAMEWORK_FILE_MB } from '#app/domain/competency/framework-csv.ts';
import { draftForm } from '#app/domain/competency/framework-form.ts';
import { discardDraft } from '#app/domain/competency/keep-draft.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

import { ConfirmedForm } from './framework/confirmed-form.tsx';
import { DraftGone } from './framework/draft-gone.tsx';
import { DraftTree } from './framework/draft-tree.tsx';
import { submitFileForm } from './framework/file-refusal.server.ts';
import { ScaleForm } from './framework/scale-form.tsx';
import { UploadForm } from './framework/upload-form.tsx';

export const meta = pageTitle('frameworks', (t) => t('draft'));

/** After a conflict the page must show what is stored now, so that saving again builds on it. */
export const shouldRevalidate = () => true;

export const loader = withActor(async (actor, { request, params }) => {
  const search = new URL(request.url).searchParams;
  const draft = await draftView(actor, idParam(params['id']));
  const done = (['saved', 'replaced', 'started'] as const).find((done) => search.has(done)) ?? null;
  return data({ ...shownDraft(draft), done }, { status: draft.gone ? 404 : 200 });
});

function shownDraft({ document, missing, ...draft }: DraftView) {
  return {
    ...draft,
    name: document.name,
    levels: document.levels,
    // Level texts have pages of their own.
    competencies: document.competencies.map(({ code, parent, kind, name, levels }) => ({
      code,
      parent,
      kind,
      name,
      heading: levels.length === 0,
    })),
    incomplete: [...new Set(missing.flatMap(({ competency }) => competency ?? []))],
    megabytes: LARGEST_FRAMEWORK_FILE_MB,
  };
}
export type DraftData = ReturnType<typeof shownDraft>;

export const action = withActor(async (actor, { request, params }) => {
  const frameworkId = idParam(params['id']);
  await draftView(actor, frameworkId);
  const here = `/hr/frameworks/${frameworkId}`;
  return submitFileForm(request, draftForm, async (input) => {
    const place = { frameworkId, revision: input.revision };
    switch (input.intent) {
      case 'scale':
        await saveScale(actor, place, input);
        return redirect(`${here}/draft?saved`);
      case 'move':
        await moveCompetency(actor, place, input.code, input.by);
        return redirect(`${here}/draft#tree`);
      case 'upload':
        await loadFile(actor, place, input.file);
        return redirect(`${here}/draft?replaced#tree`);
      case 'discard':
        await discardDraft(actor, place);
        return redirect(`${here}?discarded`);
    }
  });
});

export default function DraftPage() {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const draft = useLoaderData<typeof loader>();
  const { id, version, competencies, name, done } = draft;
  const result = useActionData<typeof action>();
  const count = competencies.length;
  if (draft.gone)
    return (
      <DraftGone framework={draft}>
        {resultOf(result, 'scale') && <ScaleForm draft={draft} lastResult={result} />}
      </DraftGone>
    );
  return (
    <>
      <PageHeader
        title={t('edit.title', { version })}
        lead={t('edit.lead', { count })}
        crumbs={[
          { to: '/hr/frameworks', label: t('title') },
          { to: `/hr/frameworks/${id}`, label: inLanguage(name, language) },
        ]}
        actions={
          <>
            <ButtonLink to={`/hr/frameworks/${id}/publish`}>{t('view.preview')}</ButtonLink>
            <ButtonLink look="secondary" reloadDocument to={`/hr/frameworks/${id}/csv`}>
              {t('edit.downloadDraft')}
            </ButtonLink>
          </>
        }
      />
      <div className="space-y-6">
        {done && !result && (
          <Notice kind="success">{t(`edit.${done}`, { count: competencies.length })}</Notice>
        )}
        <Refusal />
        <Card title={t('edit.tree')} actions={<Add id={id} />}>
          <DraftTree draft={draft} />
        </Card>
        <Card title={t('edit.scale')}>
          <ScaleForm key={result ? 'typed' : draft.revision} draft={draft} lastResult={result} />
        </Card>
        <Card title={t('edit.upload')}>
          <UploadForm draft={draft} lastResult={result} />
        </Card>
        <Card title={t('edit.discard')}>
          <ConfirmedForm
            intent="discard"
            revision={draft.revision}
            lastResult={result}
            words={{
              body: t('edit.discardBody'),
              confirm: t('edit.discardConfirm'),
              button: t('edit.discard'),
            }}
          />
        </Card>
      </div>
    </>
  );
}

function Add({ id }: { id: string }) {
  const { t } = useTranslation('frameworks');
  return (
    <ButtonLink look="secondary" to={`/hr/frameworks/${id}/draft/competency`}>
      {t('edit.add')}
    </ButtonLink>
  );
}

/** What was wrong with moving; the other forms say it themselves. */
function Refusal() {
  return <RefusalNotice result={resultOf(useActionData<typeof action>(), 'move')} />;
}
