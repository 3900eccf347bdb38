import { useTranslation } from 'react-i18next';

import type { MatrixColumn } from '#app/domain/reporting/gap-matrix.ts';
import { useKindLabel } from '#app/ui/kind-label.ts';

import '#app/platform/texts/gaps.ts';

/** What a column of the matrix is called: its competency, or the kind it sums up. */
export function useColumnName(): (column: MatrixColumn) => string {
  const { t } = useTranslation('gaps');
  const kindLabel = useKindLabel();
  return ({ competencyId, name, kind, of }) =>
    competencyId ? name : t('summed', { kind: kindLabel(kind), count: of });
}
