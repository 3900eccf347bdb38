import { metOf, type GapCounts } from '#app/domain/competency/gap.ts';

import { measureOf } from './matrix-measure.ts';

export type ExportCell = string | number | null;

/** A report as a file shows it, whatever the kind of file. */
export type ExportTable = {
  title: string;
  /** Whom and what it counts, in words. */
  about: string[];
  /** `width` in characters. */
  columns: { label: string; width: number; number?: boolean }[];
  rows: ExportCell[][];
};

/** The columns of the counts of a cell, in the order of `countCells`. */
export const countColumns = [
  'pairs',
  'met',
  'gap',
  'unassessed',
  'levels',
  'share',
  'average',
  'severity',
] as const;

/** A cell of the matrix with every measure, by the same functions as on the screen. */
export function countCells(counts: GapCounts): ExportCell[] {
  return [
    counts.pairs,
    metOf(counts),
    counts.measuredGap,
    counts.unassessed,
    counts.measuredSum,
    measureOf('met', counts),
    measureOf('average', counts),
    measureOf('severity', counts),
  ];
}
