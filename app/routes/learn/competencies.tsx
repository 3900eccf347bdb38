import { redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { requestForm } from '#app/domain/competency/competency-form.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { myCompetencies, type Viewing } from '#app/domain/planning/my-competencies.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { viewpointOf, withDone } from '#app/routes/viewpoint.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { ComparedLevels } from '#app/ui/compared-levels.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/comparison.ts';
import '#app/platform/texts/competencies.ts';
import '#app/platform/texts/competency.ts';

export const meta = pageTitle('competency', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => ({
  mine: await myCompetencies(actor, await languageOf(request), viewpointOf(request)),
  zone: env.ORGANISATION_TIME_ZONE,
  asked: new URL(request.url).searchParams.get('done') === 'asked',
}));

export const action = withActor(async (actor, { request }) =>
  submitForm(request, requestForm, async ({ competencyId, target }) => {
    const { employeeId } = actor;
    if (!employeeId) throw notFound();
    await requestAssessment(actor, { employeeId, competencyId, targetId: target });
    return redirect(withDone(request, '/me/competencies', 'asked'));
  }),
);

export default function MyCompetencies() {
  const { t } = useTranslation('competencies');
  const { t: one } = useTranslation('competency');
  const { t: compare } = useTranslation('comparison');
  const { mine, asked } = useLoaderData<typeof loader>();
  const { positionTitle, unitName } = mine;
  return (
    <>
      <PageHeader
        title={one('title')}
        lead={t('lead', { position: positionTitle, unit: unitName })}
        actions={
          <ButtonLink look="secondary" to="/me/competencies/history">
            {compare('toHistory')}
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        {asked && <Notice kind="success">{one('requestDone')}</Notice>}
        <ComparedLevels
          compared={mine}
          base="/me/competencies"
          recommendations="/me/recommendations"
          canRequest
          own
        />
        {mine.rows.length === 0 && (
          <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
        )}
        <Viewers viewers={mine.viewers} />
      </div>
    </>
  );
}

function Viewers({ viewers }: { viewers: Viewing[] }) {
  const { t } = useTranslation('competencies');
  const language = useLanguage();
  const { zone } = useLoaderData<typeof loader>();
  return (
    <Card title={t('viewers')}>
      {viewers.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('viewersNone')}</p>
      ) : (
        <ul className="space-y-1 text-sm">
          {viewers.map(({ name, at }) => (
            <li key={name}>{t('viewedAt', { name, at: formatMoment(at, language, zone) })}</li>
          ))}
        </ul>
      )}
      <p className="mt-3">
        <Link to="/me/views" className="link">
          {t('viewersAll')}
        </Link>
      </p>
    </Card>
  );
}
