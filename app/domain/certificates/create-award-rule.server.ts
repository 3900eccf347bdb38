import type { Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import type { AwardStatement } from './award-rule.ts';

/**
 * Says what completing a course awards: a certificate that its holder has passed (lulus) or attended
 * (telah mengikuti), and for how many months. A course has one rule; saying it again changes the rule for
 * certificates still to come and leaves those issued as they are.
 */
export async function createAwardRule(
  tx: Tx,
  input: { courseId: string; statement: AwardStatement; validityMonths: number | null },
): Promise<string> {
  const { courseId, statement, validityMonths } = input;
  const rule = await tx.awardRule.upsert({
    where: { courseId },
    create: { id: newId(), courseId, statement, validityMonths },
    update: { statement, validityMonths, active: true },
  });
  return rule.id;
}
