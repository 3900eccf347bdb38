import type { MatrixColumn, MatrixFilter, MatrixRow } from '#app/domain/reporting/gap-matrix.ts';

/** The matrix as its table and its list on a phone show it. */
export type ShownMatrix = {
  rows: MatrixRow[];
  columns: MatrixColumn[];
  filter: MatrixFilter;
  search: string;
  today: string;
};
