import type { Audience } from '#app/domain/catalogue/course-content.ts';
import { inMinorUnits } from '#app/domain/scheduling/money.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

import type { BatchFacts } from './batch-form.ts';

/**
 * The columns of a batch as its form says them.
 * @throws invalid where a unit is not known, or the audience is wider than that of the course
 */
export async function columnsOf(tx: Tx, courseId: string, facts: BatchFacts) {
  const { name, zone, opensAt, closesAt, capacity, minimum, notice, budgetLine } = facts;
  const audience = await audienceOf(tx, courseId, facts);
  await assertOrganiser(tx, facts.organiserId);
  return {
    ...{ name, zone, opensAt, closesAt, capacity, notice, budgetLine },
    audience: isEmpty(audience) ? {} : audience,
    minimum: minimum ?? null,
    organiserId: facts.organiserId ?? null,
    cost: facts.cost === undefined ? null : inMinorUnits(facts.cost),
    currency: facts.cost === undefined ? null : facts.currency,
  };
}

function isEmpty(audience: Audience): boolean {
  return Object.values(audience).every((list) => list.length === 0);
}

async function audienceOf(tx: Tx, courseId: string, facts: BatchFacts): Promise<Audience> {
  const unitIds = await idsOfUnits(tx, facts.units, 'units');
  const { families, levels, statuses } = facts;
  const audience = { unitIds, families, levels, statuses };
  const [wider] = await runIn(tx)<{ list: keyof Audience }>(WIDER, [
    courseId,
    JSON.stringify(audience),
  ]);
  if (wider) {
    const field = wider.list === 'unitIds' ? 'units' : wider.list;
    throw new DomainError('invalid', 'batchAudienceWider', {}, field);
  }
  return audience;
}

/** $1 course, $2 audience of the batch: a list of it that names somebody whom the list of the course leaves out. */
const WIDER = `
  SELECT asked.list
    FROM "Course" c
   CROSS JOIN LATERAL jsonb_each($2::jsonb) AS asked (list, named)
   CROSS JOIN LATERAL jsonb_array_elements_text(asked.named) AS one (value)
   WHERE c.id = $1::uuid AND coalesce(jsonb_array_length(c.audience -> asked.list), 0) > 0
     AND NOT CASE asked.list
       WHEN 'unitIds' THEN EXISTS (SELECT 1 FROM "UnitAncestor" above
                                    WHERE above."unitId" = one.value::uuid
                                      AND jsonb_exists(c.audience -> 'unitIds', above."ancestorId"::text))
       ELSE jsonb_exists(c.audience -> asked.list, one.value) END
   LIMIT 1`;

async function idsOfUnits(tx: Tx, codes: string[], field: string): Promise<string[]> {
  const wanted = [...new Set(codes)];
  if (wanted.length === 0) return [];
  const found = await tx.unit.findMany({
    where: { code: { in: wanted } },
    select: { id: true, code: true },
  });
  const ids = new Map(found.map(({ id, code }) => [code, id]));
  const unknown = wanted.find((code) => !ids.has(code));
  if (unknown !== undefined)
    throw new DomainError('invalid', 'unitUnknown', { code: unknown }, field);
  return wanted.map((code) => ids.get(code)!);
}

async function assertOrganiser(tx: Tx, organiserId: string | undefined) {
  if (organiserId && (await tx.partner.count({ where: { id: organiserId } })) === 0)
    throw new DomainError('invalid', 'invalid', {}, 'organiserId');
}

/**
 * Replaces the quotas of a batch.
 * @throws invalid where a unit is not known or named twice, or there are more quotas than seats
 */
export async function writeQuotas(tx: Tx, offeringId: string, facts: BatchFacts): Promise<void> {
  const { quotas, capacity } = facts;
  const ids = await idsOfUnits(
    tx,
    quotas.map(({ unit }) => unit),
    'quotas',
  );
  if (ids.length < quotas.length) throw new DomainError('invalid', 'quotaTwice', {}, 'quotas');
  if (quotas.reduce((sum, { seats }) => sum + seats, 0) > capacity)
    throw new DomainError('invalid', 'quotasOverCapacity', {}, 'quotas');
  await tx.offeringQuota.deleteMany({ where: { offeringId } });
  await tx.offeringQuota.createMany({
    data: quotas.map(({ seats }, at) => ({ offeringId, unitId: ids[at]!, seats })),
  });
}

/**
 * Replaces the materials of a batch. The files are held: nobody removes one meanwhile.
 * @throws invalid where the library has no file of a name, or no longer offers it
 */
export async function writeMaterials(tx: Tx, offeringId: string, names: string[]): Promise<void> {
  const wanted = [...new Set(names)];
  const found = await runIn(tx)<{ id: string; name: string }>(MATERIALS, [wanted, offeringId]);
  const ids = new Map(found.map(({ id, name }) => [name, id]));
  const unknown = wanted.find((name) => !ids.has(name));
  if (unknown !== undefined)
    throw new DomainError('invalid', 'materialUnknown', { name: unknown }, 'materials');
  await tx.offeringMaterial.deleteMany({ where: { offeringId } });
  await tx.offeringMaterial.createMany({
    data: wanted.map((name, at) => ({ offeringId, assetId: ids.get(name)!, position: at + 1 })),
  });
}

/** Archived ones stay where they are. */
const MATERIALS = `
  SELECT a.id, a.name FROM "MediaAsset" a
   WHERE a.name = ANY ($1::text[])
     AND (a."archivedAt" IS NULL OR EXISTS (SELECT 1 FROM "OfferingMaterial" m
                                             WHERE m."assetId" = a.id AND m."offeringId" = $2::uuid))
   ORDER BY a.id FOR KEY SHARE`;
