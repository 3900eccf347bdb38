import { useTranslation } from 'react-i18next';

import type { ControlName } from '#app/question-types/answer-parts.ts';
import { partsOf } from '#app/question-types/answer-parts.ts';
import type { AnswerProps } from '#app/question-types/answer-props.ts';
import type { Shown } from '#app/question-types/localised.ts';

import './answer-words.ts';
import type { MatrixContent } from './rules.ts';

/** A table where there is room for one; without, each statement stands above its choices. */
export function MatrixAnswer({ put, answer, name, label }: AnswerProps<MatrixContent>) {
  const { t } = useTranslation('answerMatrix');
  const { rows, columns, scored } = put;
  const chosen = partsOf(answer);
  return (
    <div className="@container">
      <p className="mb-2 text-sm text-ink-soft">
        {t('chooseEach')} {!scored && t('opinion')}
      </p>
      <table aria-label={label} className="block w-full @2xl:table @2xl:border-collapse">
        <thead className="hidden @2xl:table-header-group">
          <tr className="border-b border-line-strong align-bottom">
            <th scope="col" className="w-2/5 py-2 pe-3 text-start">
              <span className="sr-only">{t('statement')}</span>
            </th>
            {columns.map(({ id, text }) => (
              <th
                key={id}
                id={columnId(name, id)}
                scope="col"
                className="px-1 py-2 text-center text-sm font-semibold break-words text-ink-soft"
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block divide-y divide-line @2xl:table-row-group">
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} name={name} chosen={chosen.get(row.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Line = Shown<MatrixContent>['rows'][number];

/** Buttons of one name: arrow keys move within the row. Each is called by its row and its column. */
function Row({
  row,
  columns,
  name,
  chosen = [],
}: {
  row: Line;
  columns: Line[];
  name: ControlName;
  chosen?: string[];
}) {
  const control = name(row.id);
  const rowId = `${control}-row`;
  return (
    <tr className="block py-3 @2xl:table-row @2xl:py-0">
      <th
        id={rowId}
        scope="row"
        className="block pb-1 text-start font-medium break-words @2xl:table-cell @2xl:py-2.5 @2xl:pe-3"
      >
        {row.text}
      </th>
      {columns.map(({ id, text }) => (
        <td key={id} className="block p-0 @2xl:table-cell @2xl:p-0.5 @2xl:align-middle">
          <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2 py-2 hover:bg-sunken has-checked:bg-nila-soft @2xl:justify-center">
            <input
              type="radio"
              name={control}
              value={id}
              defaultChecked={chosen.includes(id)}
              aria-labelledby={`${rowId} ${columnId(name, id)}`}
              className="size-5 shrink-0 accent-nila"
            />
            <span className="min-w-0 break-words @2xl:sr-only">{text}</span>
          </label>
        </td>
      ))}
    </tr>
  );
}

function columnId(name: ControlName, column: string): string {
  return `${name(column)}-column`;
}
