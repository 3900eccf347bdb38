import { courseReportHead } from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import {
  allGrades,
  type GradeCell,
  type GradedItem,
  gradedItems,
  type GradedPerson,
} from '#app/domain/assessment/gradebook/grades.server.ts';
import { allParticipants } from '#app/domain/assessment/gradebook/participants.server.ts';
import {
  gradeSort,
  isFiltered,
  participantSort,
  readRosterSearch,
  type RosterFilter,
} from '#app/domain/assessment/gradebook/roster-search.ts';
import { outcomeOf } from '#app/domain/assessment/results/attempt-outcome.ts';
import {
  allQuizAttempts,
  type ListedAttempt,
} from '#app/domain/assessment/results/quiz-attempts.server.ts';
import { quizParts } from '#app/domain/assessment/results/quiz-part.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { CountedRows } from '#app/platform/counted-rows.ts';
import { env } from '#app/platform/env.server.ts';
import { i18nFor, inLanguage, type Language } from '#app/platform/i18n.ts';

import {
  assertFits,
  type ExportCell,
  type ExportTable,
  type Making,
  namedWithTitles,
} from './export-table.ts';

import '#app/platform/texts/gradebook.ts';
import '#app/platform/texts/quiz-results.ts';

/** The people of a course, all pages of the list. */
export async function participantsExport(
  actor: Actor,
  search: URLSearchParams,
  making: Making,
): Promise<ExportTable> {
  const { language } = making;
  const t = i18nFor(language).getFixedT(language, 'gradebook');
  const head = await courseReportHead(actor, search.get('course') ?? '');
  const asked = readRosterSearch(search, participantSort);
  return {
    title: t('file.participants', { course: inLanguage(head.title, language) }),
    about: about(asked, language),
    ...(await tableOf(allParticipants(actor, head, asked), making, [
      { label: t('name'), width: 30, cell: namedWithTitles },
      { label: t('email'), width: 28, cell: ({ email }) => email },
      { label: t('position'), width: 28, cell: ({ position }) => position },
      { label: t('unit'), width: 28, cell: ({ unit }) => unit },
      { label: t('status'), width: 16, cell: ({ status }) => t(`statuses.${status}`) },
      { label: t('offering'), width: 16, cell: ({ offering }) => offering },
      { label: t('version'), width: 8, number: true, cell: ({ version }) => version },
      { label: t('activity'), width: 18, cell: ({ lastAt }) => moment(lastAt) },
      { label: t('file.done'), width: 12, number: true, cell: ({ done }) => done },
      { label: t('file.required'), width: 12, number: true, cell: ({ required }) => required },
    ])),
  };
}

/** The gradebook of a course, all pages of it: four columns for each quiz and assignment. */
export async function gradesExport(
  actor: Actor,
  search: URLSearchParams,
  making: Making,
): Promise<ExportTable> {
  const { language } = making;
  const t = i18nFor(language).getFixedT(language, 'gradebook');
  const head = await courseReportHead(actor, search.get('course') ?? '');
  const asked = readRosterSearch(search, gradeSort);
  const items = (await gradedItems(actor, head, asked)).filter(({ practice }) => !practice);
  const ofItem = ({ key, title }: GradedItem): Column<GradedPerson>[] => {
    const item = inLanguage(title, language);
    const of = ({ cells }: GradedPerson): GradeCell => cells[key] ?? [null, false, 0, 0];
    return [
      {
        ...{ label: t('file.itemScore', { item }), width: 14, number: true },
        cell: (one) => hundredth(of(one)[0]),
      },
      {
        ...{ label: t('file.itemPassed', { item }), width: 10 },
        cell: (one) => t(of(one)[1] ? 'file.yes' : 'file.no'),
      },
      {
        ...{ label: t('file.itemAttempts', { item }), width: 10, number: true },
        cell: (one) => of(one)[3],
      },
      {
        ...{ label: t('file.itemWaiting', { item }), width: 10, number: true },
        cell: (one) => of(one)[2],
      },
    ];
  };
  return {
    title: t('file.grades', { course: inLanguage(head.title, language) }),
    about: about(asked, language),
    ...(await tableOf(allGrades(actor, head, asked), making, [
      { label: t('name'), width: 30, cell: namedWithTitles },
      { label: t('unit'), width: 28, cell: ({ unit }) => unit },
      { label: t('status'), width: 16, cell: ({ status }) => t(`statuses.${status}`) },
      ...items.flatMap(ofItem),
      { label: t('file.score'), width: 12, number: true, cell: ({ score }) => hundredth(score) },
    ])),
  };
}

