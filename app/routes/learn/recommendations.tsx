import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { recommendations } from '#app/domain/planning/recommendations.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RecommendationList } from '#app/ui/recommendation-list.tsx';

import '#app/platform/texts/competency.ts';
import '#app/platform/texts/recommendations.ts';

export const meta = pageTitle('recommendations', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  if (!actor.employeeId) throw notFound();
  const language = await languageOf(request);
  return recommendations(actor, { employeeId: actor.employeeId }, language);
});

export default function MyRecommendations() {
  const { t } = useTranslation('recommendations');
  const { t: competency } = useTranslation('competency');
  const { courses, minutesPerHour } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ to: '/me/competencies', label: competency('title') }]}
      />
      <RecommendationList courses={courses} minutesPerHour={minutesPerHour} step="learn" />
    </>
  );
}
