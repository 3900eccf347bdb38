import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { VersionLine } from '#app/domain/questions/bank/bank-question-view.server.ts';
import '#app/platform/texts/question-bank.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

/** The versions of a question, each leading to what it changed. */
export function BankVersionTable({
  id,
  versions,
  approved,
  zone,
}: {
  id: string;
  versions: VersionLine[];
  approved: number | null;
  zone: string;
}) {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  return (
    <div
      className="card overflow-x-auto"
      tabIndex={0}
      role="region"
      aria-label={t('versions.caption')}
    >
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('versions.number')}</th>
            <th scope="col">{t('versions.at')}</th>
            <th scope="col">{t('versions.by')}</th>
            <th scope="col">{t('versions.note')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, createdAt, createdBy, note }, place) => (
            <tr key={number}>
              <th scope="row">
                <span className="flex flex-wrap items-center gap-2">
                  <Link className="link" to={`/studio/questions/${id}/versions?version=${number}`}>
                    {t('one.version', { number })}
                  </Link>
                  {place === 0 && <Badge>{t('versions.latest')}</Badge>}
                  {number === approved && <Badge tone="good">{t('versions.current')}</Badge>}
                </span>
              </th>
              <td data-label={t('versions.at')}>{formatMoment(createdAt, language, zone)}</td>
              <td data-label={t('versions.by')}>{createdBy ?? t('one.system')}</td>
              <td data-label={t('versions.note')} className="whitespace-pre-line">
                {note || <span className="text-ink-soft">{t('versions.noNote')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
