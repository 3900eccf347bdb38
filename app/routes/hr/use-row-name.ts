import { useTranslation } from 'react-i18next';

import type { MatrixRow } from '#app/domain/reporting/gap-matrix.ts';

import '#app/platform/texts/gaps.ts';

/** What a row of the matrix is called: its unit, all of it, or only the staff of the unit itself. */
export function useRowName(): (row: Pick<MatrixRow, 'role' | 'name'>) => string {
  const { t } = useTranslation('gaps');
  return ({ role, name }) => (role === 'child' ? name : t(role, { name }));
}
