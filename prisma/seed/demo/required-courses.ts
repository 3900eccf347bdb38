import { systemActor } from '#app/domain/organisation/actor.ts';
import { assignTrainings } from '#app/domain/planning/assign-trainings.server.ts';
import { requireTraining } from '#app/domain/planning/require-training.server.ts';
import { addDays } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

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

/** What the positions of the employee and of a colleague require: done, due soon, overdue. */
export async function requireCourses(employeeId: string, colleagueId: string): Promise<void> {
  await requireOfPosition(employeeId, OF_EMPLOYEE);
  await requireOfPosition(colleagueId, OF_COLLEAGUE);
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
