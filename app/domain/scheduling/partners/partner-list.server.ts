import type { Actor } from '#app/domain/organisation/actor.ts';
import { canKeepRegisters, canReadRegisters } from '#app/domain/scheduling/register-policy.ts';
import { REGISTER_PAGE, type RegisterSearch } from '#app/domain/scheduling/register-search.ts';
import { type Counted, pageOf } from '#app/platform/counted-rows.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { likePattern } from '#app/platform/like-pattern.ts';
import { today } from '#app/platform/today.server.ts';

import { type Agreement, type AgreementState, agreementState } from './agreement.ts';
import type { PartnerKind } from './partner-kinds.ts';

export type PartnerLine = {
  id: string;
  name: string;
  kind: PartnerKind;
  agreement: Agreement & { state: AgreementState };
  /** In its catalogue. */
  courses: number;
  /** Of the register, who come from it. */
  trainers: number;
  archived: boolean;
};

export type PartnerList = {
  rows: PartnerLine[];
  total: number;
  /** There is none at all, whatever is searched for. */
  none: boolean;
  mayKeep: boolean;
};

type Read = Omit<PartnerLine, 'agreement'> & { agreement: Agreement };

/**
 * One page of the institutions by name; a search is a part of their name, of the number of the agreement or of the title
 * of a course of theirs.
 * @throws not found for whoever reads no registers
 */
export async function partnerList(actor: Actor, search: RegisterSearch): Promise<PartnerList> {
  if (!canReadRegisters(actor)) throw notFound();
  const { q, archived, page } = search;
  const values = [archived, likePattern(q), (page - 1) * REGISTER_PAGE, REGISTER_PAGE];
  const found = pageOf(await rows<Counted<Read>>('partner-list', LIST, values));
  const none = found.total === 0 && (await rows('partner-any', ANY)).length === 0;
  const day = today();
  return {
    rows: found.rows.map(({ agreement, ...line }) => ({
      ...line,
      agreement: { ...agreement, state: agreementState(agreement, day) },
    })),
    total: found.total,
    none,
    mayKeep: canKeepRegisters(actor),
  };
}

const LIST = `
  SELECT p.id, p.name, p.kind::text AS kind, p."archivedAt" IS NOT NULL AS archived,
         json_build_object('number', p."agreementNumber", 'from', p."agreementFrom",
                           'until', p."agreementUntil") AS agreement,
         (SELECT count(*) FROM "PartnerCourse" c WHERE c."partnerId" = p.id) AS courses,
         (SELECT count(*) FROM "Trainer" t
           WHERE t."partnerId" = p.id AND t."archivedAt" IS NULL) AS trainers,
         count(*) OVER () AS total
    FROM "Partner" p
   WHERE (p."archivedAt" IS NOT NULL) = $1::boolean
     AND ($2::text IS NULL OR p.name ILIKE $2 OR p."agreementNumber" ILIKE $2
          OR EXISTS (SELECT 1 FROM "PartnerCourse" c
                      WHERE c."partnerId" = p.id AND c.title ILIKE $2))
   ORDER BY lower(p.name), p.id
  OFFSET $3 LIMIT $4`;

const ANY = `SELECT 1 AS one FROM "Partner" LIMIT 1`;