/** The attempts at a quiz, the latest first. */
export async function attemptsExport(
  actor: Actor,
  search: URLSearchParams,
  making: Making,
): Promise<ExportTable> {
  const { language } = making;
  const t = i18nFor(language).getFixedT(language, 'quizResults');
  const version = Number(search.get('version') ?? NaN);
  const parts = await quizParts(actor, {
    courseId: search.get('course') ?? '',
    key: search.get('quiz') ?? '',
    version: Number.isInteger(version) ? version : null,
  });
  return {
    title: t('file.title', { quiz: inLanguage(parts.title, language) }),
    about: [inLanguage(parts.head.title, language), t('scope')],
    ...(await tableOf(allQuizAttempts(actor, parts), making, [
      { label: t('name'), width: 30, cell: namedWithTitles },
      { label: t('file.unit'), width: 28, cell: ({ unit }) => unit },
      { label: t('number'), width: 6, number: true, cell: ({ number }) => number },
      { label: t('started'), width: 18, cell: ({ startedAt }) => moment(startedAt) },
      { label: t('file.submitted'), width: 18, cell: ({ submittedAt }) => moment(submittedAt) },
      { label: t('file.minutes'), width: 8, number: true, cell: minutesOf },
      { label: t('file.points'), width: 8, number: true, cell: ({ points }) => hundredth(points) },
      {
        ...{ label: t('file.outOf'), width: 8, number: true },
        cell: ({ pointsOutOf }) => hundredth(pointsOutOf),
      },
      {
        label: `${t('score')} (%)`,
        width: 10,
        number: true,
        cell: ({ score }) => hundredth(score),
      },
      { label: t('outcome'), width: 20, cell: (one) => t(`outcomes.${outcomeOf(one)}`) },
    ])),
  };
}

/** A column with what stands in it. */
type Column<Row> = ExportTable['columns'][number] & { cell: (row: Row) => ExportCell };

/** @throws invalid where there is more than the kind of file takes */
async function tableOf<Row>(
  batches: AsyncIterable<CountedRows<Row>>,
  { progress, ...making }: Making,
  columns: readonly Column<Row>[],
): Promise<Pick<ExportTable, 'columns' | 'rows'>> {
  const lines: ExportCell[][] = [];
  for await (const { rows, total } of batches) {
    assertFits(total, making);
    for (const row of rows) lines.push(columns.map(({ cell }) => cell(row)));
    progress(lines.length / Math.max(1, total));
  }
  return { columns: columns.map(({ cell: _cell, ...column }) => column), rows: lines };
}

function about(filter: RosterFilter, language: Language): string[] {
  const t = i18nFor(language).getFixedT(language, 'gradebook');
  const values = [filter.q, filter.version && t('versionNumber', { version: filter.version })];
  const status = filter.status && t(`statuses.${filter.status}`);
  const said = [...values, status].filter(Boolean).join(' · ');
  return [t('file.everyone'), ...(isFiltered(filter) ? [`${t('file.filtered')}: ${said}`] : [])];
}

/** Basis points as percent, and hundredths of points as points. */
function hundredth(value: number | null): number | null {
  return value === null ? null : value / 100;
}

/** In minutes, to one place; null while it is under way. */
function minutesOf({ startedAt, submittedAt }: ListedAttempt): number | null {
  return submittedAt && Math.round((submittedAt.getTime() - startedAt.getTime()) / 6_000) / 10;
}

const moments = new Intl.DateTimeFormat('sv-SE', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  timeZone: env.ORGANISATION_TIME_ZONE,
});

/** As spreadsheets sort it. */
function moment(at: Date | null): string | null {
  return at && moments.format(at);
}
