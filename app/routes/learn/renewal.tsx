import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { renewTraining } from '#app/domain/planning/renew-training.server.ts';
import { renewSchema } from '#app/domain/planning/renew-training.ts';
import { renewalView, type RenewalView } from '#app/domain/planning/renewal-view.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { RenewButton } from '#app/ui/renew-button.tsx';

import '#app/platform/texts/learning.ts';
import '#app/platform/texts/required.ts';

import { RequiredNotice } from './course/required-notice.tsx';

export const meta = pageTitle(
  'learning',
  (t, data: { title: string } | undefined) => data?.title ?? t('title'),
);

export const loader = withActor(async (actor, { request, params }) =>
  renewalView(actor, idParam(params['assignmentId']), await languageOf(request)),
);

export const action = withActor((actor, { request, params }) =>
  submitForm(request, renewSchema, async () => {
    const { enrollmentId, created } = await renewTraining(actor, idParam(params['assignmentId']));
    return redirect(`/learn/${enrollmentId}${created ? '?enrolled=1' : ''}`);
  }),
);

/** Where a refused "take it again" lands: why, and what to do instead. */
export default function TakeAgain() {
  const { t } = useTranslation('learning');
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={view.title} crumbs={[{ to: '/learn', label: t('title') }]} />
      <div className="max-w-3xl space-y-4">
        <RefusalNotice result={result} />
        <RequiredNotice required={view.required} />
        <Way view={view} refused={result !== undefined} />
      </div>
    </>
  );
}

function Way({ view, refused }: { view: RenewalView; refused: boolean }) {
  const { t } = useTranslation('required');
  const { enrollmentId, renewal, listed, slug, title, assignmentId } = view;
  if (enrollmentId)
    return (
      <>
        <p>{t('againUnderway')}</p>
        <ButtonLink to={`/learn/${enrollmentId}`}>{t('resume')}</ButtonLink>
      </>
    );
  return (
    <>
      {renewal === 'now' && <p className="max-w-prose">{t('againText')}</p>}
      {renewal === 'closed' && !refused && <p className="max-w-prose">{t('renewalClosed')}</p>}
      {renewal === 'not' && !refused && <p>{t('notToRenew')}</p>}
      <div className="flex flex-wrap gap-2">
        {renewal === 'now' && <RenewButton assignmentId={assignmentId} title={title} />}
        {listed && (
          <ButtonLink look="secondary" to={`/courses/${slug}`}>
            {t('see')}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
