import { systemActor } from '#app/domain/organisation/actor.ts';
import { assignTrainings } from '#app/domain/planning/assign-trainings.server.ts';
import { requireTraining } from '#app/domain/planning/require-training.server.ts';
import { addDays } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import type { Cast } from './story.ts';

type Required = {
  course: string;
  importance: 'mutlak' | 'penting' | 'perlu';
  /** In force since so many days, due within so many. */
  since: number;
  dueDays: number;
  everyMonths?: number;
};

const OF_EMPLOYEE: Required[] = [
  {
    course: 'keamanan-informasi-asn',
    importance: 'penting',
    since: 60,
    dueDays: 90,
    everyMonths: 24,
  },
  { course: 'integritas-dan-gratifikasi', importance: 'mutlak', since: 60, dueDays: 30 },
];
const OF_COLLEAGUE: Required[] = [
  { course: 'pelayanan-publik-prima', importance: 'mutlak', since: 60, dueDays: 45 },
];
/** Completed four and a half months ago: to be taken again. */
const OF_SUPERVISOR: Required[] = [
  {
    course: 'keamanan-informasi-asn',
    importance: 'mutlak',
    since: 60,
    dueDays: 30,
    everyMonths: 6,
  },
];

/** What the positions of three people require: done, due soon, overdue, to be renewed. */
export async function requireCourses({ employee, colleague, supervisor }: Cast): Promise<void> {
  await requireOfPosition(employee, OF_EMPLOYEE);
  await requireOfPosition(colleague, OF_COLLEAGUE);
  await requireOfPosition(supervisor, OF_SUPERVISOR);
  await assignTrainings();
}

async function requireOfPosition(employeeId: string, courses: Required[]): Promise<void> {
  const hr = { ...systemActor, grants: [{ role: 'hr' as const, unitId: null }] };
  const { positionId } = await db.employee.findUniqueOrThrow({ where: { id: employeeId } });
  for (const { course, since, ...rest } of courses) {
    const { id: courseId } = await db.course.findUniqueOrThrow({ where: { slug: course } });
    const validFrom = addDays(today(), -since);
    await requireTraining(hr, {
      ...rest,
      courseId,
      scope: `position:${positionId}`,
      aheadDays: 60,
      validFrom,
      decreeNumber: `800.2/${validFrom.slice(5, 7)}/BKPSDM`,
      decreeDate: addDays(validFrom, -14),
    });
  }
}
