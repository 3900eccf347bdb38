import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { canKeepRegisters } from './register-policy.ts';
import type { Register } from './register-search.ts';

/**
 * Lets one change of a register be made at a time: names are compared without regard to case, which no unique index
 * of theirs does.
 * @throws not found for whoever keeps none
 */
export async function lockRegister(tx: Tx, actor: Actor, register: Register): Promise<void> {
  if (!canKeepRegisters(actor)) throw notFound();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCKS[register]})`;
}

const LOCKS: Record<Register, number> = {
  venues: 7_501_061,
  trainers: 7_501_062,
  partners: 7_501_063,
};
