import { redirect } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { requestForm } from '#app/domain/competency/competency-form.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { myCompetencies, type Viewing } from '#app/domain/planning/my-competencies.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { formatMoment } from '#app/ui/format.ts';
import { LevelRadar, radarAxes } from '#app/ui/level-radar.tsx';
import { LevelTable } from '#app/ui/level-table.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card, EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { StateCounts } from '#app/ui/state-counts.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/competency.ts';

export const meta = pageTitle('competency', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => ({
  mine: await myCompetencies(actor, await languageOf(request)),
  zone: env.ORGANISATION_TIME_ZONE,
  asked: new URL(request.url).searchParams.has('asked'),
}));

export const action = withActor(async (actor, { request }) =>
  submitForm(request, requestForm, async ({ competencyId }) => {
    if (!actor.employeeId) throw notFound();
    await requestAssessment(actor, { employeeId: actor.employeeId, competencyId });
    return redirect('/me/competencies?asked');
  }),
);

export default function MyCompetencies() {
  const { t } = useTranslation('competency');
  const { mine, asked } = useLoaderData<typeof loader>();
  const { rows, counts, positionTitle, unitName, minutesPerHour } = mine;
  const required = rows.flatMap((row) =>
    row.required === null ? [] : [{ ...row, required: row.required }],
  );
  const axes = radarAxes(required);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { position: positionTitle, unit: unitName })}
      />
      <div className="space-y-6">
        {asked && <Notice kind="success">{t('requestDone')}</Notice>}
        {rows.length === 0 ? (
          <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
        ) : (
          <>
            <div className={axes.length > 0 ? 'grid gap-6 lg:grid-cols-[1fr_20rem]' : ''}>
              <Card title={t('standing')}>
                <StateCounts counts={counts} />
                <p className="mt-3 max-w-prose text-sm text-ink-soft">{t('explain')}</p>
              </Card>
              {axes.length > 0 && (
                <div className="card p-4">
                  <LevelRadar axes={axes} />
                </div>
              )}
            </div>
            <Form method="post" className="card overflow-hidden">
              <LevelTable
                rows={rows}
                base="/me/competencies"
                minutesPerHour={minutesPerHour}
                canRequest
                own
              />
            </Form>
          </>
        )}
        <Viewers viewers={mine.viewers} />
      </div>
    </>
  );
}

function Viewers({ viewers }: { viewers: Viewing[] }) {
  const { t } = useTranslation('competency');
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
