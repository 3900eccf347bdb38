import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { requestForm } from '#app/domain/competency/competency-form.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { personCompetencies } from '#app/domain/planning/person-competencies.server.ts';
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
import '#app/platform/texts/team.ts';

export const meta = pageTitle('team', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => ({
  levels: await personCompetencies(
    actor,
    { employeeId: idParam(params.employeeId), team: true, asked: viewpointOf(request) },
    await languageOf(request),
  ),
  asked: new URL(request.url).searchParams.get('done') === 'asked',
}));

export const action = withActor(async (actor, { request, params }) => {
  const employeeId = idParam(params.employeeId);
  return submitForm(request, requestForm, async ({ competencyId, target }) => {
    await requestAssessment(actor, { employeeId, competencyId, targetId: target });
    return redirect(withDone(request, `/team/${employeeId}`, 'asked'));
  });
});

export default function TeamMember() {
  const { t } = useTranslation('team');
  const { t: compare } = useTranslation('comparison');
  const { levels, asked } = useLoaderData<typeof loader>();
  const { person } = levels;
  return (
    <>
      <PageHeader
        title={fullName(person)}
        lead={`${person.positionTitle} · ${person.unitName}`}
        crumbs={[{ to: '/team', label: t('title') }]}
        actions={
          <ButtonLink look="secondary" to={`/team/${person.employeeId}/history`}>
            {compare('toHistory')}
          </ButtonLink>
        }
      />
      <PersonLevels
        levels={levels}
        base={`/team/${person.employeeId}`}
        recommendations={`/team/${person.employeeId}/recommendations`}
        asked={asked}
      />
    </>
  );
}
