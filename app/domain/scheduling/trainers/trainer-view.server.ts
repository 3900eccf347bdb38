import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { ORGANISATION_READERS } from '#app/domain/organisation/people-policy.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import {
  canKeepRegisters,
  canReadContacts,
  canReadRegisters,
} from '#app/domain/scheduling/register-policy.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { TRAINER_NAME } from './trainer-sql.server.ts';

export type TrainerView = {
  id: string;
  name: string;
  internal: boolean;
  /** Of an employee: where he or she works; `open`: the reader may see the page of the person. */
  employee: {
    id: string;
    unit: string;
    positionTitle: string;
    left: boolean;
    open: boolean;
  } | null;
  partner: { id: string; name: string } | null;
  expertise: string;
  /** Null also for those who do not read how people are reached. */
  email: string | null;
  phone: string | null;
  archived: boolean;
  mayKeep: boolean;
  /** The reader sees email and phone. */
  contacts: boolean;
};

/** @throws not found */
export async function trainerView(actor: Actor, trainerId: string): Promise<TrainerView> {
  if (!canReadRegisters(actor)) throw notFound();
  const contacts = canReadContacts(actor);
  const scope = unitScope(actor, ...ORGANISATION_READERS);
  const values = [trainerId, contacts, scope];
  const trainer = await row<Omit<TrainerView, 'mayKeep' | 'contacts'>>(
    'trainer-view',
    TRAINER,
    values,
  );
  if (!trainer) throw notFound();
  return { ...trainer, mayKeep: canKeepRegisters(actor), contacts };
}

const TRAINER = `
  SELECT t.id, ${TRAINER_NAME} AS name, e.id IS NOT NULL AS internal, t.expertise,
         CASE WHEN $2::boolean THEN t.email END AS email,
         CASE WHEN $2::boolean THEN t.phone END AS phone,
         t."archivedAt" IS NOT NULL AS archived,
         CASE WHEN e.id IS NOT NULL
              THEN json_build_object('id', e.id, 'unit', u.name, 'positionTitle', e."positionTitle",
                                     'left', e."archivedAt" IS NOT NULL,
                                     'open', e."archivedAt" IS NULL AND ${inScope('e."unitId"', 3)})
          END AS employee,
         CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS partner
    FROM "Trainer" t
    LEFT JOIN "Employee" e ON e.id = t."employeeId"
    LEFT JOIN "Unit" u ON u.id = e."unitId"
    LEFT JOIN "Partner" p ON p.id = t."partnerId"
   WHERE t.id = $1::uuid`;
