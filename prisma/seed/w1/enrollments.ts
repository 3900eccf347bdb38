import type pg from 'pg';

import { now } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';

import { insertRows } from './insert-rows.ts';

const IN_FIRST = 500;
const OTHERS_EACH = 5;

/** Five hundred learners in the first course, everybody in five of the others; of the first, every second cell is done. */
export async function addEnrollments(
  client: pg.ClientBase,
  employeeIds: string[],
  offeringIds: string[],
): Promise<void> {
  const [first = '', ...others] = offeringIds;
  const moment = now();
  const inFirst = employeeIds.slice(0, IN_FIRST).map((employeeId) => ({
    id: newId(),
    offeringId: first,
    employeeId,
    status: 'in_progress',
    enrolledAt: moment,
    startedAt: moment,
  }));
  const inOthers = employeeIds.flatMap((employeeId, learner) =>
    Array.from({ length: OTHERS_EACH }, (_, index) => ({
      id: newId(),
      offeringId: others[(learner * OTHERS_EACH + index) % others.length] ?? null,
      employeeId,
      status: 'enrolled',
      enrolledAt: moment,
      startedAt: null,
    })),
  );
  await insertRows(
    client,
    'Enrollment',
    {
      id: 'uuid',
      offeringId: 'uuid',
      employeeId: 'uuid',
      status: '"EnrollmentStatus"',
      enrolledAt: 'timestamptz',
      startedAt: 'timestamptz',
    },
    [...inFirst, ...inOthers],
  );

  const { rows: items } = await client.query<{ id: string; kind: string }>(ITEMS, [first]);
  await insertRows(
    client,
    'EnrollmentItem',
    { enrollmentId: 'uuid', courseItemId: 'uuid', completedAt: 'timestamptz', score: 'int' },
    inFirst.flatMap(({ id }, learner) =>
      items
        .filter((_, index) => (learner + index) % 2 === 0)
        .map((item) => ({
          enrollmentId: id,
          courseItemId: item.id,
          completedAt: moment,
          score: item.kind === 'quiz' ? 8_000 : null,
        })),
    ),
  );
}

const ITEMS = `
  SELECT i.id, i.kind::text AS kind
    FROM "Offering" o
    JOIN "Module" m ON m."versionId" = o."courseVersionId"
    JOIN "CourseItem" i ON i."moduleId" = m.id
   WHERE o.id = $1 ORDER BY m.position, i.position`;
