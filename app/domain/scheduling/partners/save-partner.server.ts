import type { Actor } from '#app/domain/organisation/actor.ts';
import { lockRegister } from '#app/domain/scheduling/lock-register.server.ts';
import { type Day, now, toDate, toDay } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import type { PartnerKind } from './partner-kinds.ts';

/** `agreementUntil`: the last day. `contact`: whom to ask, in words. */
export type PartnerTyped = {
  partnerId: string;
  name: string;
  kind: PartnerKind;
  agreementNumber: string;
  agreementFrom: Day | null;
  agreementUntil: Day | null;
  contact: string;
  email: string | null;
  website: string | null;
};

/**
 * Adds an institution; sent twice, it is one.
 * @throws not found for whoever keeps no registers; conflict `partnerNameTaken`; invalid `agreementDates`
 */
export async function createPartner(actor: Actor, typed: PartnerTyped): Promise<void> {
  const { partnerId: id, agreementUntil } = typed;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'partners');
    if (await tx.partner.count({ where: { id } })) return;
    await assertFits(tx, typed);
    await tx.partner.create({ data: { id, ...columnsOf(typed) } });
    await recordEvent(tx, actor, 'partner.created', id, { agreementUntil });
  });
}

/** @throws as createPartner, and not found where there is none */
export async function savePartner(actor: Actor, typed: PartnerTyped): Promise<void> {
  const { partnerId: id } = typed;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'partners');
    const before = typedOf(await partnerOf(tx, id));
    if (JSON.stringify(before) === JSON.stringify(inOrder(typed))) return;
    await assertFits(tx, typed);
    await tx.partner.update({ where: { id }, data: columnsOf(typed) });
    const agreementUntil = { from: before.agreementUntil, to: typed.agreementUntil };
    await recordEvent(tx, actor, 'partner.saved', id, { agreementUntil });
  });
}

/** It is no longer offered; what names it goes on naming it. Archiving twice is archiving once. */
export async function archivePartner(actor: Actor, partnerId: string): Promise<void> {
  await keepArchived(actor, partnerId, true);
}

export async function restorePartner(actor: Actor, partnerId: string): Promise<void> {
  await keepArchived(actor, partnerId, false);
}

async function keepArchived(actor: Actor, id: string, wanted: boolean): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'partners');
    const { archivedAt } = await partnerOf(tx, id);
    if ((archivedAt !== null) === wanted) return;
    await tx.partner.update({ where: { id }, data: { archivedAt: wanted ? now() : null } });
    await recordEvent(tx, actor, wanted ? 'partner.archived' : 'partner.restored', id, {});
  });
}

/** @throws not found */
export async function partnerOf(tx: Tx, id: string) {
  const partner = await tx.partner.findUnique({ where: { id } });
  if (!partner) throw notFound();
  return partner;
}

function columnsOf(typed: PartnerTyped) {
  const { name, kind, agreementNumber, agreementFrom, agreementUntil } = typed;
  const { contact, email, website } = typed;
  return {
    ...{ name, kind, agreementNumber, contact, email, website },
    agreementFrom: agreementFrom && toDate(agreementFrom),
    agreementUntil: agreementUntil && toDate(agreementUntil),
  };
}

function typedOf(kept: Awaited<ReturnType<typeof partnerOf>>): PartnerTyped {
  const { id, agreementFrom, agreementUntil, ...rest } = kept;
  return inOrder({
    ...rest,
    partnerId: id,
    agreementFrom: agreementFrom && toDay(agreementFrom),
    agreementUntil: agreementUntil && toDay(agreementUntil),
  });
}

/** What is typed and nothing else, so that two can be compared. */
function inOrder(typed: PartnerTyped): PartnerTyped {
  const { partnerId, name, kind, agreementNumber, agreementFrom, agreementUntil } = typed;
  const { contact, email, website } = typed;
  const agreement = { agreementNumber, agreementFrom, agreementUntil };
  return { partnerId, name, kind, ...agreement, contact, email, website };
}

async function assertFits(tx: Tx, typed: PartnerTyped): Promise<void> {
  const { partnerId, name, agreementFrom, agreementUntil } = typed;
  if (agreementFrom && agreementUntil && agreementUntil < agreementFrom)
    throw new DomainError('invalid', 'agreementDates', {}, 'agreementUntil');
  const others = await runIn(tx)(SAME_NAME, [name, partnerId]);
  if (others.length > 0) throw new DomainError('conflict', 'partnerNameTaken', {}, 'name');
}

const SAME_NAME = `SELECT id FROM "Partner" WHERE lower(name) = lower($1) AND id <> $2::uuid`;
