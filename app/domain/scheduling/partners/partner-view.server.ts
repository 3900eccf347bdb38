import type { Actor } from '#app/domain/organisation/actor.ts';
import {
  canKeepRegisters,
  canReadContacts,
  canReadRegisters,
} from '#app/domain/scheduling/register-policy.ts';
import { TRAINER_NAME, TRAINER_ORDER } from '#app/domain/scheduling/trainers/trainer-sql.server.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { type Agreement, type AgreementState, agreementState } from './agreement.ts';
import type { PartnerKind } from './partner-kinds.ts';

export type PartnerCourseLine = {
  id: string;
  title: string;
  minutes: number | null;
  /** In minor units of the currency. */
  cost: number | null;
  currency: string | null;
  website: string | null;
};

export type PartnerView = {
  id: string;
  name: string;
  kind: PartnerKind;
  agreement: Agreement & { state: AgreementState };
  /** Empty for those who do not read how people are reached. */
  contact: string;
  email: string | null;
  website: string | null;
  archived: boolean;
  /** Its catalogue, by title. */
  courses: PartnerCourseLine[];
  /** Who come from it and are not archived, by name. */
  trainers: { id: string; name: string }[];
  mayKeep: boolean;
  /** The reader sees contact and email. */
  contacts: boolean;
};

type Read = Omit<PartnerView, 'agreement' | 'mayKeep' | 'contacts'> & { agreement: Agreement };

/** @throws not found */
export async function partnerView(actor: Actor, partnerId: string): Promise<PartnerView> {
  if (!canReadRegisters(actor)) throw notFound();
  const contacts = canReadContacts(actor);
  const partner = await row<Read>('partner-view', PARTNER, [partnerId, contacts]);
  if (!partner) throw notFound();
  const { agreement, ...rest } = partner;
  const state = agreementState(agreement, today());
  const mayKeep = canKeepRegisters(actor);
  return { ...rest, agreement: { ...agreement, state }, mayKeep, contacts };
}

const PARTNER = `
  SELECT p.id, p.name, p.kind::text AS kind, p.website, p."archivedAt" IS NOT NULL AS archived,
         CASE WHEN $2::boolean THEN p.contact ELSE '' END AS contact,
         CASE WHEN $2::boolean THEN p.email END AS email,
         json_build_object('number', p."agreementNumber", 'from', p."agreementFrom",
                           'until', p."agreementUntil") AS agreement,
         (SELECT coalesce(json_agg(c ORDER BY lower(c.title), c.id), '[]')
            FROM (SELECT id, title, minutes, cost, currency, website
                    FROM "PartnerCourse" WHERE "partnerId" = p.id) c) AS courses,
         (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', ${TRAINER_NAME})
                                   ORDER BY ${TRAINER_ORDER}), '[]')
            FROM "Trainer" t LEFT JOIN "Employee" e ON e.id = t."employeeId"
           WHERE t."partnerId" = p.id AND t."archivedAt" IS NULL) AS trainers
    FROM "Partner" p WHERE p.id = $1::uuid`;
