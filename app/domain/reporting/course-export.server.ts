import { courseReportHead } from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import { allGrades, gradedItems } from '#app/domain/assessment/gradebook/grades.server.ts';
import { allParticipants } from '#app/domain/assessment/gradebook/participants.server.ts';
import {
  gradeSort,
  isFiltered,
  participantSort,
  readRosterSearch,
  type RosterFilter,
} from '#app/domain/assessment/gradebook/roster-search.ts';
import { allQuizAttempts } from '#app/domain/assessment/results/quiz-attempts.server.ts';
import { quizParts } from '#app/domain/assessment/results/quiz-part.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { DomainError } from '#app/platform/errors.ts';
import { env } from '#app/platform/env.server.ts';
import { i18nFor, inLanguage, type Language } from '#app/platform/i18n.ts';

import type { ExportCell, ExportTable } from './export-table.ts';

import '#app/platform/texts/gradebook.ts';
import '#app/platform/texts/quiz-results.ts';

type Making = { language: Language; most: number; progress: (share: number) => void };

/** The people of a course, all pages of the list. */
export async function participantsExport(
  actor: Actor,
  search: URLSearchParams,
  { language, ...making }: Making,
): Promise<ExportTable> {
  const t = i18nFor(language).getFixedT(language, 'gradebook');
  const head = await courseReportHead(actor, search.get('course') ?? '');
  const asked = readRosterSearch(search, participantSort);
  const rows: ExportCell[][] = [];
  for await (const { people, total } of allParticipants(actor, head, asked)) {
    for (const one of people)
      rows.push([
        named(one),
        one.email,
        one.position,
        one.unit,
        t(`statuses.${one.status}`),
        one.offering,
        one.version,
        moment(one.lastAt),
        one.done,
        one.required,
      ]);
    advance(rows.length, total, making);
  }
  return {
    title: t('file.participants', { course: inLanguage(head.title, language) }),
    about: about(asked, language),
    columns: [
      { label: t('name'), width: 30 },
      { label: t('email'), width: 28 },
      { label: t('position'), width: 28 },
      { label: t('unit'), width: 28 },
      { label: t('status'), width: 16 },
      { label: t('offering'), width: 16 },
      { label: t('version'), width: 8, number: true },
      { label: t('activity'), width: 18 },
      { label: t('file.done'), width: 12, number: true },
      { label: t('file.required'), width: 12, number: true },
    ],
    rows,
  };
}

/** The gradebook of a course, all pages of it: four columns for each quiz and assignment. */
export async function gradesExport(
  actor: Actor,
  search: URLSearchParams,
  { language, ...making }: Making,
): Promise<ExportTable> {
  const t = i18nFor(language).getFixedT(language, 'gradebook');
  const head = await courseReportHead(actor, search.get('course') ?? '');
  const asked = readRosterSearch(search, gradeSort);
  const items = (await gradedItems(actor, head, asked)).filter(({ practice }) => !practice);
  const rows: ExportCell[][] = [];
  for await (const { people, total } of allGrades(actor, head, asked)) {
    for (const one of people)
      rows.push([
        named(one),
        one.unit,
        t(`statuses.${one.status}`),
        ...items.flatMap(({ key }): ExportCell[] => {
          const [score, passed, waiting, attempts] = one.cells[key] ?? [null, false, 0, 0];
          return [percent(score), t(passed ? 'file.yes' : 'file.no'), attempts, waiting];
        }),
        percent(one.score),
      ]);
    advance(rows.length, total, making);
  }
  return {
    title: t('file.grades', { course: inLanguage(head.title, language) }),
    about: about(asked, language),
    columns: [
      { label: t('name'), width: 30 },
      { label: t('unit'), width: 28 },
      { label: t('status'), width: 16 },
      ...items.flatMap(({ title }) => {
        const item = inLanguage(title, language);
        return [
          { label: t('file.itemScore', { item }), width: 14, number: true },
          { label: t('file.itemPassed', { item }), width: 10 },
          { label: t('file.itemAttempts', { item }), width: 10, number: true },
          { label: t('file.itemWaiting', { item }), width: 10, number: true },
        ];
      }),
      { label: t('file.score'), width: 12, number: true },
    ],
    rows,
  };
}

/** The attempts at a quiz, the latest first. */
export async function attemptsExport(
  actor: Actor,
  search: URLSearchParams,
  { language, ...making }: Making,
): Promise<ExportTable> {
  const t = i18nFor(language).getFixedT(language, 'quizResults');
  const version = Number(search.get('version') ?? NaN);
  const parts = await quizParts(actor, {
    courseId: search.get('course') ?? '',
    key: search.get('quiz') ?? '',
    version: Number.isInteger(version) ? version : null,
  });
  const rows: ExportCell[][] = [];
  for await (const { attempts, total } of allQuizAttempts(actor, parts)) {
    for (const one of attempts) {
      const { startedAt, submittedAt, points, pointsOutOf } = one;
      const lasted = submittedAt && (submittedAt.getTime() - startedAt.getTime()) / 60_000;
      const outcome = one.passKept ? 'kept' : one.passed ? 'passed' : 'failed';
      rows.push([
        named(one),
        one.unit,
        one.number,
        moment(startedAt),
        moment(submittedAt),
        lasted && Math.round(lasted * 10) / 10,
        points === null ? null : points / 100,
        pointsOutOf === null ? null : pointsOutOf / 100,
        percent(one.score),
        t(`outcomes.${submittedAt ? (one.awaiting > 0 ? 'waiting' : outcome) : 'open'}`),
      ]);
    }
    advance(rows.length, total, making);
  }
  return {
    title: t('file.title', { quiz: inLanguage(parts.title, language) }),
    about: [inLanguage(parts.head.title, language), t('scope')],
    columns: [
      { label: t('name'), width: 30 },
      { label: t('file.unit'), width: 28 },
      { label: t('number'), width: 6, number: true },
      { label: t('started'), width: 18 },
      { label: t('file.submitted'), width: 18 },
      { label: t('file.minutes'), width: 8, number: true },
      { label: t('file.points'), width: 8, number: true },
      { label: t('file.outOf'), width: 8, number: true },
      { label: `${t('score')} (%)`, width: 10, number: true },
      { label: t('outcome'), width: 20 },
    ],
    rows,
  };
}

function advance(read: number, total: number, { most, progress }: Omit<Making, 'language'>): void {
  if (total > most) throw new DomainError('invalid', 'exportTooLong', { most });
  progress(read / Math.max(1, total));
}

function about(filter: RosterFilter, language: Language): string[] {
  const t = i18nFor(language).getFixedT(language, 'gradebook');
  const values = [filter.q, filter.version && t('versionNumber', { version: filter.version })];
  const status = filter.status && t(`statuses.${filter.status}`);
  const said = [...values, status].filter(Boolean).join(' · ');
  return [t('file.everyone'), ...(isFiltered(filter) ? [`${t('file.filtered')}: ${said}`] : [])];
}

function percent(basisPoints: number | null): number | null {
  return basisPoints === null ? null : basisPoints / 100;
}

const moments = new Intl.DateTimeFormat('sv-SE', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  timeZone: env.ORGANISATION_TIME_ZONE,
});

/** As spreadsheets sort it. */
function moment(at: Date | null): string | null {
  return at && moments.format(at);
}

function named(person: {
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
}): string {
  const front = [person.titlePrefix, person.name].filter(Boolean).join(' ');
  return person.titleSuffix ? `${front}, ${person.titleSuffix}` : front;
}
