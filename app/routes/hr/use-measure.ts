import { useTranslation } from 'react-i18next';

import type { GapCounts } from '#app/domain/competency/gap.ts';
import { type Measure, measureOf } from '#app/domain/reporting/matrix-measure.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/gaps.ts';

/** The number of a cell as it is printed; a dash where nobody has been measured. */
export function useMeasure(measure: Measure): (counts: GapCounts) => string {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const percent = t('percent', { skipInterpolation: true });
  return (counts) => {
    const value = measureOf(measure, counts);
    if (value === null) return '–';
    const text = formatNumber(value, language, 2);
    return measure === 'met' ? percent.replace('{{value}}', text) : text;
  };
}
