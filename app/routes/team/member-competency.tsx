import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { assessCompetency } from '#app/domain/competency/assess-competency.server.ts';
import { competencyForm } from '#app/domain/competency/competency-form.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { viewpointOf, withDone } from '#app/routes/viewpoint.server.ts';
import { CompetencySheet } from '#app/ui/competency-sheet.tsx';
import { fullName } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/team.ts';

export const meta = pageTitle('team', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => ({
  page: await competencyPage(
    actor,
    {
      employeeId: idParam(params.employeeId),
      competencyId: idParam(params.competencyId),
      team: true,
      asked: viewpointOf(request),
    },
    await languageOf(request),
  ),
  done: new URL(request.url).searchParams.get('done'),
}));

export const action = withActor(async (actor, { request, params }) => {
  const employeeId = idParam(params.employeeId);
  const competencyId = idParam(params.competencyId);
  return submitForm(request, competencyForm, async (input) => {
    const back = (done: string) =>
      redirect(withDone(request, `/team/${employeeId}/${competencyId}`, done));
    switch (input.intent) {
      case 'request':
        await requestAssessment(actor, { employeeId, competencyId, targetId: input.target });
        return back('asked');
      case 'rate':
        await assessCompetency(actor, { employeeId, competencyId, ...input });
        return back('assessed');
      case 'take-back':
        throw notFound();
    }
  });
});

export default function MemberCompetency() {
  const { t } = useTranslation('team');
  const { page, done } = useLoaderData<typeof loader>();
  const name = fullName(page.person);
  return (
    <>
      <PageHeader
        title={page.name}
        lead={`${name} · ${page.person.positionTitle}`}
        crumbs={[
          { to: '/team', label: t('title') },
          { to: `/team/${page.person.employeeId}`, label: name },
        ]}
      />
      <CompetencySheet
        page={page}
        done={done}
        result={useActionData<typeof action>()}
        base={`/team/${page.person.employeeId}/${page.competencyId}`}
      />
    </>
  );
}
