import { metOf, type GapCounts } from '#app/domain/competency/gap.ts';
import { DomainError } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';

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

/** How a table is made; more lines than the kind of file takes are refused. */
export type Making = {
  language: Language;
  most: number;
  progress: (share: number) => void;
};

/** @throws invalid where it is longer than the kind of file takes */
export function assertFits(lines: number, { most }: Pick<Making, 'most'>): void {
  if (lines > most) throw new DomainError('invalid', 'exportTooLong', { most });
}

export function namedWithTitles(person: {
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
}): string {
  const front = [person.titlePrefix, person.name].filter(Boolean).join(' ');
  return person.titleSuffix ? `${front}, ${person.titleSuffix}` : front;
}

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
