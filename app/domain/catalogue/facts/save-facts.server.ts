import type { CourseFacts } from '#app/domain/catalogue/course-content.ts';
import { keepContent, lockDraft } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

/**
 * Keeps what is said of the course in its draft.
 * @param seen fingerprint of the facts that the form was made from
 * @throws conflict `courseChanged` where somebody has saved other facts since
 */
export async function saveFacts(
  actor: Actor,
  { courseId, seen }: { courseId: string; seen: string },
  facts: CourseFacts,
): Promise<{ revision: number }> {
  return db.$transaction(async (tx) => {
    const { content, revision } = await lockDraft(tx, actor, courseId);
    const [stored, wanted] = [fingerprint(content.facts), fingerprint(facts)];
    if (stored === wanted) return { revision };
    if (stored !== seen) throw new DomainError('conflict', 'courseChanged');
    const saved = await keepContent(tx, actor, courseId, { ...content, facts });
    const data = { revision: saved, part: 'facts' };
    await recordEvent(tx, actor, 'course.draft-saved', courseId, data);
    return { revision: saved };
  });
}
