import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { frameworkForm } from '#app/domain/competency/framework-form.ts';
import { type FrameworkView, frameworkView } from '#app/domain/competency/framework-view.server.ts';
import { startDraft } from '#app/domain/competency/keep-draft.server.ts';
import { retireFramework } from '#app/domain/competency/retire-framework.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/evidence-rule.ts';
import '#app/platform/texts/frameworks.ts';

import { CompetencyTree } from './framework/competency-tree.tsx';
import { FrameworkStateBadge } from './framework/framework-state-badge.tsx';
import { VersionTable } from './framework/version-table.tsx';

export const meta = pageTitle('frameworks', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => {
  const search = new URL(request.url).searchParams;
  return {
    framework: await frameworkView(actor, idParam(params['id'])),
    zone: env.ORGANISATION_TIME_ZONE,
    done: ['published', 'retired', 'discarded'].find((done) => search.has(done)) ?? null,
  };
});

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params['id']);
  return submitForm(request, frameworkForm, async ({ intent }) => {
    if (intent === 'start') {
      await startDraft(actor, id);
      return redirect(`/hr/frameworks/${id}/draft?started`);
    }
    await retireFramework(actor, id);
    return redirect(`/hr/frameworks/${id}?retired`);
  });
});

export default function FrameworkPage() {
  const { t } = useTranslation('frameworks');
  const { t: rule } = useTranslation('evidenceRule');
  const language = useLanguage();
  const { framework, zone, done } = useLoaderData<typeof loader>();
  const { code, version, document, versions, state } = framework;
  const count = document?.competencies.length ?? 0;
  return (
    <>
      <PageHeader
        title={inLanguage(framework.name, language)}
        lead={
          <>
            {document ? t('view.lead', { code, version, count }) : t('view.leadNever', { code })}{' '}
            <FrameworkStateBadge state={state} />
          </>
        }
        crumbs={[{ to: '/hr/frameworks', label: t('title') }]}
        actions={
          <ButtonLink look="secondary" to={`/hr/frameworks/${framework.id}/rule`}>
            {rule('title')}
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <Outcome done={done} version={version} />
        {framework.imported && <Notice>{t('view.imported')}</Notice>}
        {framework.canKeep && <DraftCard framework={framework} zone={zone} />}
        {document ? (
          <>
            <Card title={t('view.scale')}>
              <ol className="flex flex-wrap gap-x-6 gap-y-1">
                {document.levels.map(({ level, name }) => (
                  <li key={level}>
                    <span className="font-semibold tabular-nums">{level}</span>{' '}
                    {inLanguage(name, language)}
                  </li>
                ))}
              </ol>
            </Card>
            <Card title={t('view.tree')}>
              <CompetencyTree document={document} />
            </Card>
          </>
        ) : (
          <EmptyState title={t('view.emptyTitle')}>{t('view.emptyBody')}</EmptyState>
        )}
        {versions.length > 0 && (
          <Card title={t('view.versions')}>
            <VersionTable frameworkId={framework.id} versions={versions} zone={zone} />
          </Card>
        )}
        {framework.canKeep && document && <RetireCard />}
      </div>
    </>
  );
}

function Outcome({ done, version }: { done: string | null; version: number }) {
  const { t } = useTranslation('frameworks');
  const result = useActionData<typeof action>();
  if (result) return <RefusalNotice result={result} />;
  if (done === 'published') return <Notice kind="success">{t('publish.done', { version })}</Notice>;
  if (done === 'retired') return <Notice kind="success">{t('publish.retired')}</Notice>;
  if (done === 'discarded') return <Notice kind="success">{t('publish.discarded')}</Notice>;
  return null;
}

function DraftCard({ framework, zone }: { framework: FrameworkView; zone: string }) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const { id, draft } = framework;
  if (!draft)
    return (
      <Card title={t('draft')}>
        <Form method="post" className="space-y-3">
          <p>{t('view.startDraftBody')}</p>
          <Button name="intent" value="start" look="secondary">
            {t('view.startDraft')}
          </Button>
        </Form>
      </Card>
    );
  const when = formatMoment(draft.createdAt, language, zone);
  const name = draft.createdBy ?? t('view.system');
  return (
    <Card title={t('view.draftTitle', { version: draft.version })}>
      <p>{t('view.draftBody', { when, name })}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <ButtonLink to={`/hr/frameworks/${id}/draft`}>{t('view.editDraft')}</ButtonLink>
        <ButtonLink look="secondary" to={`/hr/frameworks/${id}/publish`}>
          {t('view.preview')}
        </ButtonLink>
      </div>
    </Card>
  );
}

function RetireCard() {
  const { t } = useTranslation('frameworks');
  return (
    <Card title={t('view.retireTitle')}>
      <Form method="post" className="space-y-3">
        <p>{t('view.retireBody')}</p>
        <label className="flex min-h-9 items-center gap-2">
          <input type="checkbox" name="confirm" className="size-5 accent-nila" />
          {t('view.retireConfirm')}
        </label>
        <Button look="danger" name="intent" value="retire">
          {t('view.retire')}
        </Button>
      </Form>
    </Card>
  );
}
