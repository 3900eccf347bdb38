import type { ReactNode } from 'react';

export type TableColumn<Row> = {
  label: string;
  number?: boolean;
  cell: (row: Row) => ReactNode;
};

/**
 * A table of plain columns whose rows become blocks on a phone. The first column is the head of each row.
 * @param label what it is a table of, for ears
 * @param card whether it stands on a card of its own
 */
export function StackedTable<Row>({
  label,
  card = true,
  rows,
  keyOf,
  columns: [head, ...columns],
}: {
  label: string;
  card?: boolean;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  columns: readonly [Omit<TableColumn<Row>, 'number'>, ...TableColumn<Row>[]];
}) {
  return (
    <div
      className={card ? 'card overflow-x-auto' : 'overflow-x-auto'}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{head.label}</th>
            {columns.map(({ label, number }) => (
              <th key={label} scope="col" className={number ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{head.cell(row)}</th>
              {columns.map(({ label, number, cell }) => (
                <td
                  key={label}
                  data-label={label}
                  className={number ? 'number tabular-nums' : undefined}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
