import { useTranslation } from 'react-i18next';

import type { Recommendations } from '#app/domain/planning/recommendations.server.ts';

import '#app/platform/texts/recommendations.ts';

import { Notice } from './notice.tsx';
import { RecommendationList } from './recommendation-list.tsx';

/**
 * What is recommended to somebody else. The page it stands in answers the posted `offeringId` by taking a place.
 * @param sent what became of the last one: null when nothing was posted
 */
export function PersonRecommendations({
  found,
  sent,
}: {
  found: Recommendations;
  sent: boolean | null;
}) {
  const { t } = useTranslation('recommendations');
  const { courses, minutesPerHour, maySend } = found;
  return (
    <div className="space-y-6">
      {sent === true && <Notice kind="success">{t('sent')}</Notice>}
      {sent === false && <Notice kind="info">{t('notSent')}</Notice>}
      <div>
        <RecommendationList
          courses={courses}
          minutesPerHour={minutesPerHour}
          step={maySend ? 'send' : null}
        />
      </div>
    </div>
  );
}
