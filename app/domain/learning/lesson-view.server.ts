import { lessonHtml } from '#app/domain/catalogue/version/lesson-html.server.ts';
import type { OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';

import { itemVisit, type ItemVisit } from './item-visit.server.ts';

export type LessonView = ItemVisit & {
  /** Null while the lesson is closed to its learner. */
  html: string | null;
};

/**
 * A lesson as its learner reads it.
 * @returns the kind of an item that is none: it has pages of its own
 */
export async function lessonView(
  actor: Actor,
  at: { enrollmentId: string; itemId: string },
  language: Language,
): Promise<LessonView | Exclude<OutlineItem['kind'], 'lesson'>> {
  const visit = await itemVisit(actor, at, language, 'lesson');
  if (typeof visit === 'string') return visit;
  if (visit.closed.length > 0) return { ...visit, html: null };
  const html = await lessonHtml(at.itemId, language);
  if (html === null) throw notFound();
  return { ...visit, html };
}
