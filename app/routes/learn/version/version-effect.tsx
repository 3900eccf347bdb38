import { useTranslation } from 'react-i18next';

import type { VersionChoiceView } from '#app/domain/learning/version-choice-view.server.ts';
import { formatNumber } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** The reader's own standing in both versions, and what completing each would bring. */
export function VersionEffect({ view }: { view: VersionChoiceView }) {
  const { t } = useTranslation('newerVersion');
  const language = useLanguage();
  const { before, after, hours, outcomes } = view;
  const hoursOf = (count: number) => t('hoursOf', { hours: formatNumber(count, language, 2) });
  return (
    <Card title={t('effect')}>
      <div className="-mx-4 sm:mx-0">
        <table className="table table-stack">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('now')}</th>
              <th scope="col">{t('then')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('progress')}</th>
              <td data-label={t('now')}>{t('progressOf', before)}</td>
              <td data-label={t('then')}>{t('progressOf', after)}</td>
            </tr>
            <tr>
              <th scope="row">{t('hours')}</th>
              <td data-label={t('now')}>{hoursOf(hours.before)}</td>
              <td data-label={t('then')}>{hoursOf(hours.after)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      {outcomes && (
        <div className="mt-4">
          <h3 className="font-semibold">{t('outcomes')}</h3>
          {outcomes.length === 0 && <p className="mt-1">{t('noOutcomes')}</p>}
          <ul className="mt-1 list-disc ps-5">
            {outcomes.map((outcome) => (
              <li key={outcome.name}>{t('outcome', outcome)}</li>
            ))}
          </ul>
        </div>
      )}
      {after.total > 0 && after.done === after.total && <p className="mt-4">{t('completes')}</p>}
    </Card>
  );
}
