import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { lockRegister } from '#app/domain/scheduling/lock-register.server.ts';
import { holdPartner } from '#app/domain/scheduling/hold-partner.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import type { NewTrainer, SavedTrainer } from './trainer-form.ts';
import { EMPLOYEE_NAME } from './trainer-sql.server.ts';

/**
 * Registers somebody who teaches: an employee of the actor's units, or somebody from outside. Sent twice, it is one.
 * @throws not found for whoever keeps no registers, and for an employee beyond reach; conflict `trainerKnown`,
 * `trainerNameTaken`, `partnerArchived`
 */
export async function createTrainer(actor: Actor, typed: NewTrainer): Promise<void> {
  const { trainerId: id, email, phone, expertise } = typed;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'trainers');
    if (await tx.trainer.count({ where: { id } })) return;
    const who = await whoIs(tx, actor, typed);
    await tx.trainer.create({ data: { id, ...who, email, phone, expertise } });
    const { employeeId, partnerId } = who;
    await recordEvent(tx, actor, 'trainer.created', id, { employeeId, partnerId });
  });
}

async function whoIs(tx: Tx, actor: Actor, typed: NewTrainer) {
  if (typed.from === 'outside') {
    const { name, partnerId } = typed;
    if (partnerId) await holdPartner(runIn(tx), partnerId, 'partnerId');
    await assertNobodyElse(tx, typed.trainerId, typed);
    return { name, partnerId, employeeId: null };
  }
  const { employeeId } = typed;
  const scope = unitScope(actor, 'training_manager');
  const [employee] = await runIn(tx)<{ name: string }>(REACHED, [scope, employeeId]);
  if (!employee) throw notFound();
  if (await tx.trainer.count({ where: { employeeId } }))
    throw new DomainError('conflict', 'trainerKnown');
  return { name: employee.name, partnerId: null, employeeId };
}

const REACHED = `
  SELECT ${EMPLOYEE_NAME} AS name FROM "Employee" e
   WHERE e.id = $2::uuid AND e."archivedAt" IS NULL AND ${inScope('e."unitId"', 1)}`;

/**
 * Says anew what is known of a trainer; the name of an employee is not ours to change.
 * @throws not found; conflict `trainerNameTaken`, `partnerArchived`
 */
export async function saveTrainer(actor: Actor, id: string, typed: SavedTrainer): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'trainers');
    const before = await trainerOf(tx, id);
    const data = await savedData(tx, before, typed);
    const isNew = (Object.keys(data) as (keyof Saved)[]).some((key) => data[key] !== before[key]);
    if (!isNew) return;
    await tx.trainer.update({ where: { id }, data });
    const partnerId = { from: before.partnerId, to: data.partnerId };
    await recordEvent(tx, actor, 'trainer.saved', id, { partnerId });
  });
}

type Kept = Awaited<ReturnType<typeof trainerOf>>;

type Saved = Pick<Kept, 'name' | 'partnerId' | 'email' | 'phone' | 'expertise'>;

async function savedData(tx: Tx, before: Kept, typed: SavedTrainer): Promise<Saved> {
  const { email, phone, expertise } = typed;
  if ((typed.intent === 'save-inside') !== (before.employeeId !== null)) throw notFound();
  const { name, partnerId } = typed.intent === 'save-inside' ? before : typed;
  if (typed.intent === 'save-inside') return { name, partnerId, email, phone, expertise };
  if (partnerId && partnerId !== before.partnerId)
    await holdPartner(runIn(tx), partnerId, 'partnerId');
  await assertNobodyElse(tx, before.id, { name, partnerId, email });
  return { name, partnerId, email, phone, expertise };
}

/** Nobody asks for the trainer any more; the meetings he or she has stay. Archiving twice is archiving once. */
export async function archiveTrainer(actor: Actor, trainerId: string): Promise<void> {
  await keepArchived(actor, trainerId, true);
}

export async function restoreTrainer(actor: Actor, trainerId: string): Promise<void> {
  await keepArchived(actor, trainerId, false);
}

async function keepArchived(actor: Actor, id: string, wanted: boolean): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'trainers');
    const { archivedAt } = await trainerOf(tx, id);
    if ((archivedAt !== null) === wanted) return;
    await tx.trainer.update({ where: { id }, data: { archivedAt: wanted ? now() : null } });
    await recordEvent(tx, actor, wanted ? 'trainer.archived' : 'trainer.restored', id, {});
  });
}

async function trainerOf(tx: Tx, id: string) {
  const trainer = await tx.trainer.findUnique({ where: { id } });
  if (!trainer) throw notFound();
  return trainer;
}

/** Two people of one name at one institution are told apart by how they are reached. */
async function assertNobodyElse(
  tx: Tx,
  id: string,
  { name, partnerId, email }: { name: string; partnerId: string | null; email: string | null },
): Promise<void> {
  const others = await runIn(tx)(SAME, [id, name, partnerId, email]);
  if (others.length > 0) throw new DomainError('conflict', 'trainerNameTaken', {}, 'name');
}

const SAME = `
  SELECT id FROM "Trainer"
   WHERE id <> $1::uuid AND "employeeId" IS NULL AND lower(name) = lower($2)
     AND "partnerId" IS NOT DISTINCT FROM $3::uuid AND lower(email) IS NOT DISTINCT FROM lower($4)`;
