import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { recommendations } from '#app/domain/planning/recommendations.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { sendOne, sentOne } from '#app/routes/send-one.server.ts';
import { fullName } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PersonRecommendations } from '#app/ui/person-recommendations.tsx';

import '#app/platform/texts/competency.ts';
import '#app/platform/texts/recommendations.ts';

export const meta = pageTitle('recommendations', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => ({
  found: await recommendations(
    actor,
    { employeeId: idParam(params.id) },
    await languageOf(request),
  ),
  sent: sentOne(request),
}));

export const action = withActor(async (actor, { request, params }) =>
  sendOne(request, actor, idParam(params.id)),
);

export default function EmployeeRecommendations() {
  const { t } = useTranslation('recommendations');
  const { t: competency } = useTranslation('competency');
  const { found, sent } = useLoaderData<typeof loader>();
  const { person } = found;
  const name = fullName(person);
  const base = `/hr/employees/${person.employeeId}`;
  return (
    <>
      <PageHeader
        title={t('titleOf', { name })}
        lead={t('lead')}
        crumbs={[
          { to: base, label: name },
          { to: `${base}/competencies`, label: competency('competency') },
        ]}
      />
      <PersonRecommendations found={found} sent={sent} />
    </>
  );
}
