import type { Actor } from '#app/domain/organisation/actor.ts';
import { canReadRegisters } from '#app/domain/scheduling/register-policy.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { TRAINER_NAME, TRAINER_ORDER } from './trainer-sql.server.ts';

export type TrainerChoice = {
  id: string;
  /** With titles. */
  name: string;
  /** An employee; otherwise somebody from outside. */
  internal: boolean;
  /** The unit of an employee, the institution of somebody from outside; null where that is not known. */
  from: string | null;
  expertise: string;
};

/**
 * Who can be asked to teach, by name.
 * @param chosen trainers that stay to choose although they were archived since, or left
 * @throws not found for whoever reads no registers
 */
export async function trainerChoices(
  actor: Actor,
  chosen: string[] = [],
): Promise<TrainerChoice[]> {
  if (!canReadRegisters(actor)) throw notFound();
  return rows<TrainerChoice>('trainer-choices', CHOICES, [chosen]);
}

const CHOICES = `
  SELECT t.id, ${TRAINER_NAME} AS name, e.id IS NOT NULL AS internal,
         coalesce(u.name, p.name) AS "from", t.expertise
    FROM "Trainer" t
    LEFT JOIN "Employee" e ON e.id = t."employeeId"
    LEFT JOIN "Unit" u ON u.id = e."unitId"
    LEFT JOIN "Partner" p ON p.id = t."partnerId"
   WHERE (t."archivedAt" IS NULL AND e."archivedAt" IS NULL) OR t.id = ANY ($1::uuid[])
   ORDER BY ${TRAINER_ORDER}`;
