import { useTranslation } from 'react-i18next';

import type { MatrixColumn } from '#app/domain/reporting/gap-matrix.ts';
import { matrixSearch, type MatrixView } from '#app/domain/reporting/matrix-address.ts';

import '#app/platform/texts/gaps.ts';

/** The head of the matrix: each column opens what it stands for, and orders the rows. */
export function MatrixHead({
  columns,
  names,
  view,
  today,
  unitId,
}: {
  columns: MatrixColumn[];
  names: string[];
  view: MatrixView;
  today: string;
  unitId: string;
}) {
  const { t } = useTranslation('gaps');
  const sortWords = t('sortBy', { skipInterpolation: true });
  const address = (change: Partial<MatrixView>) =>
    `/hr/gaps/${unitId}${matrixSearch(view, today, change)}`;

  const head = (key: string, name: string, children: React.ReactNode) => {
    const sorted = view.sort === key;
    const descending = sorted ? !view.descending : key !== 'name';
    return (
      <th
        key={key}
        scope="col"
        title={name}
        aria-sort={sorted ? (view.descending ? 'descending' : 'ascending') : undefined}
      >
        {children}
        <a
          className="matrix-sort no-print"
          href={address({ sort: key, descending })}
          aria-label={sortWords.replace('{{name}}', name)}
        >
          {sorted ? (view.descending ? '↓' : '↑') : '↕'}
        </a>
      </th>
    );
  };

  return (
    <thead>
      <tr>
        {head('name', t('unit'), t('unit'))}
        {columns.map((column, index) => {
          const name = names[index] ?? '';
          return head(column.key, name, <Opened {...{ column, name, view, address }} />);
        })}
        {columns.length > 1 && head('total', t('totalColumn'), t('totalColumn'))}
      </tr>
    </thead>
  );
}

function Opened({
  column,
  name,
  view,
  address,
}: {
  column: MatrixColumn;
  name: string;
  view: MatrixView;
  address: (change: Partial<MatrixView>) => string;
}) {
  const { t } = useTranslation('gaps');
  if (column.competencyId && view.competencyId) return name;
  if (column.competencyId)
    return (
      <a
        href={address({ competencyId: column.competencyId })}
        title={t('onlyCompetency', { name })}
        aria-label={`${column.code}, ${name}`}
        className="hover:underline"
      >
        {column.code}
      </a>
    );
  return (
    <a
      href={address({ kind: column.kind })}
      className="link"
      aria-label={t('openKind', { kind: name })}
    >
      {name}
    </a>
  );
}
