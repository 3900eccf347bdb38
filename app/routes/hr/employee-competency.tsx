import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { assessCompetency } from '#app/domain/competency/assess-competency.server.ts';
import { competencyForm } from '#app/domain/competency/competency-form.ts';
import { rateSelf } from '#app/domain/competency/rate-self.server.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { takeBackEvidence } from '#app/domain/competency/take-back-evidence.server.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { viewpointOf, withDone } from '#app/routes/viewpoint.server.ts';
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
  return submitForm(request, competencyForm, async (input) => {
    const base = `/hr/employees/${employeeId}/competencies/${competencyId}`;
    const back = (done: string) => redirect(withDone(request, base, done));
    switch (input.intent) {
      case 'request':
        await requestAssessment(actor, { employeeId, competencyId, targetId: input.target });
        return back('asked');
      case 'rate':
        // One may come to the own page this way too.
        if (actor.employeeId === employeeId) {
          await rateSelf(actor, { competencyId, ...input, targetId: input.target });
          return back('ratedSelf');
        }
        await assessCompetency(actor, { employeeId, competencyId, ...input });
        return back('assessed');
      case 'take-back':
        await takeBackEvidence(actor, { employeeId, ...input });
        return back('takenBack');
    }
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
        result={useActionData<typeof action>()}
        base={`/hr/employees/${page.person.employeeId}/competencies/${page.competencyId}`}
      />
    </>
  );
}
