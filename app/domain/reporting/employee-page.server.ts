import { canSeeStandards } from '#app/domain/competency/competency-policy.ts';
import { type HoursHistory, hoursHistory } from '#app/domain/hours/hours-history.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type EmployeeView, employeeView } from '#app/domain/organisation/employee-view.server.ts';
import {
  type RequiredTraining,
  requiredTrainings,
} from '#app/domain/planning/required-trainings.server.ts';
import type { Language } from '#app/platform/i18n.ts';

export type EmployeePage = {
  employee: EmployeeView;
  hours: HoursHistory | null;
  trainings: RequiredTraining[] | null;
  /** The reader may see what positions require. */
  standards: boolean;
};

/** Everything on a person's page; who may not see the person finds nothing. */
export async function employeePage(
  actor: Actor,
  employeeId: string,
  language: Language,
): Promise<EmployeePage> {
  const employee = await employeeView(actor, employeeId);
  const [hours, trainings] = await Promise.all([
    employee.learning ? hoursHistory(employeeId) : null,
    employee.learning && employee.competencies ? requiredTrainings(employeeId, language) : null,
  ]);
  return { employee, hours, trainings, standards: canSeeStandards(actor) };
}
