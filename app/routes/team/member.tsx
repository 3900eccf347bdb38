import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { requestForm } from '#app/domain/competency/competency-form.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { personCompetencies } from '#app/domain/planning/person-competencies.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { fullName } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PersonLevels } from '#app/ui/person-levels.tsx';

import '#app/platform/texts/team.ts';

export const meta = pageTitle('team', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => ({
  levels: await personCompetencies(
    actor,
    { employeeId: idParam(params.employeeId), team: true },
    await languageOf(request),
  ),
  asked: new URL(request.url).searchParams.has('asked'),
}));

export const action = withActor(async (actor, { request, params }) => {
  const employeeId = idParam(params.employeeId);
  return submitForm(request, requestForm, async ({ competencyId }) => {
    await requestAssessment(actor, { employeeId, competencyId });
    return redirect(`/team/${employeeId}?asked`);
  });
});

export default function TeamMember() {
  const { t } = useTranslation('team');
  const { levels, asked } = useLoaderData<typeof loader>();
  const { person } = levels;
  return (
    <>
      <PageHeader
        title={fullName(person)}
        lead={`${person.positionTitle} · ${person.unitName}`}
        crumbs={[{ to: '/team', label: t('title') }]}
      />
      <PersonLevels levels={levels} base={`/team/${person.employeeId}`} asked={asked} />
    </>
  );
}
