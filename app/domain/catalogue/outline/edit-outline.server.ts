import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import { copyDraftTexts, dropTexts } from '#app/domain/catalogue/draft/draft-texts.server.ts';
import { keepContent, lockDraft } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { assertTextsFit } from '#app/domain/catalogue/draft/texts-fit.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { applyEdit, type OutlineEdit } from './outline-edit.ts';

/**
 * Makes one change of the outline in the draft as it stands now, whatever has been saved since the page was made: a
 * change names what it changes, so that two people at once end as one after the other.
 * @throws DomainError `itemGone`, `courseTextsTooLong`, and what `lockDraft` refuses
 */
export async function editOutline(
  actor: Actor,
  courseId: string,
  edit: OutlineEdit,
): Promise<{ content: CourseContent; revision: number }> {
  return db.$transaction(async (tx) => {
    const draft = await lockDraft(tx, actor, courseId);
    const content = applyEdit(draft.content, edit);
    if (content === draft.content) return { content, revision: draft.revision };
    await dropTexts(tx, courseId, gone(draft.content, content));
    if (edit.kind === 'duplicate-item') {
      const place = { fromCourseId: courseId, courseId };
      await copyDraftTexts(tx, place, [{ from: edit.key, to: edit.newKey }]);
      await assertTextsFit(tx, courseId);
    }
    const revision = await keepContent(tx, actor, courseId, content);
    await recordEvent(tx, actor, 'course.draft-saved', courseId, { revision, part: edit.kind });
    return { content, revision };
  });
}

function gone(before: CourseContent, after: CourseContent): string[] {
  const left = new Set(contentItems(after).map(({ key }) => key));
  return contentItems(before).flatMap(({ key }) => (left.has(key) ? [] : [key]));
}
