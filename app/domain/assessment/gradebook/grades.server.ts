import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Counted, type CountedRows, inBatches, pageOf } from '#app/platform/counted-rows.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { type CourseReportHead, courseReportHead } from './course-report-head.server.ts';
import { type RosterChoices, rosterChoices } from './roster-choices.server.ts';
import type { RosterSearch } from './roster-search.ts';
import { PERSON, ROSTER, ROSTER_VALUES, rosterValues } from './roster-sql.server.ts';

/** How somebody stands in one item: best score in basis points or null, passed, waiting for a marker, attempts. */
export type GradeCell = [score: number | null, passed: boolean, waiting: number, attempts: number];

export type GradedPerson = {
  /** Of the enrollment. */
  id: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  unit: string;
  status: EnrollmentStatus;
  /** Of the course, in basis points. */
  score: number | null;
  /** By the key of the item; who never began one has no cell of it. */
  cells: Record<string, GradeCell>;
};

/** A quiz or an assignment of the course, in whichever versions it is. */
export type GradedItem = {
  key: string;
  kind: 'quiz' | 'assignment';
  title: Localised;
  /** Nothing is passed or failed in it: it has no column. */
  practice: boolean;
  /** How many of the people shown, all pages of them, … */
  begun: number;
  passed: number;
  waiting: number;
  /** The mean of the best scores, in basis points. */
  average: number | null;
};

export type Gradebook = {
  head: CourseReportHead;
  people: GradedPerson[];
  /** Everybody who is shown, those who never began among them. */
  total: number;
  items: GradedItem[];
  choices: RosterChoices;
};

/**
 * One page of the gradebook of a course: people by quizzes and assignments, the best of the attempts of each.
 * @throws not found for whoever does not write the course
 */
export async function gradebook(
  actor: Actor,
  courseId: string,
  search: RosterSearch,
): Promise<Gradebook> {
  const head = await courseReportHead(actor, courseId);
  const [found, items, choices] = await Promise.all([
    readGrades(actor, head, search, (search.page - 1) * search.size, search.size),
    gradedItems(actor, head, search),
    rosterChoices(actor, head),
  ]);
  const { rows: people, total } = pageOf(found);
  return { head, people, total, items, choices };
}

/** The same whole, for a file. */
export function allGrades(
  actor: Actor,
  head: CourseReportHead,
  search: RosterSearch,
): AsyncGenerator<CountedRows<GradedPerson>> {
  return inBatches((skip, most) => readGrades(actor, head, search, skip, most));
}

function readGrades(
  actor: Actor,
  head: CourseReportHead,
  search: RosterSearch,
  skip: number,
  most: number,
): Promise<Counted<GradedPerson>[]> {
  const { sort, descending } = search;
  const order = sort === 'name' || sort === 'unit' || sort === 'score' ? sort : 'item';
  const name = `grades-${order}-${descending ? 'down' : 'up'}`;
  return rows<Counted<GradedPerson>>(name, GRADES(order, descending), [
    ...rosterValues(actor, head, search),
    skip,
    most,
    ...(order === 'item' ? [sort] : []),
  ]);
}

/** The quizzes and assignments of the course in every version, by key; practice is left out. */
const ITEM = `
    SELECT i.id, i.key
      FROM "CourseVersion" v
      JOIN "Module" m ON m."versionId" = v.id
      JOIN "CourseItem" i ON i."moduleId" = m.id AND i.kind IN ('quiz', 'assignment')
      LEFT JOIN "QuizVersion" q ON q.id = i."quizVersionId"
     WHERE v."courseId" = $1::uuid AND q.practice IS NOT TRUE`;

/** How the people of "person" stand in the items of "item": one row for each that was begun. */
const CELLS = `
    SELECT a."enrollmentId", i.key, max(a.score) AS score, coalesce(bool_or(a.passed), false) AS passed,
           count(*) FILTER (WHERE a.awaiting > 0) AS waiting, count(*) AS attempts
      FROM person JOIN "Attempt" a ON a."enrollmentId" = person.id JOIN item i ON i.id = a."courseItemId"
     WHERE a."submittedAt" IS NOT NULL GROUP BY 1, 2
     UNION ALL
    SELECT s."enrollmentId", i.key, max(s.score), bool_or(s.result IS NOT DISTINCT FROM 'passed'),
           count(*) FILTER (WHERE s.result IS NULL), count(*)
      FROM person JOIN "Submission" s ON s."enrollmentId" = person.id JOIN item i ON i.id = s."courseItemId"
     GROUP BY 1, 2`;

const ORDER = {
  name: 'name',
  unit: 'unit',
  score: 'score',
  item: `(SELECT c.score FROM cell c WHERE c."enrollmentId" = person.id AND c.key = $${ROSTER_VALUES + 3}::uuid)`,
};

function GRADES(sort: keyof typeof ORDER, descending: boolean): string {
  const order = `ORDER BY ${ORDER[sort]} ${descending ? 'DESC NULLS LAST' : 'NULLS FIRST'}, name, id`;
  const page = `${order} OFFSET $${ROSTER_VALUES + 1} LIMIT $${ROSTER_VALUES + 2}`;
  return `
  WITH item AS MATERIALIZED (${ITEM}),
  person AS MATERIALIZED (
    SELECT ${PERSON}, e.score, count(*) OVER () AS total
    ${ROSTER}
    ${sort === 'item' ? '' : page}
  ), cell AS MATERIALIZED (${CELLS}),
  sheet AS (
    SELECT "enrollmentId", json_object_agg(key, json_build_array(score, passed, waiting, attempts)) AS cells
      FROM cell GROUP BY 1
  )
  SELECT person.*, coalesce(sheet.cells, '{}') AS cells
    FROM person LEFT JOIN sheet ON sheet."enrollmentId" = person.id
   ${sort === 'item' ? page : order}`;
}

/** The columns with their sums over everybody shown, on all pages. */
export async function gradedItems(
  actor: Actor,
  head: CourseReportHead,
  search: RosterSearch,
): Promise<GradedItem[]> {
  return rows<GradedItem>('graded-items', ITEMS, rosterValues(actor, head, search));
}

const ITEMS = `
  WITH item AS MATERIALIZED (${ITEM}),
  person AS MATERIALIZED (SELECT e.id ${ROSTER}),
  cell AS (${CELLS}),
  summed AS (
    SELECT key, count(*) AS begun, count(*) FILTER (WHERE passed) AS passed,
           count(*) FILTER (WHERE waiting > 0) AS waiting, round(avg(score))::int AS average
      FROM cell GROUP BY 1
  ), newest AS (
    SELECT DISTINCT ON (i.key) i.key, i.kind::text AS kind, i.title, v.version, m.position AS part, i.position,
           coalesce(q.practice, false) AS practice
      FROM "CourseVersion" v
      JOIN "Module" m ON m."versionId" = v.id
      JOIN "CourseItem" i ON i."moduleId" = m.id AND i.kind IN ('quiz', 'assignment')
      LEFT JOIN "QuizVersion" q ON q.id = i."quizVersionId"
     WHERE v."courseId" = $1::uuid
     ORDER BY i.key, v.version DESC
  )
  SELECT n.key, n.kind, n.title, n.practice, coalesce(s.begun, 0) AS begun, coalesce(s.passed, 0) AS passed,
         coalesce(s.waiting, 0) AS waiting, s.average
    FROM newest n LEFT JOIN summed s ON s.key = n.key
   ORDER BY n.version DESC, n.part, n.position`;
