import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { decisionForm } from '#app/domain/competency/competency-form.ts';
import { confirmLevel, declineLevel } from '#app/domain/competency/decide-proposal.server.ts';
import { team, TEAM_PAGE, type WaitingRequest } from '#app/domain/planning/team.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

import '#app/platform/texts/team.ts';

import { OverdueTrainings } from './overdue-trainings.tsx';
import { TeamMembers } from './team-members.tsx';
import { ProposalCard } from './proposal-card.tsx';

export const meta = pageTitle('team', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const url = new URL(request.url);
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1);
  const found = await team(actor, await languageOf(request), page);
  return {
    ...found,
    page,
    pages: Math.max(1, Math.ceil(found.total / TEAM_PAGE)),
    done: url.searchParams.get('done'),
  };
});

export const action = withActor(async (actor, { request }) =>
  submitForm(request, decisionForm, async (input) => {
    if (input.decision === 'confirm') {
      await confirmLevel(actor, input);
      return redirect('/team?done=confirmed');
    }
    await declineLevel(actor, input);
    return redirect('/team?done=declined');
  }),
);

export default function Team() {
  const { t } = useTranslation('team');
  const { total, proposals, requests, overdue, members, page, pages, done } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { count: total })} />
      <div className="space-y-6">
        {(done === 'confirmed' || done === 'declined') && <Notice kind="success">{t(done)}</Notice>}
        <RefusalNotice result={result} />
        <Card title={t('waiting')}>
          {proposals.length === 0 ? (
            <p className="text-ink-soft">{t('waitingNone')}</p>
          ) : (
            <>
              <p className="mb-4 max-w-prose text-sm text-ink-soft">{t('waitingLead')}</p>
              <ul className="divide-y divide-line">
                {proposals.map((proposal) => (
                  <ProposalCard
                    key={proposal.proposalId}
                    proposal={proposal}
                    typed={typedReason(result, proposal.proposalId)}
                  />
                ))}
              </ul>
            </>
          )}
        </Card>
        {requests.length > 0 && <Requests requests={requests} />}
        {overdue.length > 0 && <OverdueTrainings trainings={overdue} />}
        <TeamMembers members={members} page={page} pages={pages} />
      </div>
    </>
  );
}

type Result = ReturnType<typeof useActionData<typeof action>>;

/** What was typed in a form that came back; null: it was not this one. */
function typedReason(result: Result, proposalId: string): string | null {
  const typed = result?.initialValue as { proposalId?: string; reason?: string } | undefined;
  return typed?.proposalId === proposalId ? (typed.reason ?? '') : null;
}

function Requests({ requests }: { requests: WaitingRequest[] }) {
  const { t } = useTranslation('team');
  return (
    <Card title={t('requests')}>
      <p className="mb-3 text-sm text-ink-soft">{t('requestsLead')}</p>
      <ul className="space-y-1.5">
        {requests.map(({ employeeId, employeeName, competencyId, competencyName }) => (
          <li key={`${employeeId} ${competencyId}`}>
            <Link to={`/team/${employeeId}/${competencyId}#assess`} className="link">
              {t('requestLine', { name: employeeName, competency: competencyName })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
