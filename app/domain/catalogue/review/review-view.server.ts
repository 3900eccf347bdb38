import { checklist } from '#app/domain/catalogue/checklist/checklist.ts';
import { courseKnowledge } from '#app/domain/catalogue/checklist/course-knowledge.server.ts';
import type { Missing } from '#app/domain/catalogue/checklist/missing.ts';
import { textFacts } from '#app/domain/catalogue/checklist/text-facts.server.ts';
import { type DraftView, draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import {
  compareVersions,
  type VersionChanges,
} from '#app/domain/catalogue/version/compare-versions.ts';
import { versionDocument } from '#app/domain/catalogue/version/version-document.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool, runOn } from '#app/platform/db.server.ts';

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
