import { idText, searchText } from '#app/platform/address-text.ts';
import {
  type EnrollmentStatus,
  enrollmentStatuses,
} from '#app/domain/enrollment/enrollment-status.ts';

/** Rows of a page; the larger one shows a whole class to compare and to print. */
export const pageSizes = [50, 500] as const;
export type PageSize = (typeof pageSizes)[number];

export const participantSorts = [
  'name',
  'email',
  'position',
  'unit',
  'status',
  'activity',
  'progress',
] as const;
export type ParticipantSort = (typeof participantSorts)[number];

/** Which people of a course a page shows. Null: whatever it is. */
export type RosterFilter = {
  /** Part of a name or an e-mail address. */
  q: string;
  offeringId: string | null;
  version: number | null;
  /** With the units below. */
  unitId: string | null;
  status: EnrollmentStatus | null;
};

/** What the address of such a page says. */
export type RosterSearch<Sort extends string = string> = RosterFilter & {
  sort: Sort;
  descending: boolean;
  size: PageSize;
  page: number;
};

/**
 * Reads an address; what is not understood counts as not asked.
 * @param sortOf the order that a name in the address stands for; null: by name
 */
export function readRosterSearch<Sort extends string>(
  params: URLSearchParams,
  sortOf: (name: string) => Sort | null,
): RosterSearch<Sort | 'name'> {
  const [, minus, name = ''] = /^(-?)(.*)$/s.exec(params.get('sort') ?? '') ?? [];
  const sort = sortOf(name);
  const size = Number(params.get('size'));
  const status = params.get('status');
  return {
    q: searchText(params.get('q')),
    offeringId: idText(params.get('offering')),
    version: whole(params.get('version'), 1_000_000),
    unitId: idText(params.get('unit')),
    status: enrollmentStatuses.find((known) => known === status) ?? null,
    sort: sort ?? 'name',
    descending: sort !== null && minus === '-',
    size: pageSizes.find((known) => known === size) ?? pageSizes[0],
    page: whole(params.get('page'), 100_000) ?? 1,
  };
}

/** The orders of the list of participants. */
export function participantSort(name: string): ParticipantSort | null {
  return participantSorts.find((known) => known === name) ?? null;
}

/** The gradebook is ordered by name, unit, the score of the course, or the item with this key. */
export function gradeSort(name: string): string | null {
  return name === 'unit' || name === 'score' ? name : idText(name);
}

/** The address with these things changed; a change of anything but the page goes back to the first. */
export function rosterQuery(search: RosterSearch, change: Partial<RosterSearch> = {}): string {
  const wanted = { ...search, page: 1, ...change };
  const params = new URLSearchParams();
  if (wanted.q) params.set('q', wanted.q);
  if (wanted.offeringId) params.set('offering', wanted.offeringId);
  if (wanted.version) params.set('version', String(wanted.version));
  if (wanted.unitId) params.set('unit', wanted.unitId);
  if (wanted.status) params.set('status', wanted.status);
  if (wanted.sort !== 'name' || wanted.descending)
    params.set('sort', `${wanted.descending ? '-' : ''}${wanted.sort}`);
  if (wanted.size !== pageSizes[0]) params.set('size', String(wanted.size));
  if (wanted.page > 1) params.set('page', String(wanted.page));
  return params.size > 0 ? `?${params}` : '?';
}

export function isFiltered({ q, offeringId, version, unitId, status }: RosterFilter): boolean {
  return q !== '' || [offeringId, version, unitId, status].some((asked) => asked !== null);
}

function whole(text: string | null, most: number): number | null {
  const number = Number(text ?? NaN);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}
