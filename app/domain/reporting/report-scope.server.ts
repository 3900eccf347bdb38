import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

/** Whom a report counts: everybody in service, of one unit and below, or one person. */
export type ReportScope = { asOf: Day; unitId: string | null; employeeId: string | null };

/** Looks up what was asked for by code and employee number. */
export async function reportScope(asked: {
  asOf: Day;
  unitCode?: string;
  employeeNumber?: string;
}): Promise<ReportScope> {
  const { asOf, unitCode, employeeNumber } = asked;
  const unit = unitCode
    ? await row<{ id: string }>('unit-by-code', 'SELECT id FROM "Unit" WHERE code = $1', [unitCode])
    : null;
  if (unitCode && !unit) throw new DomainError('not-found', 'unitNotFound', { code: unitCode });
  const employee = employeeNumber
    ? await row<{ id: string }>('employee-by-number', EMPLOYEE, [
        employeeNumber.replace(/[\s.-]/g, ''),
      ])
    : null;
  if (employeeNumber && !employee) {
    throw new DomainError('not-found', 'employeeNotFound', { number: employeeNumber });
  }
  return { asOf, unitId: unit?.id ?? null, employeeId: employee?.id ?? null };
}

const EMPLOYEE = 'SELECT id FROM "Employee" WHERE number = $1 AND "archivedAt" IS NULL';

/** The people of a scope, all standings; $1 unit or null, $2 person or null. */
export const PEOPLE = `
  SELECT e.id, e.number, e.name, e.status, e."unitId", e."positionId" FROM "Employee" e
   WHERE e."archivedAt" IS NULL AND ($2::uuid IS NULL OR e.id = $2::uuid)
     AND ($1::uuid IS NULL OR EXISTS (SELECT 1 FROM "UnitAncestor" a
                                       WHERE a."unitId" = e."unitId" AND a."ancestorId" = $1::uuid))`;

export function scopeValues({ unitId, employeeId }: ReportScope): (string | null)[] {
  return [unitId, employeeId];
}
