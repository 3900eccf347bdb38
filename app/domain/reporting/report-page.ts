import {
  gradeSort,
  participantSort,
  readRosterSearch,
  rosterQuery,
} from '#app/domain/assessment/gradebook/roster-search.ts';
import { idText } from '#app/platform/address-text.ts';
import type { Day } from '#app/platform/clock.ts';

import { peopleParams, readPeopleFilter } from './gap-people.ts';
import { matrixParams, readMatrixView } from './matrix-address.ts';
import { readStaffFilter, staffParams } from './staff-matrix.ts';

/** The pages whose address can be kept under a name or made into a file. */
export const reportPages = ['matrix', 'staff', 'people'] as const;
export type ReportPage = (typeof reportPages)[number];

export const LONGEST_QUERY = 1_500;

/** What can be made into a file besides: pages of a course in the studio, whose address names the course. */
export const coursePages = ['participants', 'grades', 'attempts'] as const;
export type CourseReportPage = (typeof coursePages)[number];
export const exportPages = [...reportPages, ...coursePages] as const;
export type ExportPage = (typeof exportPages)[number];

export function isCoursePage(page: ExportPage): page is CourseReportPage {
  return coursePages.some((known) => known === page);
}

/**
 * The address of a page of a course as its own reader understands it, with `course` and `quiz` in it.
 * @returns null without a course, and of a quiz without the quiz
 */
export function readCourseQuery(page: CourseReportPage, query: string): URLSearchParams | null {
  if (query.length > LONGEST_QUERY) return null;
  const search = new URLSearchParams(query);
  const courseId = idText(search.get('course'));
  const key = idText(search.get('quiz'));
  if (!courseId || (page === 'attempts' && !key)) return null;
  if (page === 'attempts') {
    const version = /^\d{1,6}$/.exec(search.get('version') ?? '')?.[0];
    return new URLSearchParams([
      ['course', courseId],
      ['quiz', key!],
      ...(version ? [['version', version]] : []),
    ]);
  }
  const read = readRosterSearch(search, page === 'grades' ? gradeSort : participantSort);
  return new URLSearchParams([
    ['course', courseId],
    ...new URLSearchParams(rosterQuery(read).slice(1)),
  ]);
}

/** Where such an address opens. */
export function courseAddress(page: CourseReportPage, query: string): string {
  const search = new URLSearchParams(query);
  const base = `/studio/courses/${search.get('course') ?? ''}`;
  const quiz = search.get('quiz') ?? '';
  search.delete('course');
  search.delete('quiz');
  const rest = search.size > 0 ? `?${search}` : '';
  return page === 'attempts' ? `${base}/quizzes/${quiz}/results${rest}` : `${base}/${page}${rest}`;
}

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
