import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { QueuedSubmission } from '#app/domain/assessment/submission-queue.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { formatMoment, formatScore, fullName } from '#app/ui/format.ts';
import { SubmissionBadge } from '#app/ui/submitted-work.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/studio-marking.ts';

type Queued = Omit<QueuedSubmission, 'submittedAt'> & { submittedAt: Date | string };

/** Work to mark and work that was marked, each leading to its page. */
export function QueueTable({ submissions, zone }: { submissions: Queued[]; zone: string }) {
  const { t } = useTranslation('studioMarking');
  const language = useLanguage();
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('learner')}</th>
            <th scope="col">{t('assignment')}</th>
            <th scope="col">{t('handedIn')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {submissions.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link className="link" to={`/studio/submissions/${one.id}`}>
                  {fullName(one)}
                </Link>
                <span className="block text-sm font-normal text-ink-soft">{one.unitName}</span>
              </th>
              <td data-label={t('assignment')}>
                {inLanguage(one.item, language)}
                <span className="block text-sm text-ink-soft">
                  {inLanguage(one.course, language)}
                  {one.number > 1 && `, ${t('again', { number: one.number })}`}
                </span>
              </td>
              <td data-label={t('handedIn')}>
                {formatMoment(one.submittedAt, language, zone)}
                {one.state === 'waiting' && (
                  <span className="block text-sm text-ink-soft">
                    {one.days === 0 ? t('today') : t('waits', { count: one.days })}
                  </span>
                )}
              </td>
              <td data-label={t('state')}>
                <SubmissionBadge state={one.state} />
                {one.score !== null && (
                  <span className="block text-sm text-ink-soft">
                    {t('score', { score: formatScore(one.score, language) })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
