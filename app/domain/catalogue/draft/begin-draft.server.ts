import { randomInt } from 'node:crypto';

import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';

import { checkedContent } from './keep-draft.server.ts';

/** Writes the draft of a course that has none. Its texts are for the caller. */
export async function beginDraft(
  tx: Tx,
  actor: Actor,
  draft: { courseId: string; content: CourseContent; basedOn: number | null },
): Promise<void> {
  const { courseId, basedOn } = draft;
  await tx.courseDraft.create({
    data: {
      courseId,
      content: checkedContent(draft.content),
      // It begins anywhere: a page made of an earlier draft must not pass for one made of this.
      revision: randomInt(1, 1_000_000_000),
      basedOn,
      createdAt: now(),
      savedAt: now(),
      savedById: actor.accountId,
    },
  });
}
