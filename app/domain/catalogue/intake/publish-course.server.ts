import { assertComplete } from '#app/domain/catalogue/checklist/assert-complete.ts';
import { checklist } from '#app/domain/catalogue/checklist/checklist.ts';
import { courseKnowledge } from '#app/domain/catalogue/checklist/course-knowledge.server.ts';
import { checkedContent } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { canPublishCourse } from '#app/domain/catalogue/policy.ts';
import { lockPublishing } from '#app/domain/catalogue/review/publish-draft.server.ts';
import { writeVersion } from '#app/domain/catalogue/version/write-version.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { contentOfDraft } from './content-of-draft.ts';
import type { CourseDraft } from './course-draft.ts';
import type { PreparedCourse } from './prepare-course.server.ts';
import { takeInItems } from './take-in-items.server.ts';

/**
 * Publishes a course that is handed in whole as an immutable version; of a course code already known, its next version.
 * Its files become files of the library. Who began an earlier version stays on it.
 * @throws what a draft is refused for, and conflict `courseSlugTaken`
 */
export async function publishCourse(
  tx: Tx,
  actor: Actor,
  prepared: PreparedCourse,
): Promise<{ courseId: string; versionId: string }> {
  if (!canPublishCourse(actor)) throw new DomainError('forbidden', 'forbidden');
  await lockPublishing(tx);
  const { draft } = prepared;
  const said = checkedContent(contentOfDraft(draft));
  const { content, texts, facts } = await takeInItems(tx, actor, prepared, said);
  const courseId = await rowOf(tx, draft);
  const known = await courseKnowledge(runIn(tx), { courseId, content, texts: facts });
  assertComplete(checklist(content, known));

  const version = { courseId, content, texts, known, note: '', offersMove: true };
  const versionId = await writeVersion(tx, actor, version);
  await tx.course.update({ where: { id: courseId }, data: { archivedAt: null } });
  await recordEvent(tx, actor, 'course.published', courseId, { versionId });
  return { courseId, versionId };
}

/** The row of the course of this code, locked. */
async function rowOf(tx: Tx, draft: CourseDraft): Promise<string> {
  const { code, slug, kind, formId, title, summary, description, provider, minutes } = draft;
  if (await tx.course.count({ where: { slug, code: { not: code } } }))
    throw new DomainError('conflict', 'courseSlugTaken', { slug });
  const facts = { slug, kind, formId, title, summary, description, provider, minutes };
  const { id } = await tx.course.upsert({
    where: { code },
    create: { id: newId(), code, ...facts },
    update: { slug },
    select: { id: true },
  });
  return id;
}
