import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { Badge } from '#app/ui/badge.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import type { HistoryData } from '../history.tsx';

/** Who wrote the text when, the newest first. */
export function EntryList({ data }: { data: HistoryData }) {
  const { t } = useTranslation('studioHistory');
  const language = useLanguage();
  const { history, shown, zone, before } = data;
  const here = (more: string) => `?text=${data.language}${more}`;
  return (
    <Card title={t('entries')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">
              <span className="sr-only">{t('look')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {history.entries.map(({ id, revision, savedAt, savedBy }) => {
            const when = formatMoment(savedAt, language, zone);
            return (
              <tr key={id}>
                <th scope="row">
                  {when}{' '}
                  {revision === history.revision && <Badge tone="good">{t('current')}</Badge>}
                </th>
                <td>{savedBy ?? t('nobody')}</td>
                <td>
                  {id === shown?.id ? (
                    <Badge tone="accent">{t('shown')}</Badge>
                  ) : (
                    <Link
                      className="link"
                      aria-label={t('lookOf', { when })}
                      to={here(`${before ? `&before=${before}` : ''}&entry=${id}`)}
                    >
                      {t('look')}
                    </Link>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="mt-3 flex gap-4">
        {before && (
          <Link className="link" to={here('')}>
            {t('newest')}
          </Link>
        )}
        {history.next && (
          <Link className="link" to={here(`&before=${history.next}`)}>
            {t('older')}
          </Link>
        )}
      </p>
    </Card>
  );
}
