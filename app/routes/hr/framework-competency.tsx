import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  type DraftCompetency,
  draftCompetency,
} from '#app/domain/competency/draft-competency.server.ts';
import { draftView } from '#app/domain/competency/draft-view.server.ts';
import {
  addCompetency,
  removeCompetency,
  saveCompetency,
} from '#app/domain/competency/edit-draft.server.ts';
import { draftCompetencyForm } from '#app/domain/competency/framework-form.ts';
import { DomainError } from '#app/platform/errors.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

import { ConfirmedForm } from './framework/confirmed-form.tsx';
import { CompetencyForm } from './framework/competency-form.tsx';
import { DraftGone } from './framework/draft-gone.tsx';

export const meta = pageTitle('frameworks', (t, data) => {
  const one = data as DraftCompetency | undefined;
  return one?.competency ? one.competency.code : t('one.newTitle');
});

/** After a conflict the page must show what is stored now, so that saving again builds on it. */
export const shouldRevalidate = () => true;

export const loader = withActor(async (actor, { request, params }) => {
  const search = new URL(request.url).searchParams;
  const one = await draftCompetency(actor, idParam(params['id']), search.get('code'));
  return data({ ...one, saved: search.has('saved') }, { status: one.gone ? 404 : 200 });
});

export const action = withActor(async (actor, { request, params }) => {
  const frameworkId = idParam(params['id']);
  await draftView(actor, frameworkId);
  const known = new URL(request.url).searchParams.get('code');
  const draft = `/hr/frameworks/${frameworkId}/draft`;
  return submitForm(request, draftCompetencyForm, async (input) => {
    const place = { frameworkId, revision: input.revision };
    if (input.intent === 'remove') {
      await removeCompetency(actor, place, known ?? '');
      return redirect(`${draft}?saved#tree`);
    }
    const code = known ?? input.code;
    if (!code) throw new DomainError('invalid', 'required', {}, 'code');
    if (known) await saveCompetency(actor, place, known, input.entry);
    else await addCompetency(actor, place, { code, ...input.entry });
    return redirect(`${draft}/competency?code=${encodeURIComponent(code)}&saved`);
  });
});

export default function CompetencyPage() {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const one = useLoaderData<typeof loader>();
  const { id, version, name, competency, revision, saved } = one;
  const result = useActionData<typeof action>();
  if (one.gone)
    return (
      <DraftGone framework={one}>
        {resultOf(result, 'save') && <CompetencyForm data={one} lastResult={result} />}
      </DraftGone>
    );
  return (
    <>
      <PageHeader
        title={
          competency
            ? t('one.title', {
                code: competency.code,
                name: inLanguage(competency.name, language),
              })
            : t('one.newTitle')
        }
        lead={t('one.english')}
        crumbs={[
          { to: '/hr/frameworks', label: t('title') },
          { to: `/hr/frameworks/${id}`, label: inLanguage(name, language) },
          { to: `/hr/frameworks/${id}/draft`, label: t('edit.title', { version }) },
        ]}
      />
      <div className="max-w-4xl space-y-6">
        {saved && !result && <Notice kind="success">{t('edit.saved')}</Notice>}
        <CompetencyForm
          key={result ? 'typed' : `${competency?.code} ${revision}`}
          data={one}
          lastResult={result}
        />
        {competency && (
          <Card title={t('one.remove')}>
            <ConfirmedForm
              intent="remove"
              revision={revision}
              lastResult={result}
              words={{
                body: t('one.removeBody'),
                confirm: t('one.removeConfirm'),
                button: t('one.remove'),
              }}
            />
          </Card>
        )}
      </div>
    </>
  );
}
