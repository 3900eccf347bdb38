import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { TeamMember } from '#app/domain/planning/team.server.ts';
import { fullName } from '#app/ui/format.ts';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { StateBar } from '#app/ui/state-bar.tsx';

import '#app/platform/texts/team.ts';

/** The team ladder: each report against the standard, with the widest measured gaps. */
export function TeamMembers({
  members,
  page,
  pages,
}: {
  members: TeamMember[];
  page: number;
  pages: number;
}) {
  const { t } = useTranslation('team');
  return (
    <section className="card overflow-hidden" aria-labelledby="members">
      <h2 id="members" className="px-4 pt-4 text-lg sm:px-5">
        {t('members')}
      </h2>
      <table className="table table-stack mt-2">
        <thead>
          <tr>
            <th scope="col">{t('member')}</th>
            <th scope="col">{t('counts')}</th>
            <th scope="col">{t('widest')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.employeeId}>
              <th scope="row">
                <Link to={`/team/${member.employeeId}`} className="link">
                  {fullName(member)}
                </Link>
                <span className="block text-xs font-normal text-ink-soft">
                  {member.positionTitle}
                </span>
              </th>
              <td>
                <StateBar counts={member} />
                <span className="block text-xs text-ink-soft">
                  {t('bar', { met: member.met, gap: member.gap, unassessed: member.unassessed })}
                </span>
              </td>
              <td>
                {member.gaps.length === 0 ? (
                  <span className="text-ink-soft">
                    {t('noGap')}
                    {member.unassessed > 0 && (
                      <Link to={`/team/${member.employeeId}`} className="link block">
                        {t('toAssess')}
                        <span className="sr-only">: {fullName(member)}</span>
                      </Link>
                    )}
                  </span>
                ) : (
                  <ul className="space-y-2">
                    {member.gaps.map((gap) => (
                      <li key={gap.competencyId}>
                        <Link
                          to={`/team/${member.employeeId}/${gap.competencyId}`}
                          className="link"
                        >
                          {t('gapLine', gap)}
                        </Link>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <div className="px-4 pb-4">
          <PageSteps page={page} pages={pages} to={(other) => `?page=${other}`} />
        </div>
      )}
    </section>
  );
}
