import { addCounts, type GapCounts, noCounts } from '#app/domain/competency/gap.ts';
import type { Day } from '#app/platform/clock.ts';

import type { Narrowing } from './narrowing.ts';

/** Whom and what a matrix counts. */
export type MatrixFilter = Partial<Narrowing> & {
  /** Only this kind of competency; null: all, with long kinds summed up in one column. */
  kind: string | null;
  /** Only this competency. */
  competencyId?: string | null;
  /** Active employees only, or everybody in the file. */
  everyone: boolean;
  asOf: Day;
  /** False: every kind is opened, for files. */
  sumUp?: boolean;
};

/** The competencies of one column: one, or a whole kind summed up. */
export type MatrixColumn = {
  key: string;
  competencyId: string | null;
  kind: string;
  code: string;
  name: string;
  /** Competencies summed up. */
  of: number;
};

export type MatrixRow = {
  unitId: string;
  code: string;
  name: string;
  /** `own`: the staff of the unit itself, beside its child units; `total`: the unit with all below it. */
  role: 'child' | 'own' | 'total';
  /** There are units below. */
  opens: boolean;
  cells: GapCounts[];
  /** Over all columns. */
  total: GapCounts;
};

/** A kind with more competencies than this is summed up in one column until it is asked for. */
const SUM_UP_FROM = 13;

export type MatrixCompetency = { id: string; code: string; name: string; kind: string };
export type MatrixCell = [unit: number, competency: number, ...counts: number[]];

/**
 * The columns to show: each competency that somebody in the unit needs, in the framework's order. Kinds with many
 * (technical ones) stand as one column that opens.
 */
export function matrixColumns(
  competencies: readonly MatrixCompetency[],
  { kind, competencyId, sumUp = true }: Pick<MatrixFilter, 'kind' | 'competencyId' | 'sumUp'>,
): MatrixColumn[] {
  const shown = competencies.filter(
    (competency) =>
      (!kind || competency.kind === kind) && (!competencyId || competency.id === competencyId),
  );
  const size = new Map<string, number>();
  for (const competency of shown) size.set(competency.kind, (size.get(competency.kind) ?? 0) + 1);
  const columns: MatrixColumn[] = [];
  const summed = new Set<string>();
  for (const { id, code, name, kind: its } of shown) {
    const many = size.get(its) ?? 0;
    if (kind || !sumUp || many < SUM_UP_FROM) {
      columns.push({ key: id, competencyId: id, kind: its, code, name, of: 1 });
    } else if (!summed.has(its)) {
      summed.add(its);
      columns.push({ key: its, competencyId: null, kind: its, code: its, name: its, of: many });
    }
  }
  return columns;
}

/** Fills the rows: the unit itself first as total, then its own staff, then the units below it. */
export function matrixRows(
  units: readonly { id: string; code: string; name: string; opens: boolean }[],
  competencies: readonly MatrixCompetency[],
  columns: readonly MatrixColumn[],
  cells: readonly MatrixCell[],
): MatrixRow[] {
  const columnOf = competencies.map(({ id, kind }) =>
    columns.findIndex((column) =>
      column.competencyId ? column.competencyId === id : column.kind === kind,
    ),
  );
  const rows = units.map(({ id, ...unit }, index): MatrixRow => ({
    unitId: id,
    ...unit,
    role: index === 0 ? 'total' : 'child',
    cells: columns.map(() => noCounts),
    total: noCounts,
  }));
  for (const [unit, competency, ...sums] of cells) {
    const row = rows[unit];
    const column = columnOf[competency] ?? -1;
    if (!row || column < 0) continue;
    const counts = countsOf(sums);
    row.cells[column] = addCounts(row.cells[column] ?? noCounts, counts);
    row.total = addCounts(row.total, counts);
  }
  const [total, ...children] = rows;
  if (!total) return [];
  const staff = ownStaff(total, children);
  const filled = children.filter((row) => row.total.pairs > 0);
  return staff.total.pairs > 0 && children.length > 0
    ? [total, staff, ...filled]
    : [total, ...filled];
}

/** The counts of a cell, in the order in which the statement gives them. */
function countsOf(sums: number[]): GapCounts {
  const [
    pairs = 0,
    unassessed = 0,
    measuredGap = 0,
    measuredSum = 0,
    requiredSum = 0,
    severity = 0,
  ] = sums;
  return { pairs, unassessed, measuredGap, measuredSum, requiredSum, severity };
}

/** Those who work in the unit itself are the unit without the units below it. */
function ownStaff(total: MatrixRow, children: MatrixRow[]): MatrixRow {
  const minus = (of: (row: MatrixRow) => GapCounts | undefined) =>
    children.reduce((sum, row) => addCounts(sum, of(row) ?? noCounts, -1), of(total) ?? noCounts);
  return {
    ...total,
    role: 'own',
    opens: false,
    cells: total.cells.map((_, index) => minus((row) => row.cells[index])),
    total: minus((row) => row.total),
  };
}
