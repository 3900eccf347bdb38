import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { requestForm } from '#app/domain/competency/competency-form.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { personCompetencies } from '#app/domain/planning/person-competencies.server.ts';
import { shortText } from '#app/platform/address-text.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { viewpointOf, withDone } from '#app/routes/viewpoint.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { fullName } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PersonLevels } from '#app/ui/person-levels.tsx';

import '#app/platform/texts/comparison.ts';
import '#app/platform/texts/competencies.ts';
import '#app/platform/texts/competency.ts';
import '#app/platform/texts/evidence.ts';

export const meta = pageTitle('competency', (t) => t('competency'));

export const loader = withActor(async (actor, { request, params }) => ({
  levels: await personCompetencies(
    actor,
    { employeeId: idParam(params.id), course: courseOf(request), asked: viewpointOf(request) },
    await languageOf(request),
  ),
  asked: new URL(request.url).searchParams.get('done') === 'asked',
}));

export const action = withActor(async (actor, { request, params }) => {
  const employeeId = idParam(params.id);
  return submitForm(request, requestForm, async ({ competencyId, target }) => {
    await requestAssessment(actor, { employeeId, competencyId, targetId: target });
    return redirect(withDone(request, `/hr/employees/${employeeId}/competencies`, 'asked'));
  });
});

/** `?course=` limits the page to what one course develops. */
function courseOf(request: Request): string | null {
  return shortText(new URL(request.url).searchParams.get('course'));
}

export default function EmployeeCompetencies() {
  const { t } = useTranslation('competencies');
  const { t: compare } = useTranslation('comparison');
  const { t: evidence } = useTranslation('evidence');
  const { levels, asked } = useLoaderData<typeof loader>();
  const { person } = levels;
  const name = fullName(person);
  return (
    <>
      <PageHeader
        title={t('titleOf', { name })}
        lead={t('lead', { position: person.positionTitle, unit: person.unitName })}
        crumbs={[{ to: `/hr/employees/${person.employeeId}`, label: name }]}
        actions={
          <>
            {levels.canRecord && (
              <ButtonLink to={`/hr/employees/${person.employeeId}/evidence`}>
                {evidence('record')}
              </ButtonLink>
            )}
            <ButtonLink
              look="secondary"
              to={`/hr/employees/${person.employeeId}/competencies/history`}
            >
              {compare('toHistory')}
            </ButtonLink>
          </>
        }
      />
      <PersonLevels
        levels={levels}
        base={`/hr/employees/${person.employeeId}/competencies`}
        recommendations={`/hr/employees/${person.employeeId}/recommendations`}
        asked={asked}
      />
    </>
  );
}
