import { itemsOf, neighbours, type OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

import { type ClosedBecause, closedWords } from './closed-words.server.ts';
import { learnerPlace, type LearnerPlace } from './learner-place.server.ts';
import { mayBeDoneAt } from './minimum-time.ts';
import { openness } from './openness.ts';
import { outlineView, type OutlineView } from './outline-view.server.ts';
import { progressThrough, type Progress } from './progress.ts';
import { rememberPlace } from './remember-place.server.ts';

/** An item of the course player, whatever its kind: where it stands, and what comes before and after. */
export type ItemVisit = {
  enrollmentId: string;
  status: EnrollmentStatus;
  slug: string;
  /** Of the course. */
  title: string;
  progress: Progress;
  outline: OutlineView;
  itemId: string;
  itemTitle: string;
  done: boolean;
  /** Why it is not open to the learner; empty when it is. A closed item shows nothing of its content. */
  closed: ClosedBecause[];
  previousId: string | null;
  /** The next item that is open, or will be once this one is done. */
  nextId: string | null;
  /** Where its video was left. */
  mediaSeconds: number;
  /** From when it may be marked as done, and in how many milliseconds; null when that is so already. */
  mayBeDone: { at: Date; in: number } | null;
};

type Kind = OutlineItem['kind'];

/**
 * A learner comes to an item. Opening it is remembered, so that "continue" leads back here and its least time begins.
 * @returns the kind of the item instead, where that is another than the page asked for is made for
 */
export async function itemVisit<K extends Kind>(
  actor: Actor,
  { enrollmentId, itemId }: { enrollmentId: string; itemId: string },
  language: Language,
  kind: K,
): Promise<ItemVisit | Exclude<Kind, K>> {
  const place = await learnerPlace(actor, enrollmentId, language, itemId);
  const { outline, done, closed, lastItemId, status, slug, title, mediaSeconds } = place;
  const item = itemsOf(outline).find(({ id }) => id === itemId);
  if (!item) throw notFound();
  if (item.kind !== kind) return item.kind as Exclude<Kind, K>;
  const reasons = closed.get(itemId) ?? [];
  if (reasons.length === 0 && (lastItemId !== itemId || status === 'enrolled'))
    await rememberPlace(enrollmentId, itemId);
  const doneIds = done.map(({ id }) => id);
  const opened = reasons.length === 0;
  return {
    enrollmentId,
    status,
    slug,
    title,
    progress: progressThrough(outline, doneIds, itemId, closed),
    outline: outlineView(outline, done, closed, language),
    itemId,
    itemTitle: inLanguage(item.title, language),
    done: doneIds.includes(itemId),
    closed: closedWords(reasons, language),
    ...beside(place, itemId),
    mediaSeconds,
    mayBeDone: opened && !doneIds.includes(itemId) ? timeLeft(place, item) : null,
  };
}

/** The item before and the one to go on with; doing the present one may open others. */
function beside({ outline, standing, closed }: LearnerPlace, itemId: string) {
  const after = closed.has(itemId)
    ? closed
    : openness(outline, { ...standing, done: new Set([...standing.done, itemId]) });
  return {
    previousId: neighbours(outline, itemId, ({ id }) => !closed.has(id)).previous?.id ?? null,
    nextId: neighbours(outline, itemId, ({ id }) => !after.has(id)).next?.id ?? null,
  };
}

function timeLeft({ openedAt }: LearnerPlace, { minimumMinutes }: OutlineItem) {
  const moment = now();
  const at = mayBeDoneAt(minimumMinutes, openedAt ?? moment);
  return at && at > moment ? { at, in: at.getTime() - moment.getTime() } : null;
}
