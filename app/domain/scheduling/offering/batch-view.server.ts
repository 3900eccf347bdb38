import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { pool, row, runOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { announcedFacts } from './announce-offering.server.ts';
import { checkAnnouncement } from './announcement.ts';
import { type BatchHead, batchHead } from './batch-head.server.ts';

/** What is known of a batch beside its meetings. */
export type BatchStored = {
  version: number;
  notice: Partial<Localised>;
  organiser: { id: string; name: string } | null;
  /** Minor units. */
  cost: number | null;
  currency: string | null;
  budgetLine: string;
  audience: {
    units: { code: string; name: string }[];
    families: string[];
    levels: string[];
    statuses: string[];
  };
  quotas: { code: string; name: string; seats: number }[];
  materials: { id: string; name: string; title: string }[];
  copiedFrom: { id: string; code: string } | null;
};

export type BatchView = {
  head: BatchHead;
  facts: BatchStored;
  /** What is missing before it can be announced, and what may be meant; null where that is no question. */
  check: ReturnType<typeof checkAnnouncement> | null;
};

/** The facts of a batch. @throws not found where there is no such batch, or for those who see none */
export async function batchView(actor: Actor, offeringId: string): Promise<BatchView> {
  const head = await batchHead(actor, offeringId);
  const [facts, announced] = await Promise.all([
    row<BatchStored>('batch-facts', FACTS, [offeringId]),
    announcedFacts(runOn(pool), offeringId),
  ]);
  if (!facts) throw notFound();
  const asked = head.may.change && head.state === 'planned';
  return { head, facts, check: asked ? checkAnnouncement(announced, now()) : null };
}

const LIST = (name: string) => `coalesce(o.audience -> '${name}', '[]')`;

const FACTS = `
  SELECT v.version, o.notice, o.cost, o.currency, o."budgetLine",
         (SELECT json_build_object('id', p.id, 'name', p.name) FROM "Partner" p WHERE p.id = o."organiserId") AS organiser,
         json_build_object(
           'units', (SELECT coalesce(json_agg(json_build_object('code', u.code, 'name', u.name) ORDER BY u.name), '[]')
                       FROM "Unit" u WHERE jsonb_exists(o.audience -> 'unitIds', u.id::text)),
           'families', ${LIST('families')}, 'levels', ${LIST('levels')}, 'statuses', ${LIST('statuses')}) AS audience,
         (SELECT coalesce(json_agg(json_build_object('code', u.code, 'name', u.name, 'seats', q.seats) ORDER BY u.name), '[]')
            FROM "OfferingQuota" q JOIN "Unit" u ON u.id = q."unitId" WHERE q."offeringId" = o.id) AS quotas,
         (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'title', a.title) ORDER BY m.position), '[]')
            FROM "OfferingMaterial" m JOIN "MediaAsset" a ON a.id = m."assetId" WHERE m."offeringId" = o.id) AS materials,
         (SELECT json_build_object('id', f.id, 'code', f.code) FROM "Offering" f WHERE f.id = o."copiedFromId") AS "copiedFrom"
    FROM "Offering" o JOIN "CourseVersion" v ON v.id = o."courseVersionId"
   WHERE o.id = $1::uuid`;
