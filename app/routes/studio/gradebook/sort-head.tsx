import { Link } from '@remix-run/react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { rosterQuery, type RosterSearch } from '#app/domain/assessment/gradebook/roster-search.ts';
import '#app/platform/texts/gradebook.ts';

/** The head of a column that the list can be ordered by; asked again, it turns the order round. */
export function SortHead({
  search,
  sort,
  label,
  number = false,
  largestFirst = false,
  children,
}: {
  search: RosterSearch;
  sort: string;
  label: string;
  number?: boolean;
  largestFirst?: boolean;
  children?: ReactNode;
}) {
  const { t } = useTranslation('gradebook');
  const chosen = search.sort === sort;
  const descending = chosen ? !search.descending : largestFirst;
  const Arrow = search.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={number ? 'number' : undefined}
      aria-sort={chosen ? (search.descending ? 'descending' : 'ascending') : undefined}
    >
      <Link
        className="link"
        to={rosterQuery(search, { sort, descending })}
        title={t('sortBy', { column: label })}
      >
        {label}
        {chosen && <Arrow aria-hidden className="ms-1 inline size-3.5" strokeWidth={2} />}
      </Link>
      {children}
    </th>
  );
}
