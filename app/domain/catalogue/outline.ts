import type { Localised } from '#app/platform/i18n.ts';

export type OutlineItem = {
  id: string;
  kind: 'lesson' | 'quiz';
  title: Localised;
  minutes: number;
  required: boolean;
};

/** The modules of a course version with their items, in order. */
export type Outline = { title: Localised; items: OutlineItem[] }[];

export function itemsOf(outline: Outline): OutlineItem[] {
  return outline.flatMap((module) => module.items);
}

/** The items before and after one of them. */
export function neighbours(
  outline: Outline,
  itemId: string,
): { previous: OutlineItem | null; next: OutlineItem | null } {
  const items = itemsOf(outline);
  const at = items.findIndex((item) => item.id === itemId);
  return {
    previous: at > 0 ? (items[at - 1] ?? null) : null,
    next: at >= 0 ? (items[at + 1] ?? null) : null,
  };
}
