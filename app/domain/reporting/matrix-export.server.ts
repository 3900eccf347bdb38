import type { Actor } from '#app/domain/organisation/actor.ts';
import { idText } from '#app/platform/address-text.ts';
import { notFound } from '#app/platform/errors.ts';
import { i18nFor, type Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { countCells, countColumns, type ExportCell, type ExportTable } from './export-table.ts';
import { filterWords, longDay } from './filter-words.ts';
import type { MatrixColumn, MatrixRow } from './gap-matrix.ts';
import { gapMatrix } from './gap-matrix.server.ts';
import { type MatrixView, readMatrixView } from './matrix-address.ts';
import { matrixChoices } from './matrix-choices.server.ts';
import { changeOf, type Compared, comparedCounts } from './matrix-comparison.ts';
import { gapComparison } from './matrix-comparison.server.ts';
import { orderRows } from './matrix-order.ts';
import { isNarrowed } from './narrowing.ts';

import '#app/platform/texts/gaps.ts';

/**
 * The matrix of an address as a table: a line for each unit and competency, and one for all competencies of the unit,
 * counted by the same functions as the page. Kinds that the page sums up are opened.
 */
export async function matrixExport(
  actor: Actor,
  search: URLSearchParams,
  language: Language,
): Promise<ExportTable> {
  const unitId = idText(search.get('unit'));
  if (!unitId) throw notFound();
  const view = { ...readMatrixView(search, today()), sumUp: false };
  const t = i18nFor(language).getFixedT(language, 'gaps');
  const matrix = await gapMatrix(actor, unitId, view, language);
  const { compare } = view;
  const compared = compare && (await gapComparison(actor, unitId, { ...view, compare }, language));
  const choices = isNarrowed(view) ? await matrixChoices(actor, unitId, view) : null;
  const competencyName = view.competencyId
    ? (matrix.choices.find(({ competencyId }) => competencyId === view.competencyId)?.name ?? null)
    : null;
  const about = filterWords(view, {
    today: today(),
    language,
    competencyName,
    positionName: choices?.positionName ?? null,
  });
  const days = compare && {
    then: longDay(compare, language),
    now: longDay(view.asOf, language),
  };
  return {
    title: t('exportTitle', { unit: matrix.unit.name }),
    about: days ? [...about, t('comparison', days)] : about,
    columns: [
      { label: t('file.unitCode'), width: 12 },
      { label: t('file.unit'), width: 36 },
      { label: t('file.competencyCode'), width: 12 },
      { label: t('file.competency'), width: 32 },
      ...(compared ? comparedColumns(language) : countedColumns(language)),
    ],
    rows: compared
      ? lines(compared.rows, compared.columns, language, isThere, comparedCells)
      : lines(ordered(matrix, view, language), matrix.columns, language, isCounted, countCells),
  };
}

type Line<Cell> = Pick<MatrixRow, 'code' | 'name' | 'role'> & { cells: Cell[]; total: Cell };

const isCounted = ({ pairs }: { pairs: number }) => pairs > 0;
const isThere = ({ then, now }: Compared) => then.pairs > 0 || now.pairs > 0;

function ordered(
  { rows, columns }: { rows: MatrixRow[]; columns: MatrixColumn[] },
  view: MatrixView,
  language: Language,
): MatrixRow[] {
  return orderRows(rows, columns, view, language);
}

function lines<Cell>(
  rows: readonly Line<Cell>[],
  columns: readonly MatrixColumn[],
  language: Language,
  isShown: (cell: Cell) => boolean,
  cellsOf: (cell: Cell) => ExportCell[],
): ExportCell[][] {
  const t = i18nFor(language).getFixedT(language, 'gaps');
  return rows.flatMap(({ code, name, role, cells, total }) => {
    const unit = role === 'child' ? name : t(role, { name });
    const single = cells.flatMap((cell, n) => {
      const column = columns[n]!;
      return isShown(cell) ? [[code, unit, column.code, column.name, ...cellsOf(cell)]] : [];
    });
    return [...single, [code, unit, '', t('totalColumn'), ...cellsOf(total)]];
  });
}

function countedColumns(language: Language): ExportTable['columns'] {
  const t = i18nFor(language).getFixedT(language, 'gaps');
  return countColumns.map((count) => ({ label: t(`file.${count}`), width: 12, number: true }));
}

function comparedColumns(language: Language): ExportTable['columns'] {
  const t = i18nFor(language).getFixedT(language, 'gaps');
  return comparedCounts.flatMap((count) =>
    (['then', 'now', 'change'] as const).map((side) => ({
      label: t('sideOf', { what: t(`compared.${count}`), side: t(`side.${side}`) }),
      width: 12,
      number: true,
    })),
  );
}

function comparedCells(cell: Compared): ExportCell[] {
  return comparedCounts.flatMap((count) => {
    const { then, now, change } = changeOf(count, cell);
    return [then, now, change];
  });
}
