import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { competencyForm } from '#app/domain/competency/competency-form.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { viewpointOf } from '#app/routes/viewpoint.server.ts';
import { CompetencySheet } from '#app/ui/competency-sheet.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/competency.ts';

export const meta = pageTitle('competency', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => {
  const competencyId = idParam(params.competencyId);
  if (!actor.employeeId) throw notFound();
  return {
    page: await competencyPage(
      actor,
      { employeeId: actor.employeeId, competencyId, asked: viewpointOf(request) },
      await languageOf(request),
    ),
    done: new URL(request.url).searchParams.get('done'),
  };
});

export const action = withActor(async (actor, { request, params }) => {
  const competencyId = idParam(params.competencyId);
  return submitForm(request, competencyForm, async () => {
    if (!actor.employeeId) throw notFound();
    await requestAssessment(actor, { employeeId: actor.employeeId, competencyId });
    return redirect(`/me/competencies/${competencyId}?done=asked`);
  });
});

export default function MyCompetency() {
  const { t } = useTranslation('competency');
  const { page, done } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={page.name}
        lead={page.code}
        crumbs={[{ to: '/me/competencies', label: t('title') }]}
      />
      <CompetencySheet page={page} done={done} base={`/me/competencies/${page.competencyId}`} />
    </>
  );
}
