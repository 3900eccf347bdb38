import type { Actor } from '#app/domain/organisation/actor.ts';
import {
  type PartnerChoice,
  partnerChoices,
} from '#app/domain/scheduling/partners/partner-choices.server.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { batchView } from './batch-view.server.ts';
import { batchKinds } from './batch-kinds.ts';
import { type BatchZone, batchZones } from './batch-zones.ts';
import { assertPlans } from './lock-batch.server.ts';

/** What the form of a batch offers. */
export type BatchChoices = {
  partners: PartnerChoice[];
  units: { code: string; name: string }[];
  families: string[];
  levels: string[];
  statuses: string[];
  /** Files of the library by name, the newest first. */
  materials: string[];
  /** Courses that batches can be planned of; `seats` is what the course says. */
  courses: { id: string; code: string; title: Localised; seats: number | null }[];
  /** The zone of the organisation where it is one of those in which batches take place. */
  zone: BatchZone;
};

/** @throws what `assertPlans` refuses */
export async function batchChoices(actor: Actor, chosen: string[] = []): Promise<BatchChoices> {
  assertPlans(actor);
  const [partners, choices] = await Promise.all([
    partnerChoices(actor, chosen),
    row<Omit<BatchChoices, 'partners' | 'zone'>>('batch-choices', CHOICES, [[...batchKinds]]),
  ]);
  const own = env.ORGANISATION_TIME_ZONE;
  const zone = batchZones.find((known) => known === own) ?? 'Asia/Jakarta';
  return { partners, ...choices!, zone };
}

/** A batch whose facts are to be edited, and what its form offers. @throws not found where it was cancelled */
export async function batchEditView(actor: Actor, offeringId: string) {
  assertPlans(actor);
  const { head, facts } = await batchView(actor, offeringId);
  if (!head.may.change) throw notFound();
  const choices = await batchChoices(actor, facts.organiser ? [facts.organiser.id] : []);
  return { head, facts, choices };
}

const CHOICES = `
  SELECT (SELECT coalesce(json_agg(json_build_object('code', u.code, 'name', u.name) ORDER BY u.name, u.code), '[]')
            FROM "Unit" u WHERE u."validUntil" IS NULL OR u."validUntil" >= current_date) AS units,
         ARRAY(SELECT DISTINCT p.family FROM "Position" p WHERE p.family <> '' ORDER BY 1) AS families,
         ARRAY(SELECT DISTINCT p.level FROM "Position" p WHERE p.level <> '' ORDER BY 1) AS levels,
         ARRAY(SELECT DISTINCT e.status FROM "Employee" e WHERE e."archivedAt" IS NULL ORDER BY 1) AS statuses,
         ARRAY(SELECT a.name FROM "MediaAsset" a WHERE a."archivedAt" IS NULL AND a."videoId" IS NULL
                ORDER BY a.id DESC LIMIT 200) AS materials,
         (SELECT coalesce(json_agg(json_build_object('id', c.id, 'code', c.code, 'title', c.title,
                                   'seats', v.content #> '{facts,capacity}') ORDER BY c.code), '[]')
            FROM "Course" c JOIN "CourseVersion" v ON v.id = c."currentVersionId"
           WHERE c."archivedAt" IS NULL AND c.kind::text = ANY ($1::text[])) AS courses`;
