import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool, runOn } from '#app/platform/db.server.ts';

import { checklist } from './checklist.ts';
import { compareVersions, type VersionChanges } from './compare-versions.ts';
import { courseKnowledge } from './course-knowledge.server.ts';
import { type DraftView, draftView } from './draft-view.server.ts';
import type { Missing } from './missing.ts';
import { textFacts } from './text-facts.server.ts';
import { versionDocument } from './version-document.server.ts';

export type ReviewView = {
  /** `revision` is what `publishDraft` asks for; where the status is `none` there is nothing to review. */
  course: DraftView;
  missing: Missing[];
  /** Nothing that must be there is missing. */
  complete: boolean;
  /** From what learners see to the draft; null before the first version. */
  changes: VersionChanges | null;
};

/**
 * A draft as it is reviewed: what is missing and what is new.
 * @throws not found for whoever does not write the course
 */
export async function reviewView(actor: Actor, courseId: string): Promise<ReviewView> {
  // The draft first: what is saved after it was read raises the revision, and publishing is refused.
  const course = await draftView(actor, courseId);
  if (course.status === 'none') return { course, missing: [], complete: false, changes: null };
  const run = runOn(pool);
  const { content, published } = course;
  const texts = await textFacts(run, courseId);
  const missing = checklist(content, await courseKnowledge(run, { courseId, content, texts }));
  return {
    course,
    missing,
    complete: missing.every(({ level }) => level === 'should'),
    changes: published
      ? compareVersions(
          await versionDocument(actor, courseId, published.version),
          await versionDocument(actor, courseId, 'draft'),
        )
      : null,
  };
}
