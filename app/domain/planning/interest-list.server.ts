import {
  type CourseReportHead,
  courseReportHead,
  learnerScope,
  visibleLearner,
} from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';

/** Somebody who would take a course if it were held. */
export type Interested = {
  employeeId: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  /** As JSON has it. */
  notedAt: string;
  /** When they were told of a batch; null: they wait. */
  toldAt: string | null;
};

export type InterestList = {
  head: CourseReportHead;
  /** Who waits for a batch, and who was told of one, by unit; the unit with most of them first. */
  units: { id: string; unit: string; people: Interested[] }[];
  total: number;
};

const SHOWN = 1000;

/**
 * Who is interested in a course, of those the actor may see in it.
 * @throws not found for whoever does not write the course
 */
export async function interestList(actor: Actor, courseId: string): Promise<InterestList> {
  const head = await courseReportHead(actor, courseId);
  const values = [courseId, ...learnerScope(actor, head), SHOWN];
  const found = await rows<Stored>('interest-list', INTERESTED, values);
  const units = new Map<string, InterestList['units'][number]>();
  for (const { unitId: id, unit, person } of found) {
    const known = units.get(id) ?? { id, unit, people: [] };
    known.people.push(person);
    units.set(id, known);
  }
  return {
    head,
    units: [...units.values()].sort((one, other) => other.people.length - one.people.length),
    total: found[0]?.total ?? 0,
  };
}

type Stored = { unitId: string; unit: string; total: number; person: Interested };

/** $1 course, $2 and $3 whom the actor sees, $4 how many */
const INTERESTED = `
  SELECT u.id AS "unitId", u.name AS unit, count(*) OVER () AS total,
         json_build_object('employeeId', p.id, 'name', p.name, 'titlePrefix', p."titlePrefix",
           'titleSuffix', p."titleSuffix", 'notedAt', i."notedAt", 'toldAt', i."toldAt") AS person
    FROM "CourseInterest" i
    JOIN "Employee" p ON p.id = i."employeeId" AND p."archivedAt" IS NULL
    JOIN "Unit" u ON u.id = p."unitId"
   WHERE i."courseId" = $1::uuid AND ${visibleLearner(2)}
   ORDER BY u.name, u.id, i."toldAt" IS NOT NULL, i."notedAt", p.id
   LIMIT $4::int`;
