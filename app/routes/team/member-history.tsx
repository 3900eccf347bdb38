import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { personHistory } from '#app/domain/planning/person-history.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { fullName } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PersonHistoryView } from '#app/ui/person-history.tsx';

import '#app/platform/texts/level-history.ts';
import '#app/platform/texts/team.ts';

export const meta = pageTitle('levelHistory', (t) => t('history'));

export const loader = withActor(async (actor, { request, params }) =>
  personHistory(
    actor,
    { employeeId: idParam(params.employeeId), team: true },
    await languageOf(request),
  ),
);

export default function MemberHistory() {
  const { t } = useTranslation('levelHistory');
  const { t: team } = useTranslation('team');
  const history = useLoaderData<typeof loader>();
  const name = fullName(history.person);
  const base = `/team/${history.person.employeeId}`;
  return (
    <>
      <PageHeader
        title={t('historyOf', { name })}
        lead={t('historyLead')}
        crumbs={[
          { to: '/team', label: team('title') },
          { to: base, label: name },
        ]}
      />
      <PersonHistoryView history={history} base={base} />
    </>
  );
}
