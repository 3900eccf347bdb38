import { type Day, toDay } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';

import { dayInWords } from './notice-text.ts';
import type { Notice } from './notices.server.ts';
import { theEmployee, theSupervisorOf } from './recipients.server.ts';

/** What waits for one person, with its due days. What has been completed or released since is not told. */
export async function assignedNotice(
  tx: Tx,
  { data }: StoredEvent<'training.assigned'>,
): Promise<Notice | null> {
  const waiting = await waitingTurns(tx, data.assignmentIds);
  if (waiting.length === 0) return null;
  return {
    kind: 'trainingAssigned',
    params: { courses: { id: listed(waiting, 'id'), en: listed(waiting, 'en') } },
    to: await theEmployee(tx, data.employeeId),
  };
}

/** A turn that is due soon or overdue: to the person, and to the supervisor as one of the team's. */
export async function dueNotices(
  tx: Tx,
  { type, subjectId, data }: StoredEvent<'training.due-soon'> | StoredEvent<'training.overdue'>,
): Promise<Notice[]> {
  const [turn] = await waitingTurns(tx, [subjectId]);
  if (!turn) return [];
  const { name } = await tx.employee.findUniqueOrThrow({
    where: { id: data.employeeId },
    select: { name: true },
  });
  const params = { course: turn.title, day: turn.dueOn };
  const kind = type === 'training.due-soon' ? 'trainingDueSoon' : 'trainingOverdue';
  return [
    { kind, params, to: await theEmployee(tx, data.employeeId) },
    {
      kind: `${kind}InTeam`,
      params: { ...params, employee: name },
      path: `/hr/employees/${data.employeeId}`,
      to: await theSupervisorOf(tx, data.employeeId),
    },
  ];
}

type Waiting = { title: Localised; dueOn: Day };

async function waitingTurns(tx: Tx, ids: string[]): Promise<Waiting[]> {
  const turns = await tx.trainingAssignment.findMany({
    where: { id: { in: ids }, completedOn: null, endedOn: null },
    select: { dueOn: true, requirement: { select: { course: { select: { title: true } } } } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  });
  return turns.map(({ dueOn, requirement }) => ({
    title: requirement.course.title as Localised,
    dueOn: toDay(dueOn),
  }));
}

function listed(waiting: Waiting[], language: Language): string {
  return waiting
    .map(({ title, dueOn }) => `${inLanguage(title, language)} (${dayInWords(dueOn, language)})`)
    .join(', ');
}
