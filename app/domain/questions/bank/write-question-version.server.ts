import type { Actor } from '#app/domain/organisation/actor.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

/** Writes a version that was checked, with the pictures it shows. */
export async function writeQuestionVersion(
  tx: Tx,
  actor: Actor,
  version: {
    questionId: string;
    number: number;
    work: QuestionWork;
    note: string;
    assetIds: string[];
  },
): Promise<void> {
  const { assetIds, work, ...rest } = version;
  const { id } = await tx.questionVersion.create({
    data: {
      id: newId(),
      ...rest,
      work,
      createdAt: now(),
      createdById: actor.accountId,
    },
  });
  if (assetIds.length === 0) return;
  await tx.questionMedia.createMany({
    data: assetIds.map((assetId) => ({ questionVersionId: id, assetId })),
  });
}
