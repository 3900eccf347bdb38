import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { PersonHistory } from '#app/domain/planning/person-history.server.ts';

import '#app/platform/texts/level-history.ts';

import { HistoryHead, HistoryPicture, HistoryRows } from './level-history.tsx';
import { Card, EmptyState } from './page.tsx';

/** All levels of a person over time. @param base the page of one competency is below this address */
export function PersonHistoryView({ history, base }: { history: PersonHistory; base: string }) {
  const { t } = useTranslation('levelHistory');
  const { histories, today } = history;
  if (histories.length === 0)
    return <EmptyState title={t('historyEmpty')}>{t('historyEmptyText')}</EmptyState>;
  return (
    <div className="space-y-6">
      <Card>
        <HistoryPicture histories={histories} today={today} />
      </Card>
      <div className="card overflow-hidden">
        <table className="table table-stack">
          <thead>
            <HistoryHead />
          </thead>
          {histories.map(({ competencyId, name, steps }) => (
            <tbody key={competencyId}>
              <tr>
                <th scope="rowgroup" colSpan={4} className="bg-sunken text-sm">
                  <Link to={`${base}/${competencyId}`} className="link">
                    {name}
                  </Link>
                </th>
              </tr>
              <HistoryRows steps={steps} today={today} />
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}
