import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { rateSelf } from '#app/domain/competency/rate-self.server.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { competencyForm } from '#app/domain/competency/competency-form.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { viewpointOf, withDone } from '#app/routes/viewpoint.server.ts';
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
  return submitForm(request, competencyForm, async (input) => {
    const { employeeId } = actor;
    if (!employeeId) throw notFound();
    const back = (done: string) =>
      redirect(withDone(request, `/me/competencies/${competencyId}`, done));
    switch (input.intent) {
      case 'request':
        await requestAssessment(actor, { employeeId, competencyId, targetId: input.target });
        return back('asked');
      case 'rate':
        await rateSelf(actor, { competencyId, ...input, targetId: input.target });
        return back('ratedSelf');
      case 'take-back':
        throw notFound();
    }
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
      <CompetencySheet
        page={page}
        done={done}
        result={useActionData<typeof action>()}
        base={`/me/competencies/${page.competencyId}`}
      />
    </>
  );
}
