import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { Team } from '#app/domain/planning/team.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { fullName } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { StateBar } from '#app/ui/state-bar.tsx';

import '#app/platform/texts/home.ts';

const SHOWN_DECISIONS = 3;
const SHOWN_MEMBERS = 8;

/** The supervisor's part: what waits for a decision, then how the team stands. */
export function TeamSection({ team }: { team: Team }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <Decisions team={team} />
      <Members team={team} />
    </section>
  );
}

function Decisions({ team: { proposals, requests } }: { team: Team }) {
  const { t } = useTranslation('home');
  if (proposals.length + requests.length === 0) {
    return (
      <Card title={t('decisions')}>
        <p className="text-ink-soft">{t('noDecisions')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('decisions')}>
      <ul className="divide-y divide-line">
        {proposals.slice(0, SHOWN_DECISIONS).map((proposal) => {
          const { proposalId, employeeName, competencyName, held, level } = proposal;
          return (
            <li key={proposalId} className="py-2 first:pt-0">
              <span className="font-semibold">{employeeName}</span>
              <span className="block text-sm text-ink-soft">
                {held === null
                  ? t('decisionFirst', { competency: competencyName, to: level })
                  : t('decision', { competency: competencyName, from: held, to: level })}
              </span>
            </li>
          );
        })}
        {requests.length > 0 && (
          <li className="py-2 first:pt-0">{t('requests', { count: requests.length })}</li>
        )}
      </ul>
      <ButtonLink className="mt-3" to="/team">
        {t('decide')}
      </ButtonLink>
    </Card>
  );
}

function Members({ team: { members, total } }: { team: Team }) {
  const { t } = useTranslation('home');
  return (
    <Card title={t('team')}>
      <div className="-mx-4 sm:mx-0">
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{t('member')}</th>
              <th scope="col">{t('standing')}</th>
              <th scope="col" className="number">
                {t('metShare')}
              </th>
              <th scope="col" className="number">
                {t('gap')}
              </th>
              <th scope="col" className="number">
                {t('unassessed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {members.slice(0, SHOWN_MEMBERS).map((member) => (
              <tr key={member.employeeId}>
                <th scope="row" className="sm:min-w-36">
                  {fullName(member)}
                </th>
                <td>
                  <StateBar counts={member} />
                </td>
                <td data-label={t('metShare')} className="number">
                  {member.met}
                </td>
                <td data-label={t('gap')} className="number">
                  {member.gap}
                </td>
                <td data-label={t('unassessed')} className="number">
                  {member.unassessed}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-3 text-sm">
        <Link to="/team" className="link">
          {t('wholeTeam', { count: total })}
        </Link>
      </p>
    </Card>
  );
}
