import type { Actor } from '#app/domain/organisation/actor.ts';
import { canKeepRegisters, canReadRegisters } from '#app/domain/scheduling/register-policy.ts';
import { REGISTER_PAGE, type RegisterSearch } from '#app/domain/scheduling/register-search.ts';
import { now } from '#app/platform/clock.ts';
import { type Counted, type CountedRows, pageOf } from '#app/platform/counted-rows.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { likePattern } from '#app/platform/like-pattern.ts';

import { TRAINER_NAME, TRAINER_ORDER } from './trainer-sql.server.ts';

export type TrainerLine = {
  id: string;
  name: string;
  internal: boolean;
  /** The unit of an employee, the institution of somebody from outside. */
  from: string | null;
  expertise: string;
  /** How many meetings are to come. */
  coming: number;
  archived: boolean;
  /** An employee who is no longer in the organisation. */
  left: boolean;
};

export type TrainerList = CountedRows<TrainerLine> & {
  /** There is none at all, whatever is searched for. */
  none: boolean;
  mayKeep: boolean;
};

/**
 * One page of the trainers by name; a search is a part of their name, expertise, unit or institution.
 * @throws not found for whoever reads no registers
 */
export async function trainerList(actor: Actor, search: RegisterSearch): Promise<TrainerList> {
  if (!canReadRegisters(actor)) throw notFound();
  const { q, archived, page } = search;
  const values = [archived, likePattern(q), (page - 1) * REGISTER_PAGE, REGISTER_PAGE, now()];
  const found = pageOf(await rows<Counted<TrainerLine>>('trainer-list', LIST, values));
  const none = found.total === 0 && (await rows('trainer-any', ANY)).length === 0;
  return { ...found, none, mayKeep: canKeepRegisters(actor) };
}

const LIST = `
  SELECT t.id, ${TRAINER_NAME} AS name, e.id IS NOT NULL AS internal,
         coalesce(u.name, p.name) AS "from", t.expertise,
         (SELECT count(*) FROM "MeetingTrainer" m
           WHERE m."trainerId" = t.id AND m."endsAt" > $5::timestamptz) AS coming,
         t."archivedAt" IS NOT NULL AS archived, e."archivedAt" IS NOT NULL AS left,
         count(*) OVER () AS total
    FROM "Trainer" t
    LEFT JOIN "Employee" e ON e.id = t."employeeId"
    LEFT JOIN "Unit" u ON u.id = e."unitId"
    LEFT JOIN "Partner" p ON p.id = t."partnerId"
   WHERE (t."archivedAt" IS NOT NULL) = $1::boolean
     AND ($2::text IS NULL OR ${TRAINER_NAME} ILIKE $2 OR t.expertise ILIKE $2
          OR u.name ILIKE $2 OR p.name ILIKE $2)
   ORDER BY ${TRAINER_ORDER}
  OFFSET $3 LIMIT $4`;

const ANY = `SELECT 1 AS one FROM "Trainer" LIMIT 1`;
