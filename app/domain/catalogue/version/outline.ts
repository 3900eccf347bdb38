import type { Condition } from '#app/domain/catalogue/condition.ts';
import type { ItemKind } from '#app/domain/catalogue/course-content.ts';
import type { Localised } from '#app/platform/i18n.ts';

export type OutlineItem = {
  id: string;
  /** The same in every version of the course; conditions name items by it. */
  key: string;
  kind: ItemKind;
  title: Localised;
  minutes: number;
  required: boolean;
  /** What must be true before it opens: those of its module and its own. */
  conditions: Condition[];
  /** Between opening it and saying that it is done. */
  minimumMinutes: number | null;
  /** Equal where two versions say the same. */
  fingerprint: string;
};

/** The modules of a course version with their items, in order. */
export type Outline = { title: Localised; items: OutlineItem[] }[];

export function itemsOf(outline: Outline): OutlineItem[] {
  return outline.flatMap((module) => module.items);
}

/** Whether an item has a text that staff can read without taking the course. */
export function hasText({ kind }: Pick<OutlineItem, 'kind'>): boolean {
  return kind === 'lesson' || kind === 'assignment';
}

/** Whether anything in the version opens only under conditions. */
export function isConditional(outline: Outline): boolean {
  return outline.some(({ items }) => items.some(({ conditions }) => conditions.length > 0));
}

/** The items before and after one of them; of those asked for, where not all will do. */
export function neighbours(
  outline: Outline,
  itemId: string,
  will: (item: OutlineItem) => boolean = () => true,
): { previous: OutlineItem | null; next: OutlineItem | null } {
  const items = itemsOf(outline);
  const at = items.findIndex((item) => item.id === itemId);
  return {
    previous: items.slice(0, Math.max(0, at)).findLast(will) ?? null,
    next: at >= 0 ? (items.slice(at + 1).find(will) ?? null) : null,
  };
}
