import type { ReviewProps } from '#app/question-types/answer-props.ts';
import { ReadNumber } from '#app/question-types/parts/number/read-number.tsx';
import type { UnitsPut } from '#app/question-types/parts/number/units.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import type { NumericKey } from './rules.ts';

export function NumericReview(props: ReviewProps<UnitsPut, NumericKey>) {
  const language = useLanguage();
  const { value = 0, tolerance = 0 } = props.released?.key ?? {};
  return (
    <ReadNumber
      {...props}
      right={formatNumber(value, language, 6)}
      tolerance={tolerance > 0 ? formatNumber(tolerance, language, 6) : ''}
    />
  );
}
