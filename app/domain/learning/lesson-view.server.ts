import { lessonHtml } from '#app/domain/catalogue/lesson-html.server.ts';
import { itemsOf, neighbours } from '#app/domain/catalogue/outline.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

import type { CourseHome } from './course-home.server.ts';
import { learnerPlace } from './learner-place.server.ts';
import { outlineView } from './outline-view.ts';
import { progressThrough } from './progress.ts';
import { rememberPlace } from './remember-place.server.ts';

export type LessonView = Omit<CourseHome, 'currentId'> & {
  itemId: string;
  lessonTitle: string;
  html: string;
  done: boolean;
  previousId: string | null;
  nextId: string | null;
  /** Where the video of this lesson was left. */
  mediaSeconds: number;
};

/**
 * A lesson as its learner reads it. Opening it is remembered, so that "continue" leads back here.
 * @returns `quiz` for an item that is one: it has pages of its own
 */
export async function lessonView(
  actor: Actor,
  { enrollmentId, itemId }: { enrollmentId: string; itemId: string },
  language: Language,
): Promise<LessonView | 'quiz'> {
  const place = await learnerPlace(actor, enrollmentId, language, itemId);
  const { outline, done, lastItemId, status, slug, title, mediaSeconds } = place;
  const item = itemsOf(outline).find(({ id }) => id === itemId);
  if (!item) throw notFound();
  if (item.kind === 'quiz') return 'quiz';
  const html = await lessonHtml(itemId, language);
  if (html === null) throw notFound();
  if (lastItemId !== itemId || status === 'enrolled') await rememberPlace(enrollmentId, itemId);
  const { previous, next } = neighbours(outline, itemId);
  const doneIds = done.map(({ id }) => id);
  return {
    enrollmentId,
    status,
    slug,
    title,
    progress: progressThrough(outline, doneIds, itemId),
    outline: outlineView(outline, done, language),
    itemId,
    lessonTitle: inLanguage(item.title, language),
    html,
    done: doneIds.includes(itemId),
    previousId: previous?.id ?? null,
    nextId: next?.id ?? null,
    mediaSeconds,
  };
}
