import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { canKeepRegisters } from '#app/domain/scheduling/register-policy.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { likePattern } from '#app/platform/like-pattern.ts';

import { EMPLOYEE_NAME } from './trainer-sql.server.ts';

/** An employee who can be registered as a trainer; `trainerId`: he or she already is. */
export type FoundEmployee = {
  id: string;
  name: string;
  unit: string;
  positionTitle: string;
  trainerId: string | null;
};

export const EMPLOYEES_SHOWN = 20;

/**
 * Employees of the actor's units whose name holds a text, at most twenty, by name; nobody is asked for by an empty one.
 * @throws not found for whoever keeps no registers
 */
export async function findEmployees(actor: Actor, q: string): Promise<FoundEmployee[]> {
  if (!canKeepRegisters(actor)) throw notFound();
  if (q === '') return [];
  const scope = unitScope(actor, 'training_manager');
  return rows<FoundEmployee>('trainer-find-employees', FIND, [
    scope,
    likePattern(q.toLowerCase()),
    EMPLOYEES_SHOWN,
  ]);
}

/** One of them. @throws not found also beyond the actor's units */
export async function foundEmployee(actor: Actor, employeeId: string): Promise<FoundEmployee> {
  if (!canKeepRegisters(actor)) throw notFound();
  const scope = unitScope(actor, 'training_manager');
  const found = await row<FoundEmployee>('trainer-found-employee', ONE, [scope, employeeId]);
  if (!found) throw notFound();
  return found;
}

const FOUND = `
  SELECT e.id, ${EMPLOYEE_NAME} AS name, u.name AS unit, e."positionTitle", t.id AS "trainerId"
    FROM "Employee" e
    JOIN "Unit" u ON u.id = e."unitId"
    LEFT JOIN "Trainer" t ON t."employeeId" = e.id
   WHERE e."archivedAt" IS NULL AND ${inScope('e."unitId"', 1)}`;

const FIND = `${FOUND} AND lower(e.name) LIKE $2 ORDER BY e.name, e.id LIMIT $3`;

const ONE = `${FOUND} AND e.id = $2::uuid`;
