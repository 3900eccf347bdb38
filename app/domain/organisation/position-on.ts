import { inForce } from '#app/platform/in-force.ts';

/**
 * Expression: the position of the employee in alias `employee` on the day of the expression `day`. Of several
 * assignments that cover the day the one begun last; where none is recorded, the position of now.
 */
export function positionOn(employee: string, day: string): string {
  return `coalesce((SELECT held."positionId" FROM "Assignment" held
                     WHERE held."employeeId" = ${employee}.id AND ${inForce('held', day)}
                     ORDER BY held."validFrom" DESC LIMIT 1), ${employee}."positionId")`;
}
