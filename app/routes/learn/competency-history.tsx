import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { personHistory } from '#app/domain/planning/person-history.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PersonHistoryView } from '#app/ui/person-history.tsx';

import '#app/platform/texts/competency.ts';
import '#app/platform/texts/level-history.ts';

export const meta = pageTitle('levelHistory', (t) => t('history'));

export const loader = withActor(async (actor, { request }) => {
  const { employeeId } = actor;
  if (!employeeId) throw notFound();
  return personHistory(actor, { employeeId }, await languageOf(request));
});

export default function MyHistory() {
  const { t } = useTranslation('levelHistory');
  const { t: competency } = useTranslation('competency');
  const history = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('history')}
        lead={t('historyLead')}
        crumbs={[{ to: '/me/competencies', label: competency('title') }]}
      />
      <PersonHistoryView history={history} base="/me/competencies" />
    </>
  );
}
