import type { Condition } from '#app/domain/catalogue/condition.ts';
import type { Outline, OutlineItem } from '#app/domain/catalogue/version/outline.ts';

/** A key by name: the same name is the same key in every outline. */
export function keyOf(name: string): string {
  const digits = [...name].map((letter) => letter.charCodeAt(0).toString(16)).join('');
  return `00000000-0000-4000-8000-${digits.padStart(12, '0').slice(-12)}`;
}

/** An item whose title, id and key follow from a name. */
export function anItem(name: string, more: Partial<OutlineItem> = {}): OutlineItem {
  return {
    id: `id of ${name}`,
    key: keyOf(name),
    kind: 'lesson',
    title: { id: name, en: `${name} (en)` },
    minutes: 10,
    required: true,
    conditions: [],
    minimumMinutes: null,
    fingerprint: `says ${name}`,
    ...more,
  };
}

export function anOutline(...items: OutlineItem[]): Outline {
  return [{ title: { id: 'Modul', en: 'Module' }, items }];
}

export const after = (name: string): Condition => ({ kind: 'item', key: keyOf(name) });
export const inOrder: Condition = { kind: 'order' };
