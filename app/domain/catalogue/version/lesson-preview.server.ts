import { canPreviewCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';

import { courseOutline } from './course-outline.server.ts';
import { lessonHtml } from './lesson-html.server.ts';
import { hasText, itemsOf, neighbours } from './outline.ts';

export type LessonPreview = {
  slug: string;
  courseTitle: string;
  title: string;
  html: string;
  previousId: string | null;
  nextId: string | null;
};

/** A lesson, or the instructions of an assignment, of the current version as the staff who prepare courses read it, without taking the course. */
export async function lessonPreview(
  actor: Actor,
  { slug, itemId }: { slug: string; itemId: string },
  language: Language,
): Promise<LessonPreview> {
  if (!canPreviewCourse(actor)) throw notFound();
  const course = await row<{ title: Localised; versionId: string }>('lesson-preview', COURSE, [
    slug,
  ]);
  if (!course) throw notFound();
  const outline = await courseOutline(course.versionId);
  const item = itemsOf(outline).find(({ id }) => id === itemId);
  const html = item && (await lessonHtml(itemId, language));
  if (!html) throw notFound();
  const { previous, next } = neighbours(outline, itemId, hasText);
  return {
    slug,
    courseTitle: inLanguage(course.title, language),
    title: inLanguage(item.title, language),
    html,
    previousId: previous?.id ?? null,
    nextId: next?.id ?? null,
  };
}

const COURSE = `
  SELECT title, "currentVersionId" AS "versionId"
    FROM "Course"
   WHERE slug = $1 AND "currentVersionId" IS NOT NULL`;
