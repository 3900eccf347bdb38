import { assignTrainings } from '#app/domain/planning/assign-trainings.server.ts';
import { toDate, toDay } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

type Scope = { positionId: string } | { family: string } | { positionLevel: string };

/** A required course, in force since 2026-01-01 unless said otherwise; nobody has been assigned yet. */
export function aRequirement(
  scope: Scope,
  courseId: string,
  more: {
    importance?: string;
    dueDays?: number;
    everyMonths?: number;
    validFrom?: string;
    validUntil?: string;
  } = {},
) {
  const { validFrom = '2026-01-01', validUntil, ...rest } = more;
  return db.trainingRequirement.create({
    data: {
      id: newId(),
      ...scope,
      courseId,
      importance: 'penting',
      dueDays: 90,
      ...rest,
      validFrom: toDate(validFrom),
      validUntil: validUntil ? toDate(validUntil) : null,
    },
  });
}

/** A person's open turn at it, assigned on its first day. */
export async function aTurn(requirementId: string, employeeId: string): Promise<string> {
  const assigned = { assignedOn: toDate('2026-01-01'), dueOn: toDate('2026-04-01') };
  const { id } = await db.trainingAssignment.create({
    data: { id: newId(), requirementId, employeeId, turn: 1, ...assigned },
  });
  return id;
}

/** An enrollment completed at noon of a day. */
export async function completedOn(day: string, employeeId: string, offeringId: string) {
  const [enrolledAt, completedAt] = [new Date(`${day}T04:00:00Z`), new Date(`${day}T05:00:00Z`)];
  const { id } = await db.enrollment.create({
    data: { id: newId(), employeeId, offeringId, status: 'completed', enrolledAt, completedAt },
  });
  return id;
}

/** A person's turns in short, after everybody's have been made to follow: number, assigned, due, completed, ended. */
export async function turnsOf(employeeId: string): Promise<string[]> {
  await assignTrainings({ employeeId });
  return storedTurns(employeeId);
}

export async function storedTurns(employeeId: string): Promise<string[]> {
  const turns = await db.trainingAssignment.findMany({
    where: { employeeId },
    orderBy: [{ requirement: { createdAt: 'asc' } }, { turn: 'asc' }],
  });
  const day = (date: Date | null) => (date ? toDay(date) : '-');
  return turns.map(
    ({ turn, assignedOn, dueOn, completedOn, endedOn }) =>
      `${turn} ${day(assignedOn)} ${day(dueOn)} ${day(completedOn)} ${day(endedOn)}`,
  );
}
