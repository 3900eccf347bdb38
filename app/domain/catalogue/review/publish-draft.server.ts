import { assertComplete } from '#app/domain/catalogue/checklist/assert-complete.ts';
import { checklist } from '#app/domain/catalogue/checklist/checklist.ts';
import { courseKnowledge } from '#app/domain/catalogue/checklist/course-knowledge.server.ts';
import { textFacts } from '#app/domain/catalogue/checklist/text-facts.server.ts';
import { contentItems } from '#app/domain/catalogue/content-items.ts';
import { kindsWithText } from '#app/domain/catalogue/course-content.ts';
import { removeDraft } from '#app/domain/catalogue/draft/discard-draft.server.ts';
import {
  checkedContent,
  lockDraftAsItIs,
  type LockedDraft,
  reviewedByAnother,
} from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { lockCourse } from '#app/domain/catalogue/draft/start-draft.server.ts';
import type { ItemTexts } from '#app/domain/catalogue/lesson/item-texts.ts';
import { canReviewCourse } from '#app/domain/catalogue/policy.ts';
import { writeVersion } from '#app/domain/catalogue/version/write-version.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { notByAnother } from '#app/domain/catalogue/draft/by-another.ts';
import { versionNoteSchema } from './review-note.ts';

/** What whoever publishes says of the version, and which revision of the draft he or she has seen. */
export type Publication = { revision: number; note: string; offersMove: boolean };

/**
 * Publishes the draft of a course as its next immutable version; the draft is gone with it. Everything is checked
 * again: texts, media, quizzes, conditions, outcomes against the framework, prerequisites.
 * @throws conflict `courseReviewed` where anything was saved since that revision, `courseByAnother`; invalid
 *   `courseIncomplete`
 */
export async function publishDraft(
  tx: Tx,
  actor: Actor,
  courseId: string,
  publication: Publication,
): Promise<{ versionId: string }> {
  if (!canReviewCourse(actor)) throw notFound();
  const note = versionNoteSchema.parse(publication.note);
  await lockPublishing(tx);
  const { isTemplate } = await lockCourse(tx, courseId);
  const draft = await lockDraftAsItIs(tx, actor, courseId);
  if (draft.revision !== publication.revision) throw new DomainError('conflict', 'courseReviewed');
  if (isTemplate) throw new DomainError('conflict', 'courseIsTemplate');
  await assertByAnother(actor, draft);

  const run = runIn(tx);
  const content = checkedContent(draft.content);
  const facts = await textFacts(run, courseId);
  const known = await courseKnowledge(run, { courseId, content, texts: facts });
  assertComplete(checklist(content, known));

  const withText = contentItems(content).filter(({ kind }) => kindsWithText.includes(kind));
  const texts = await textsOf(
    tx,
    courseId,
    withText.map(({ key }) => key),
  );
  const { offersMove } = publication;
  const version = { courseId, content, texts, known, note, offersMove };
  const versionId = await writeVersion(tx, actor, version);
  await removeDraft(tx, courseId);
  const { submittedById } = draft;
  await recordEvent(tx, actor, 'course.published', courseId, { versionId, submittedById });
  return { versionId };
}

/** One publication at a time: two at once could make courses that require each other. */
export async function lockPublishing(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${PUBLISHING})`;
}

const PUBLISHING = 7_501_040;

async function assertByAnother(actor: Actor, draft: LockedDraft): Promise<void> {
  if ((await reviewedByAnother()) && notByAnother(actor, draft))
    throw new DomainError('conflict', 'courseByAnother');
}

async function textsOf(tx: Tx, courseId: string, keys: string[]): Promise<Map<string, ItemTexts>> {
  const stored = await tx.draftText.findMany({
    where: { courseId, itemKey: { in: keys } },
    select: { itemKey: true, language: true, document: true },
  });
  const texts = new Map<string, ItemTexts>();
  for (const { itemKey, language, document } of stored)
    texts.set(itemKey, { ...texts.get(itemKey), [language]: document });
  return texts;
}
