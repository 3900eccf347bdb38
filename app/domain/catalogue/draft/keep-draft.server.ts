import {
  type CourseContent,
  courseContentSchema,
  LARGEST_COURSE,
} from '#app/domain/catalogue/course-content.ts';
import { canReviewCourse, canWriteCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

export type LockedDraft = {
  courseId: string;
  content: CourseContent;
  /** Goes up with everything that is saved: outline, facts, items and texts. */
  revision: number;
  status: 'writing' | 'in_review';
  basedOn: number | null;
  submittedById: string | null;
  /** Something was saved after it was handed in. */
  changedSince: boolean;
};

type Stored = LockedDraft & { archived: boolean };

/**
 * The draft of a course, locked until the transaction ends, for somebody who may write it now: whoever saves another
 * part of it waits. What is under review only training managers change, and nobody where another must review it
 * (setting content.reviewByAnother): it is taken or sent back first.
 * @throws not found where the actor does not write this course; conflict `courseDraftGone`, `courseInReview`,
 *   `courseArchived`
 */
export async function lockDraft(tx: Tx, actor: Actor, courseId: string): Promise<LockedDraft> {
  const draft = await lockDraftAsItIs(tx, actor, courseId);
  if (draft.status === 'in_review' && (!canReviewCourse(actor) || (await reviewedByAnother())))
    throw new DomainError('conflict', 'courseInReview');
  return draft;
}

/** The same whether it is under review or not. */
export async function lockDraftAsItIs(
  tx: Tx,
  actor: Actor,
  courseId: string,
): Promise<LockedDraft> {
  await assertMayWrite(tx, actor, courseId);
  const [stored] = await tx.$queryRaw<Stored[]>`
    SELECT d."courseId", d.content, d.revision, d.status::text AS status, d."basedOn", d."submittedById",
           coalesce(d."savedAt" > d."submittedAt", false) AS "changedSince",
           c."archivedAt" IS NOT NULL AS archived
      FROM "CourseDraft" d JOIN "Course" c ON c.id = d."courseId"
     WHERE d."courseId" = ${courseId}::uuid FOR UPDATE OF d`;
  if (!stored) throw new DomainError('conflict', 'courseDraftGone');
  const { archived, ...draft } = stored;
  if (archived) throw new DomainError('conflict', 'courseArchived');
  return draft;
}

/** Whether drafts are published by somebody other than who handed them in, and as they were handed in. */
export function reviewedByAnother(): Promise<boolean> {
  return settingOn('content.reviewByAnother', today());
}

/** @throws not found where the actor may not write the course */
export async function assertMayWrite(tx: Tx, actor: Actor, courseId: string): Promise<void> {
  const [course] = await tx.$queryRaw<{ isAuthor: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "CourseAuthor" a
                    WHERE a."courseId" = c.id AND a."accountId" = ${actor.accountId}::uuid) AS "isAuthor"
      FROM "Course" c WHERE c.id = ${courseId}::uuid`;
  if (!course || !canWriteCourse(actor, course)) throw notFound();
}

/**
 * Keeps the outline and facts of a draft the caller has locked. @returns its new revision
 * @throws invalid `courseContent`, naming the place, for what is no such document
 */
export async function keepContent(
  tx: Tx,
  actor: Actor,
  courseId: string,
  content: CourseContent,
): Promise<number> {
  const { revision } = await tx.courseDraft.update({
    where: { courseId },
    data: { content: checkedContent(content), ...saved(actor) },
    select: { revision: true },
  });
  return revision;
}

/**
 * The document as it may be kept: every way in leads through here. What is named twice is named once.
 * @throws invalid `courseContent`, `courseTooLong`
 */
export function checkedContent(content: CourseContent): CourseContent {
  const parsed = courseContentSchema.safeParse(content);
  if (parsed.success) return namedOnce(notTooLong(parsed.data));
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new DomainError('invalid', 'courseContent', { place: place.slice(0, 100) });
}

/** Each part may be as large as it is allowed to be, but not all of them. */
function notTooLong(content: CourseContent): CourseContent {
  if (JSON.stringify(content).length <= LARGEST_COURSE.json) return content;
  throw new DomainError('invalid', 'courseTooLong', { millions: LARGEST_COURSE.json / 1e6 });
}

/** Of a competency the highest level. */
function namedOnce({ facts, modules }: CourseContent): CourseContent {
  const levels = new Map<string, number>();
  for (const { competencyId, level } of facts.outcomes)
    levels.set(competencyId, Math.max(level, levels.get(competencyId) ?? 0));
  const outcomes = [...levels].map(([competencyId, level]) => ({ competencyId, level }));
  const prerequisiteIds = [...new Set(facts.prerequisiteIds)];
  return { facts: { ...facts, outcomes, prerequisiteIds }, modules };
}

/** Something beside the outline has been saved, in a draft the caller has locked. @returns its new revision */
export async function touchDraft(tx: Tx, actor: Actor, courseId: string): Promise<number> {
  const { revision } = await tx.courseDraft.update({
    where: { courseId },
    data: saved(actor),
    select: { revision: true },
  });
  return revision;
}

function saved(actor: Actor) {
  return { revision: { increment: 1 }, savedAt: now(), savedById: actor.accountId };
}
