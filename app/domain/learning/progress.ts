import { itemsOf, type Outline, type OutlineItem } from '#app/domain/catalogue/outline.ts';

export type Progress = {
  /** Required items done, of all required items. */
  done: number;
  total: number;
  /** Where to go on; null when every item is done. */
  resumeItemId: string | null;
};

/** How far somebody is: the place to go on is the item seen last if it is not done, else the first open one after it. */
export function progressThrough(
  outline: Outline,
  done: readonly string[],
  lastItemId: string | null,
): Progress {
  const items = itemsOf(outline);
  const finished = new Set(done);
  const required = items.filter((item) => item.required);
  const last = Math.max(
    0,
    items.findIndex((item) => item.id === lastItemId),
  );
  const open = (item: OutlineItem) => !finished.has(item.id);
  const resume = items.slice(last).find(open) ?? items.find(open);
  return {
    done: required.filter((item) => finished.has(item.id)).length,
    total: required.length,
    resumeItemId: resume?.id ?? null,
  };
}
