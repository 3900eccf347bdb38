import type { Day } from '#app/platform/clock.ts';

import type { MatrixFilter } from './gap-matrix.ts';
import { type Cursor, readCursor, writeCursor } from './gap-people.ts';
import { filterParams, readMatrixFilter } from './matrix-address.ts';

/** What the address of the person × competency matrix of a unit says. */
export type StaffFilter = MatrixFilter & {
  unitId: string;
  /** Only who works in the unit itself, not in those below. */
  own: boolean;
  sort: StaffSort;
  /** Where the page before ended. */
  after: StaffCursor | null;
};

/** By name, or by levels missing in all that is counted, most first. */
export type StaffSort = 'name' | 'gap';
export type StaffCursor = Cursor & { gap: number };

export function readStaffFilter(search: URLSearchParams, unitId: string, today: Day): StaffFilter {
  return {
    ...readMatrixFilter(search, today),
    unitId,
    own: search.get('own') === '1',
    sort: search.get('sort') === 'gap' ? 'gap' : 'name',
    after: readStaffCursor(search.get('after')),
  };
}

/** The same as an address, without unit and page. */
export function staffParams(filter: StaffFilter, today: Day): URLSearchParams {
  const search = filterParams(filter, today);
  if (filter.own) search.set('own', '1');
  if (filter.sort === 'gap') search.set('sort', 'gap');
  return search;
}

export function writeStaffCursor({ gap, ...cursor }: StaffCursor): string {
  return `${gap}~${writeCursor(cursor)}`;
}

export function readStaffCursor(text: string | null): StaffCursor | null {
  const [, gap = '', rest = ''] = /^(\d{1,6})~(.*)$/su.exec(text ?? '') ?? [];
  const cursor = readCursor(rest);
  return cursor && { ...cursor, gap: Number(gap) };
}
