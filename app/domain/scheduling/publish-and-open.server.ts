import { kindsLearnedHere } from '#app/domain/catalogue/course-kind.ts';
import {
  type Publication,
  publishDraft,
} from '#app/domain/catalogue/review/publish-draft.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';

import { closeEarlier, openSelfPaced } from './open-self-paced.server.ts';

/** Rendering a course of hundreds of pages takes its time. */
const LONGEST_MS = 60_000;

/**
 * Publishes the draft of a course and opens what is learned on a screen to newcomers, at their own pace; earlier
 * versions take nobody any more, who is in them stays.
 * @throws what `publishDraft` refuses
 */
export async function publishAndOpen(
  actor: Actor,
  courseId: string,
  publication: Publication,
): Promise<{ versionId: string; offeringId: string | null }> {
  return db.$transaction(
    async (tx) => {
      const { versionId } = await publishDraft(tx, actor, courseId, publication);
      const learnedHere = await tx.course.count({
        where: { id: courseId, kind: { in: [...kindsLearnedHere] } },
      });
      if (learnedHere > 0) return { versionId, offeringId: await openSelfPaced(tx, versionId) };
      await closeEarlier(tx, versionId);
      return { versionId, offeringId: null };
    },
    { timeout: LONGEST_MS },
  );
}
