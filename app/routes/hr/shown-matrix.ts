import type { MatrixColumn, MatrixRow } from '#app/domain/reporting/gap-matrix.ts';
import type { MatrixView } from '#app/domain/reporting/matrix-address.ts';

/** The matrix as its table and its list on a phone show it. */
export type ShownMatrix = {
  rows: MatrixRow[];
  columns: MatrixColumn[];
  view: MatrixView;
  search: string;
  today: string;
};
