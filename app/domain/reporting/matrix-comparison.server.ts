import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import type { Language } from '#app/platform/i18n.ts';

import { type MatrixColumn, matrixColumns, type MatrixRow, matrixRows } from './gap-matrix.ts';
import { countMatrix, type CountedMatrix, type GapMatrix, topOf } from './gap-matrix.server.ts';
import type { MatrixView } from './matrix-address.ts';
import { type ComparedRow, compareRows } from './matrix-comparison.ts';
import { orderRows } from './matrix-order.ts';

export type GapComparison = {
  unit: GapMatrix['unit'];
  columns: MatrixColumn[];
  rows: ComparedRow[];
};

/** The matrix of one unit on two days, with today's organisation on both: one statement for each. */
export async function gapComparison(
  actor: Actor,
  unitId: string | null,
  view: Omit<MatrixView, 'compare'> & { compare: Day },
  language: Language,
): Promise<GapComparison> {
  const [now, then] = await Promise.all([
    countMatrix(actor, unitId, view, language),
    countMatrix(actor, unitId, { ...view, asOf: view.compare }, language),
  ]);
  const known = new Set(now.competencies.map(({ id }) => id));
  const columns = matrixColumns(
    [...now.competencies, ...then.competencies.filter(({ id }) => !known.has(id))],
    view,
  );
  const rowsOf = ({ units, competencies, cells }: CountedMatrix): MatrixRow[] =>
    matrixRows(units, competencies, columns, cells);
  return {
    unit: topOf(now),
    columns,
    rows: compareRows(rowsOf(then), orderRows(rowsOf(now), columns, view, language)),
  };
}
