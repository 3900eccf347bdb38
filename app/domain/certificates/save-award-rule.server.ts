import { canReviewCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import type { AwardRule } from './award-rule.ts';

/**
 * Says what completing a course awards from now on. Certificates that were issued stay as they are, and whoever
 * completed it while it awarded none gets none.
 * @throws not found for whoever does not publish courses
 */
export async function saveAwardRule(
  actor: Actor,
  courseId: string,
  { awards, validityMonths }: AwardRule,
): Promise<void> {
  if (!canReviewCourse(actor)) throw notFound();
  await db.$transaction(async (tx) => {
    const [course] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Course" WHERE id = ${courseId}::uuid FOR NO KEY UPDATE`;
    if (!course) throw notFound();
    const former = await tx.awardRule.findUnique({ where: { courseId } });
    const active = awards !== 'none';
    const said = active ? { statement: awards, validityMonths } : {};
    if (former) {
      const since = active && !former.active ? { since: now() } : {};
      await tx.awardRule.update({ where: { courseId }, data: { active, ...said, ...since } });
    } else {
      await tx.awardRule.create({
        data: { id: newId(), courseId, active, statement: 'attended', ...said },
      });
    }
    await recordEvent(tx, actor, 'award-rule.changed', courseId, { awards, validityMonths });
  });
}
