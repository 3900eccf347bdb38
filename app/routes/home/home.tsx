import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { hasRole } from '#app/domain/organisation/actor.ts';
import { homeView } from '#app/domain/reporting/home-view.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/home.ts';

import { AssessorSection } from './assessor-section.tsx';
import { HealthSection } from './health-section.tsx';
import { OrganisationSection } from './organisation-section.tsx';
import { OwnSection } from './own-section.tsx';
import { StudioSection } from './studio-section.tsx';
import { TeamSection } from './team-section.tsx';

export const meta = pageTitle('home', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => ({
  name: actor.name,
  mayImport: hasRole(actor, 'hr'),
  ...(await homeView(actor, await languageOf(request))),
}));

/** What now? What one answers for comes first, what one learns oneself after it. */
export default function Home() {
  const { t } = useTranslation('home');
  const { name, mayImport, own, team, organisation, assessing, studio, health } =
    useLoaderData<typeof loader>();
  const answersFor = Boolean(health ?? organisation ?? studio ?? assessing ?? team);
  return (
    <>
      <PageHeader title={t('greeting', { name })} />
      <div className="space-y-6">
        {health && <HealthSection health={health} />}
        {studio && <StudioSection studio={studio} />}
        {organisation && <OrganisationSection organisation={organisation} mayImport={mayImport} />}
        {assessing && <AssessorSection assessing={assessing} />}
        {team && <TeamSection team={team} />}
        {own && answersFor && <h2 className="pt-2 text-xl">{t('own')}</h2>}
        {own && <OwnSection own={own} />}
        {!own && !answersFor && (
          <EmptyState
            title={t('nobody')}
            action={<ButtonLink to="/catalogue">{t('toCatalogue')}</ButtonLink>}
          >
            {t('nobodyText')}
          </EmptyState>
        )}
      </div>
    </>
  );
}
