import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { StandardScope } from '#app/domain/competency/standard.ts';
import { cellText, suffixesOf } from '#app/domain/competency/standard-cell.ts';
import type {
  GridColumn,
  GridRow,
  StandardGrid,
} from '#app/domain/competency/standard-grid.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/standards.ts';

import type { GridAnswer } from './standard-grid-answer.ts';
import { useGridKeys } from './use-grid-keys.ts';

/** The cells as fields in a real table. What the row does not say itself shows faintly what it inherits. */
export function GridTable({
  grid,
  rows,
  answer,
}: {
  grid: StandardGrid;
  rows: StandardScope;
  answer: GridAnswer | undefined;
}) {
  const { t } = useTranslation('standards');
  const language = useLanguage();
  const { table, onKeyDown, onPaste, onInput, pasted } = useGridKeys();
  const names = useMemo(
    () => grid.columns.map(({ name }) => inLanguage(name, language)),
    [grid.columns, language],
  );
  const said = pasted && {
    filled: pasted.filled,
    outside: pasted.outside,
  };
  return (
    <div className="space-y-2">
      <input type="hidden" name="columns" value={grid.columns.map(({ id }) => id).join(',')} />
      <div className="card matrix-box" role="region" aria-label={t('grid.table')} tabIndex={0}>
        <table
          ref={table}
          className="matrix"
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onInput={onInput}
        >
          <caption className="sr-only">{t('grid.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`grid.rowHead.${rows}`)}</th>
              {grid.columns.map(({ id, code }, c) => (
                <th key={id} scope="col" className="text-start">
                  {code}
                  <span className="block max-w-32 min-w-20 text-xs font-normal text-ink-soft">
                    {names[c]}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row, r) => (
              <Row
                key={row.key}
                {...{ row, r, names }}
                columns={grid.columns}
                importances={grid.importances}
                typed={answer?.typed}
                problems={answer?.problems}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className="text-sm text-ink-soft">
        {said && t(said.outside > 0 ? 'grid.pastedOutside' : 'grid.pasted', said)}
      </p>
    </div>
  );
}

type RowProps = {
  row: GridRow;
  r: number;
  names: string[];
  columns: GridColumn[];
  importances: string[];
  typed: GridAnswer['typed'] | undefined;
  problems: GridAnswer['problems'] | undefined;
};

const Row = memo(function Row({ row, r, names, columns, importances, typed, problems }: RowProps) {
  const { t } = useTranslation('standards');
  const suffixes = useMemo(() => suffixesOf(importances), [importances]);
  const own = row.cells.map((cell) => cellText(cell.own, suffixes));
  return (
    <tr>
      <th scope="row">
        {row.name}
        {row.code && <span className="block text-xs font-normal text-ink-soft">{row.code}</span>}
        <input type="hidden" name={`row.${r}`} value={row.key} />
        <input type="hidden" name={`was.${r}`} value={own.join('|')} />
      </th>
      {row.cells.map(({ inherited }, c) => {
        const name = `cell.${r}.${c}`;
        const faint = cellText(inherited, suffixes);
        const from =
          inherited &&
          faint &&
          t('grid.inherited', { text: faint, scope: t(`scope.${inherited.scope}`) });
        return (
          <td key={columns[c]?.id}>
            <input
              id={name}
              name={name}
              data-cell={`${r} ${c}`}
              className="h-9 w-full min-w-16 bg-transparent px-2 text-center placeholder:text-ink-soft placeholder:italic focus-visible:outline-offset-[-2px] aria-invalid:bg-bata-soft aria-invalid:font-semibold aria-invalid:text-bata"
              defaultValue={typed?.[name] ?? own[c]}
              placeholder={faint}
              aria-label={[row.name, names[c], from].filter(Boolean).join(', ')}
              title={from || undefined}
              aria-invalid={problems?.[name] ? true : undefined}
              autoComplete="off"
              maxLength={40}
            />
          </td>
        );
      })}
    </tr>
  );
});
