import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { chooseVersionSchema } from '#app/domain/enrollment/choose-version.ts';
import { moveToVersion } from '#app/domain/enrollment/move-to-version.server.ts';
import { stayOnVersion } from '#app/domain/enrollment/stay-on-version.server.ts';
import {
  type VersionChoiceView,
  versionChoiceView,
} from '#app/domain/learning/version-choice-view.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

import '#app/platform/texts/newer-version.ts';

import { itemPath } from './player/item-path.ts';
import { VersionChanges } from './version/version-changes.tsx';
import { VersionEffect } from './version/version-effect.tsx';

export const meta = pageTitle('newerVersion', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => {
  const enrollmentId = idParam(params['enrollmentId']);
  const view = await versionChoiceView(actor, enrollmentId, await languageOf(request));
  return { enrollmentId, view };
});

export const action = withActor((actor, { request, params }) => {
  const enrollmentId = idParam(params['enrollmentId']);
  return submitForm(request, chooseVersionSchema, async ({ versionId, answer }) => {
    const choose = answer === 'moved' ? moveToVersion : stayOnVersion;
    await choose(actor, { enrollmentId, versionId });
    return redirect(`/learn/${enrollmentId}?${answer}=1`);
  });
});

type Result = ReturnType<typeof useActionData<typeof action>>;

export default function NewerVersion() {
  const { t } = useTranslation('newerVersion');
  const { enrollmentId, view } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (!view) return <NothingToChoose enrollmentId={enrollmentId} result={result} />;
  const { title, note, answered } = view;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ to: `/learn/${enrollmentId}`, label: title }]}
      />
      <div className="max-w-3xl space-y-6">
        <RefusalNotice result={result} />
        {answered && <Notice>{t('answered')}</Notice>}
        {note && (
          <Card title={t('note')}>
            <p className="max-w-prose whitespace-pre-line">{note}</p>
          </Card>
        )}
        <VersionEffect view={view} />
        <VersionChanges view={view} />
        <Choice view={view} refused={result !== undefined} />
      </div>
    </>
  );
}

/** Chosen in another window, completed meanwhile, or never offered: the course itself says how it stands. */
function NothingToChoose({ enrollmentId, result }: { enrollmentId: string; result: Result }) {
  const { t } = useTranslation('newerVersion');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="max-w-3xl space-y-4">
        <RefusalNotice result={result} />
        {!result && <p>{t('nothing')}</p>}
        <ButtonLink to={`/learn/${enrollmentId}`}>{t('toCourse')}</ButtonLink>
      </div>
    </>
  );
}

/** Both ways with what they mean; what stands in the way of one, with the way out of it. */
function Choice({ view, refused }: { view: VersionChoiceView; refused: boolean }) {
  const { t } = useTranslation('newerVersion');
  const { enrollmentId, versionId, obstacle } = view;
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="space-y-4">
      <input type="hidden" name="versionId" value={versionId} />
      {obstacle && !refused && (
        <Notice kind="warning">
          <p>{obstacle.words}</p>
        </Notice>
      )}
      {obstacle?.item && (
        <ButtonLink small to={itemPath(enrollmentId, obstacle.item)}>
          {t('toObstacle', { title: obstacle.item.title })}
        </ButtonLink>
      )}
      {!obstacle && <p className="text-sm text-ink-soft">{`${t('moveText')} ${t('stayText')}`}</p>}
      <div className="flex flex-wrap gap-3">
        {!obstacle && (
          <Button name="answer" value="moved" disabled={busy}>
            {t('move')}
          </Button>
        )}
        <Button name="answer" value="stayed" look="secondary" disabled={busy}>
          {t('stay')}
        </Button>
      </div>
    </Form>
  );
}
