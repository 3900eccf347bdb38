import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Counted, type CountedRows, inBatches, pageOf } from '#app/platform/counted-rows.ts';
import { rows } from '#app/platform/db.server.ts';

import { type CourseReportHead, courseReportHead } from './course-report-head.server.ts';
import { type RosterChoices, rosterChoices } from './roster-choices.server.ts';
import type { ParticipantSort, RosterSearch } from './roster-search.ts';
import { PERSON, ROSTER, ROSTER_VALUES, rosterValues } from './roster-sql.server.ts';

/** Somebody's enrollment in a course. */
export type Participant = {
  /** Of the enrollment: whoever takes the course twice stands here twice. */
  id: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  email: string | null;
  position: string;
  unit: string;
  status: EnrollmentStatus;
  offering: string;
  version: number;
  /** The last sign of life in the course; null: never began. */
  lastAt: Date | null;
  /** Required items that are done, of so many. */
  done: number;
  required: number;
};

export type Participants = {
  head: CourseReportHead;
  people: Participant[];
  total: number;
  choices: RosterChoices;
};

/** One page of the people of a course. @throws not found for whoever does not write the course */
export async function participants(
  actor: Actor,
  courseId: string,
  search: RosterSearch<ParticipantSort>,
): Promise<Participants> {
  const head = await courseReportHead(actor, courseId);
  const [found, choices] = await Promise.all([
    readParticipants(actor, head, search, (search.page - 1) * search.size, search.size),
    rosterChoices(actor, head),
  ]);
  const { rows: people, total } = pageOf(found);
  return { head, people, total, choices };
}

/** The same list whole, for a file. */
export function allParticipants(
  actor: Actor,
  head: CourseReportHead,
  search: RosterSearch<ParticipantSort>,
): AsyncGenerator<CountedRows<Participant>> {
  return inBatches((skip, most) => readParticipants(actor, head, search, skip, most));
}

function readParticipants(
  actor: Actor,
  head: CourseReportHead,
  search: RosterSearch<ParticipantSort>,
  skip: number,
  most: number,
): Promise<Counted<Participant>[]> {
  const { sort, descending } = search;
  const name = `participants-${sort}-${descending ? 'down' : 'up'}`;
  return rows<Counted<Participant>>(name, PARTICIPANTS(sort, descending), [
    ...rosterValues(actor, head, search),
    skip,
    most,
  ]);
}

/** What is known of everybody is ordered first, so that what must be summed up is summed for the page alone. */
const PLAIN: Partial<Record<ParticipantSort, string>> = {
  name: 'name',
  email: 'email',
  position: 'position',
  unit: 'unit',
  status: 'status',
};
const SUMMED: Record<string, string> = {
  activity: '"lastAt"',
  progress: 'done::numeric / greatest(required, 1)',
};

function PARTICIPANTS(sort: ParticipantSort, descending: boolean): string {
  const plain = PLAIN[sort];
  const way = descending ? 'DESC NULLS LAST' : 'NULLS FIRST';
  const order = `ORDER BY ${plain ?? SUMMED[sort]} ${way}, name, id`;
  const page = `${order} OFFSET $${ROSTER_VALUES + 1} LIMIT $${ROSTER_VALUES + 2}`;
  return `
  WITH required AS MATERIALIZED (
    SELECT v.id AS "versionId", coalesce(array_agg(i.id) FILTER (WHERE i.required), '{}') AS items
      FROM "CourseVersion" v
      LEFT JOIN "Module" m ON m."versionId" = v.id
      LEFT JOIN "CourseItem" i ON i."moduleId" = m.id
     WHERE v."courseId" = $1::uuid GROUP BY v.id
  ), person AS MATERIALIZED (
    SELECT ${PERSON}, coalesce(p.email, login.email) AS email, p."positionTitle" AS position, o.code AS offering,
           v.version, v.id AS "versionId", e."startedAt", count(*) OVER () AS total
    ${ROSTER}
    ${plain ? page : ''}
  ), summed AS (
    SELECT person.*, cardinality(r.items) AS required,
           (SELECT count(*) FROM "EnrollmentItem" d
             WHERE d."enrollmentId" = person.id AND d."courseItemId" = ANY (r.items)) AS done,
           greatest(person."startedAt",
             (SELECT max(x."lastSeenAt") FROM "LessonProgress" x WHERE x."enrollmentId" = person.id),
             (SELECT max(x."completedAt") FROM "EnrollmentItem" x WHERE x."enrollmentId" = person.id),
             (SELECT max(coalesce(x."submittedAt", x."startedAt")) FROM "Attempt" x
               WHERE x."enrollmentId" = person.id),
             (SELECT max(x."submittedAt") FROM "Submission" x WHERE x."enrollmentId" = person.id)) AS "lastAt"
      FROM person JOIN required r ON r."versionId" = person."versionId"
  )
  SELECT id, name, "titlePrefix", "titleSuffix", email, position, unit, status, offering, version, "lastAt", done,
         required, total
    FROM summed ${plain ? order : page}`;
}
