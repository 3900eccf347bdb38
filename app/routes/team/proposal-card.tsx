import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { WaitingProposal } from '#app/domain/planning/team.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatDay } from '#app/ui/format.ts';
import { LadderPicture } from '#app/ui/ladder.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/team.ts';

/** One proposed level: what it says, where the person stands, the two answers. */
export function ProposalCard({
  proposal,
  typed,
}: {
  proposal: WaitingProposal;
  /** The reason that came back with an error; null: none did. */
  typed: string | null;
}) {
  const { t } = useTranslation('team');
  const language = useLanguage();
  const { proposalId, employeeId, employeeName, competencyId, competencyName, level } = proposal;
  return (
    <li className="grid gap-3 py-4 lg:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p className="font-semibold">
          <Link to={`/team/${employeeId}/${competencyId}`} className="link">
            {employeeName}
          </Link>
        </p>
        <p>{t('proposal', { competency: competencyName, level })}</p>
        {proposal.levelText && (
          <p className="max-w-prose text-sm text-ink-soft">{proposal.levelText}</p>
        )}
        <p className="mt-2 flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          <LadderPicture required={proposal.required} held={proposal.held} />
          {t('standing', {
            held: proposal.held ?? t('notAssessedYet'),
            required: proposal.required ?? t('noStandard'),
          })}
        </p>
        <p className="text-sm text-ink-soft">
          {t('proposalFrom', {
            course: proposal.courseTitle,
            day: formatDay(proposal.proposedOn, language),
          })}
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-2 lg:flex-col lg:items-end">
        <Form method="post">
          <input type="hidden" name="proposalId" value={proposalId} />
          <Button
            name="decision"
            value="confirm"
            aria-label={`${t('confirm', { level })}: ${employeeName}`}
          >
            {t('confirm', { level })}
          </Button>
        </Form>
        <details open={typed !== null || undefined}>
          <summary className="button button-secondary list-none [&::-webkit-details-marker]:hidden">
            {t('decline')}
          </summary>
          <Form method="post" className="mt-2 w-72 max-w-full space-y-2">
            <input type="hidden" name="proposalId" value={proposalId} />
            <label className="block space-y-1.5">
              <span className="text-sm font-semibold">{t('declineReason')}</span>
              <textarea
                name="reason"
                required
                minLength={3}
                maxLength={1000}
                rows={3}
                className="input"
                defaultValue={typed ?? ''}
              />
            </label>
            <Button look="secondary" name="decision" value="decline">
              {t('declineSend')}
            </Button>
          </Form>
        </details>
      </div>
    </li>
  );
}
