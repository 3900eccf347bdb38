import type { Actor } from '#app/domain/organisation/actor.ts';
import { canReadRegisters } from '#app/domain/scheduling/register-policy.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

export type PartnerChoice = { id: string; name: string };

/**
 * The institutions that can be named as organiser, or as where a trainer is from, by name.
 * @param chosen institutions that stay to choose although they were archived since
 * @throws not found for whoever reads no registers
 */
export async function partnerChoices(
  actor: Actor,
  chosen: string[] = [],
): Promise<PartnerChoice[]> {
  if (!canReadRegisters(actor)) throw notFound();
  return rows<PartnerChoice>('partner-choices', CHOICES, [chosen]);
}

const CHOICES = `
  SELECT id, name FROM "Partner"
   WHERE "archivedAt" IS NULL OR id = ANY ($1::uuid[])
   ORDER BY lower(name), id`;
