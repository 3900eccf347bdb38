import { idText } from '#app/platform/address-text.ts';
import type { Day } from '#app/platform/clock.ts';

import { peopleParams, readPeopleFilter } from './gap-people.ts';
import { matrixParams, readMatrixView } from './matrix-address.ts';
import { readStaffFilter, staffParams } from './staff-matrix.ts';

/** The pages whose address can be kept under a name or made into a file. */
export const reportPages = ['matrix', 'staff', 'people'] as const;
export type ReportPage = (typeof reportPages)[number];

export const LONGEST_QUERY = 1_500;

export function isReportPage(text: unknown): text is ReportPage {
  return reportPages.some((page) => page === text);
}

/**
 * The address of a page as its own reader understands it, with the unit in it: what is not known is dropped.
 * @returns null without a unit, or where there is no such page
 */
export function readReportQuery(
  page: ReportPage,
  query: string,
  today: Day,
): URLSearchParams | null {
  if (query.length > LONGEST_QUERY) return null;
  const search = new URLSearchParams(query);
  if (page === 'people') {
    const filter = readPeopleFilter(search, today);
    return filter && peopleParams(filter, today);
  }
  const unitId = idText(search.get('unit'));
  if (!unitId) return null;
  const read =
    page === 'matrix'
      ? matrixParams(readMatrixView(search, today), today)
      : staffParams(readStaffFilter(search, unitId, today), today);
  return new URLSearchParams([['unit', unitId], ...read]);
}

/** Where such an address opens. */
export function reportAddress(page: ReportPage, query: string): string {
  const search = new URLSearchParams(query);
  if (page === 'people') return `/hr/gaps/people?${search}`;
  const unitId = search.get('unit') ?? '';
  search.delete('unit');
  const rest = search.size > 0 ? `?${search}` : '';
  return `/hr/gaps/${unitId}${page === 'staff' ? '/staff' : ''}${rest}`;
}
