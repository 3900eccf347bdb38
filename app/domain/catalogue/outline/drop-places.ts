import type { Move } from './reordered.ts';

type Part = { key: string; items: { key: string }[] };

/** Where something that is dragged can be let go: before something, or at the end of a module or the course. */
export type DropPlace = { id: string; moduleKey: string | null; before: string | null };

/** Names of places, the same in every drawing of the outline. */
export const placeId = {
  before: (key: string) => `before:${key}`,
  endOf: (moduleKey: string) => `end:${moduleKey}`,
  end: 'end',
} as const;

/**
 * The places for a module or an item, from top to bottom. Its own place is among them; right behind itself is not,
 * for there it would stay where it is.
 */
export function dropPlaces(parts: Part[], key: string): DropPlace[] {
  if (parts.some((part) => part.key === key)) {
    const places = parts.map((part) => ({
      id: placeId.before(part.key),
      moduleKey: null,
      before: part.key,
    }));
    return notBehind(key, [...places, { id: placeId.end, moduleKey: null, before: null }]);
  }
  return notBehind(
    key,
    parts.flatMap(({ key: moduleKey, items }) => [
      ...items.map((item) => ({ id: placeId.before(item.key), moduleKey, before: item.key })),
      { id: placeId.endOf(moduleKey), moduleKey, before: null },
    ]),
  );
}

function notBehind(key: string, places: DropPlace[]): DropPlace[] {
  const own = places.findIndex(({ before }) => before === key);
  return places.filter((_, at) => own < 0 || at !== own + 1);
}

/** Letting go there as a change of the outline; null where it stays. */
export function moveTo(key: string, { moduleKey, before }: DropPlace): Move | null {
  if (before === key) return null;
  return moduleKey === null
    ? { kind: 'move-module', key, before }
    : { kind: 'move-item', key, moduleKey, before };
}
