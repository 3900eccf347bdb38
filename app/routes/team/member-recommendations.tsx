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

import '#app/platform/texts/recommendations.ts';
import '#app/platform/texts/team.ts';

export const meta = pageTitle('recommendations', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => ({
  found: await recommendations(
    actor,
    { employeeId: idParam(params.employeeId), team: true },
    await languageOf(request),
  ),
  sent: sentOne(request),
}));

export const action = withActor(async (actor, { request, params }) =>
  sendOne(request, actor, idParam(params.employeeId)),
);

export default function MemberRecommendations() {
  const { t } = useTranslation('recommendations');
  const { t: team } = useTranslation('team');
  const { found, sent } = useLoaderData<typeof loader>();
  const { person } = found;
  return (
    <>
      <PageHeader
        title={t('titleOf', { name: fullName(person) })}
        lead={t('lead')}
        crumbs={[
          { to: '/team', label: team('title') },
          { to: `/team/${person.employeeId}`, label: fullName(person) },
        ]}
      />
      <PersonRecommendations found={found} sent={sent} />
    </>
  );
}
