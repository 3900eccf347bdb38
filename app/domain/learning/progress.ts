import { itemsOf, type Outline, type OutlineItem } from '#app/domain/catalogue/version/outline.ts';

import type { Closed } from './openness.ts';

export type Progress = {
  /** Required items done, of all required items. */
  done: number;
  total: number;
  /** Where to go on; null when every item is done, or none that is left is open yet. */
  resumeItemId: string | null;
};

/**
 * How far somebody is: the place to go on is the item seen last if it is not done, else the first after it that is
 * neither done nor closed.
 */
export function progressThrough(
  outline: Outline,
  done: readonly string[],
  lastItemId: string | null,
  closed: Closed,
): Progress {
  const items = itemsOf(outline);
  const finished = new Set(done);
  const required = items.filter((item) => item.required);
  const last = Math.max(
    0,
    items.findIndex((item) => item.id === lastItemId),
  );
  const toDo = (item: OutlineItem) => !finished.has(item.id) && !closed.has(item.id);
  const resume = items.slice(last).find(toDo) ?? items.find(toDo);
  return {
    done: required.filter((item) => finished.has(item.id)).length,
    total: required.length,
    resumeItemId: resume?.id ?? null,
  };
}

/** The item to wait for when something is left to do and nothing of it is open: the first that is required. */
export function waitsFor(
  outline: Outline,
  done: readonly string[],
  closed: Closed,
): OutlineItem | null {
  const left = itemsOf(outline).filter(({ id }) => !done.includes(id));
  if (left.some(({ id }) => !closed.has(id))) return null;
  return left.find(({ required }) => required) ?? left[0] ?? null;
}
