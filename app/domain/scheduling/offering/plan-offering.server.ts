import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { nextCode } from './batch-code.ts';
import type { BatchFacts } from './batch-form.ts';
import { batchKinds } from './batch-kinds.ts';
import { assertPlans, lockBatch } from './lock-batch.server.ts';
import { columnsOf, writeMaterials, writeQuotas } from './write-facts.server.ts';

/**
 * Plans a batch of a course, in its version that learners see today; only those who plan see it.
 * @returns the id of the batch
 * @throws invalid for a course without a version, archived, or learned on a screen alone; conflict for a code in use
 */
export async function planOffering(
  actor: Actor,
  courseId: string | undefined,
  facts: BatchFacts,
): Promise<string> {
  assertPlans(actor);
  if (!courseId) throw new DomainError('invalid', 'required', {}, 'courseId');
  return db.$transaction(async (tx) => {
    const course = await lockCourse(tx, courseId);
    const code = facts.code || (await freeCode(tx, courseId, course.code));
    await assertCodeFree(tx, code);
    const id = newId();
    await tx.offering.create({
      data: {
        id,
        code,
        courseVersionId: course.currentVersionId,
        kind: 'dated',
        status: 'planned',
        createdById: actor.accountId,
        ...(await columnsOf(tx, courseId, facts)),
      },
    });
    await writeQuotas(tx, id, facts);
    await writeMaterials(tx, id, facts.materials);
    await recordEvent(tx, actor, 'offering.planned', id, { courseId, copiedFromId: null });
    return id;
  });
}

/** Changes what is said of a batch; of one that is announced its seats and its zone stay: they have commands of their own. */
export async function editOffering(
  actor: Actor,
  offeringId: string,
  facts: BatchFacts,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const batch = await lockBatch(tx, actor, offeringId);
    const code = facts.code || batch.code;
    if (code !== batch.code) await assertCodeFree(tx, code);
    const isOpen = batch.status === 'open';
    const kept = isOpen ? { capacity: batch.capacity ?? facts.capacity, zone: batch.zone } : {};
    const wanted = { ...facts, ...kept } as BatchFacts;
    if (wanted.minimum !== undefined && wanted.minimum > wanted.capacity)
      throw new DomainError('invalid', 'minimumOverCapacity', {}, 'minimum');
    const columns = await columnsOf(tx, batch.courseId, wanted);
    if (isOpen) await assertWindow(tx, offeringId, facts);
    await tx.offering.update({ where: { id: offeringId }, data: { code, ...columns } });
    await writeQuotas(tx, offeringId, wanted);
    await writeMaterials(tx, offeringId, facts.materials);
    await recordEvent(tx, actor, 'offering.edited', offeringId, { courseId: batch.courseId });
  });
}

/** Who plans batches of one course takes turns: two must not be proposed the same code. */
export async function lockCourse(tx: Tx, courseId: string) {
  const [course] = await tx.$queryRaw<{ code: string; currentVersionId: string }[]>`
    SELECT code, "currentVersionId" FROM "Course"
     WHERE id = ${courseId}::uuid AND "currentVersionId" IS NOT NULL AND "archivedAt" IS NULL
       AND kind::text = ANY (${[...batchKinds]}::text[])
       FOR NO KEY UPDATE`;
  if (!course) throw new DomainError('invalid', 'courseNotPlannable', {}, 'courseId');
  return course;
}

/** The code proposed for the next batch of a course. */
export async function freeCode(tx: Tx, courseId: string, courseCode: string): Promise<string> {
  const taken = await tx.offering.findMany({
    where: { OR: [{ courseVersion: { courseId } }, { code: { startsWith: `${courseCode}-A` } }] },
    select: { code: true },
  });
  return nextCode(
    courseCode,
    taken.map(({ code }) => code),
  );
}

async function assertCodeFree(tx: Tx, code: string) {
  if ((await tx.offering.count({ where: { code } })) > 0)
    throw new DomainError('conflict', 'batchCodeTaken', {}, 'code');
}

async function assertWindow(tx: Tx, offeringId: string, { closesAt }: BatchFacts) {
  const late = await tx.meeting.count({
    where: { offeringId, cancelledAt: null, startsAt: { lt: closesAt } },
  });
  if (late > 0) throw new DomainError('invalid', 'windowTooLate', {}, 'closesAt');
}
