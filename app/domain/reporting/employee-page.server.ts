import { type HoursHistory, hoursHistory } from '#app/domain/hours/hours-history.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type EmployeeView, employeeView } from '#app/domain/organisation/employee-view.server.ts';

/** Everything on a person's page; who may not see the person finds nothing. */
export async function employeePage(
  actor: Actor,
  employeeId: string,
): Promise<{ employee: EmployeeView; hours: HoursHistory }> {
  const employee = await employeeView(actor, employeeId);
  return { employee, hours: await hoursHistory(employeeId) };
}
