import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { assessCompetency } from '#app/domain/competency/assess-competency.server.ts';
import { competencyForm } from '#app/domain/competency/competency-form.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { viewpointOf } from '#app/routes/viewpoint.server.ts';
import { CompetencySheet } from '#app/ui/competency-sheet.tsx';
import { fullName } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/competency.ts';

export const meta = pageTitle('competency', (t) => t('competency'));

export const loader = withActor(async (actor, { request, params }) => ({
  page: await competencyPage(
    actor,
    {
      employeeId: idParam(params.id),
      competencyId: idParam(params.competencyId),
      asked: viewpointOf(request),
    },
    await languageOf(request),
  ),
  done: new URL(request.url).searchParams.get('done'),
}));

export const action = withActor(async (actor, { request, params }) => {
  const employeeId = idParam(params.id);
  const competencyId = idParam(params.competencyId);
  return submitForm(request, competencyForm, async ({ level }) => {
    if (level === undefined) await requestAssessment(actor, { employeeId, competencyId });
    else await assessCompetency(actor, { employeeId, competencyId, level });
    const done = level === undefined ? 'asked' : 'assessed';
    return redirect(`/hr/employees/${employeeId}/competencies/${competencyId}?done=${done}`);
  });
});

export default function EmployeeCompetency() {
  const { t } = useTranslation('competency');
  const { page, done } = useLoaderData<typeof loader>();
  const name = fullName(page.person);
  return (
    <>
      <PageHeader
        title={page.name}
        lead={`${name} · ${page.person.positionTitle}`}
        crumbs={[
          { to: `/hr/employees/${page.person.employeeId}`, label: name },
          { to: `/hr/employees/${page.person.employeeId}/competencies`, label: t('competency') },
        ]}
      />
      <CompetencySheet
        page={page}
        done={done}
        base={`/hr/employees/${page.person.employeeId}/competencies/${page.competencyId}`}
      />
    </>
  );
}
