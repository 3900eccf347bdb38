import type { Actor } from '#app/domain/organisation/actor.ts';
import { lockRegister } from '#app/domain/scheduling/lock-register.server.ts';
import { type Currency, inMinorUnits } from '#app/domain/scheduling/money.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { partnerOf } from './save-partner.server.ts';

/** `cost`: of one participant, in whole units of the currency. */
export type PartnerCourseTyped = {
  partnerId: string;
  partnerCourseId: string;
  title: string;
  minutes: number | null;
  cost: number | null;
  currency: Currency;
  website: string | null;
};

export const MOST_PARTNER_COURSES = 500;

/**
 * Adds a course to the catalogue of an institution; sent twice, it is one.
 * @throws not found for whoever keeps no registers; conflict `partnerArchived`, `partnerCoursesFull`
 */
export async function addPartnerCourse(actor: Actor, typed: PartnerCourseTyped): Promise<void> {
  const { partnerId, partnerCourseId } = typed;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'partners');
    const { archivedAt } = await partnerOf(tx, partnerId);
    if (await tx.partnerCourse.count({ where: { id: partnerCourseId, partnerId } })) return;
    if (archivedAt) throw new DomainError('conflict', 'partnerArchived');
    if ((await tx.partnerCourse.count({ where: { partnerId } })) >= MOST_PARTNER_COURSES)
      throw new DomainError('conflict', 'partnerCoursesFull', { max: MOST_PARTNER_COURSES });
    await tx.partnerCourse.create({ data: { id: partnerCourseId, partnerId, ...columns(typed) } });
    await recordEvent(tx, actor, 'partner.course-added', partnerId, { partnerCourseId });
  });
}

/** @throws not found, also where it is of another institution */
export async function savePartnerCourse(actor: Actor, typed: PartnerCourseTyped): Promise<void> {
  const { partnerId, partnerCourseId } = typed;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'partners');
    await courseOf(tx, typed);
    await tx.partnerCourse.update({ where: { id: partnerCourseId }, data: columns(typed) });
    await recordEvent(tx, actor, 'partner.course-saved', partnerId, { partnerCourseId });
  });
}

/** The institution no longer offers it; nothing refers to it. @throws as savePartnerCourse */
export async function removePartnerCourse(
  actor: Actor,
  place: { partnerId: string; partnerCourseId: string },
): Promise<void> {
  const { partnerId, partnerCourseId } = place;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'partners');
    await courseOf(tx, place);
    await tx.partnerCourse.delete({ where: { id: partnerCourseId } });
    await recordEvent(tx, actor, 'partner.course-removed', partnerId, { partnerCourseId });
  });
}

async function courseOf(
  tx: Tx,
  { partnerId, partnerCourseId: id }: { partnerId: string; partnerCourseId: string },
) {
  const course = await tx.partnerCourse.findUnique({ where: { id, partnerId } });
  if (!course) throw notFound();
  return course;
}

/** Without a cost it is in no currency. */
function columns({ title, minutes, cost, currency, website }: PartnerCourseTyped) {
  const price =
    cost === null ? { cost: null, currency: null } : { cost: inMinorUnits(cost), currency };
  return { title, minutes, website, ...price };
}
