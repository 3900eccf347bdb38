import { addCounts, type GapCounts, metOf, noCounts } from '#app/domain/competency/gap.ts';

import type { MatrixRow } from './gap-matrix.ts';

/** The counts of a cell on two days. */
export type Compared = { then: GapCounts; now: GapCounts };

export type ComparedRow = Pick<MatrixRow, 'unitId' | 'code' | 'name' | 'role' | 'opens'> & {
  cells: Compared[];
  total: Compared;
};

/** What is set side by side: never one number for those below the standard and those never assessed. */
export const comparedCounts = ['gap', 'unassessed', 'met', 'pairs'] as const;
export type ComparedCount = (typeof comparedCounts)[number];

export function countOf(count: ComparedCount, counts: GapCounts): number {
  switch (count) {
    case 'gap':
      return counts.measuredGap;
    case 'unassessed':
      return counts.unassessed;
    case 'met':
      return metOf(counts);
    case 'pairs':
      return counts.pairs;
  }
}

/** @returns value then, value now, and how much it has changed */
export function changeOf(
  count: ComparedCount,
  { then, now }: Compared,
): { then: number; now: number; change: number } {
  const [before, after] = [countOf(count, then), countOf(count, now)];
  return { then: before, now: after, change: after - before };
}

/** Two matrices of the same columns, row by row; who is in one of them only was or is nobody there. */
export function compareRows(then: readonly MatrixRow[], now: readonly MatrixRow[]): ComparedRow[] {
  const keyOf = ({ unitId, role }: MatrixRow) => `${unitId} ${role}`;
  const before = new Map(then.map((row) => [keyOf(row), row]));
  const known = new Set(now.map(keyOf));
  const nothing = (row: MatrixRow): MatrixRow => ({
    ...row,
    cells: row.cells.map(() => noCounts),
    total: noCounts,
  });
  const gone = then.filter((row) => !known.has(keyOf(row)));
  return [...now, ...gone.map(nothing)].map((row) => {
    const earlier = before.get(keyOf(row)) ?? nothing(row);
    const { unitId, code, name, role, opens } = row;
    return {
      unitId,
      code,
      name,
      role,
      opens,
      cells: row.cells.map((cell, n) => ({ then: earlier.cells[n] ?? noCounts, now: cell })),
      total: { then: earlier.total, now: row.total },
    };
  });
}

/** The counts of many points, each with all that came before it. */
export function runningTotals(changes: readonly GapCounts[]): GapCounts[] {
  let sum = noCounts;
  return changes.map((change) => (sum = addCounts(sum, change)));
}
