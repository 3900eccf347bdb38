import { useTranslation } from 'react-i18next';

import type { Audience } from '#app/domain/catalogue/course-content.ts';
import type { FactsView } from '#app/domain/catalogue/facts/facts-view.server.ts';
import '#app/platform/texts/studio-facts.ts';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { useStatusLabel } from '#app/ui/status-label.ts';

/** An audience as one line for each list that asks something. */
export function useAudienceWords({ names }: FactsView): (audience: Audience) => string[] {
  const { t } = useTranslation('studioFacts');
  const jobLevel = useJobLevelLabel();
  const statusLabel = useStatusLabel();
  return ({ unitIds, families, levels, statuses }) => {
    const lists = [
      { name: t('units'), values: unitIds.map((id) => names.units[id]?.name ?? t('goneUnit')) },
      { name: t('families'), values: families },
      { name: t('levels'), values: levels.map(jobLevel) },
      { name: t('statuses'), values: statuses.map(statusLabel) },
    ];
    return lists
      .filter(({ values }) => values.length > 0)
      .map(({ name, values }) => `${name}: ${values.join(', ')}`);
  };
}
