import {
  type CourseReportHead,
  courseReportHead,
} from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** Versions of a course that put the very same quiz; what is known of its questions is known of all of them. */
export type QuizPart = {
  quizVersionId: string;
  /** Numbers of the versions of the course, newest first. */
  versions: number[];
  /** The items that put it. */
  itemIds: string[];
};

export type QuizParts = {
  head: CourseReportHead;
  key: string;
  title: Localised;
  /** Newest first. */
  parts: QuizPart[];
  chosen: QuizPart;
};

/**
 * A quiz of a course in all its versions, and which of them is looked at: the one asked for, or else the newest.
 * @throws not found for whoever does not write the course, and where it has no such quiz
 */
export async function quizParts(
  actor: Actor,
  { courseId, key, version }: { courseId: string; key: string; version: number | null },
): Promise<QuizParts> {
  const head = await courseReportHead(actor, courseId);
  const items = await rows<Stored>('quiz-items', ITEMS, [courseId, key]);
  const [newest] = items;
  if (!newest) throw notFound();
  const parts = partsOf(items);
  const chosen =
    version === null ? parts[0] : parts.find(({ versions }) => versions.includes(version));
  if (!chosen) throw notFound();
  return { head, key, title: newest.title, parts, chosen };
}

type Stored = { id: string; version: number; title: Localised; quizVersionId: string };

const ITEMS = `
  SELECT i.id, v.version, i.title, i."quizVersionId"
    FROM "CourseVersion" v
    JOIN "Module" m ON m."versionId" = v.id
    JOIN "CourseItem" i ON i."moduleId" = m.id AND i.key = $2::uuid AND i.kind = 'quiz'
   WHERE v."courseId" = $1::uuid
   ORDER BY v.version DESC`;

function partsOf(items: readonly Stored[]): QuizPart[] {
  const parts = new Map<string, QuizPart>();
  for (const { id, version, quizVersionId } of items) {
    const part = parts.get(quizVersionId) ?? { quizVersionId, versions: [], itemIds: [] };
    part.versions.push(version);
    part.itemIds.push(id);
    parts.set(quizVersionId, part);
  }
  return [...parts.values()];
}
