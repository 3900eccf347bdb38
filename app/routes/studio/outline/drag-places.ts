import type { CollisionDetection, KeyboardCoordinateGetter } from '@dnd-kit/core';

import { type DropPlace, dropPlaces } from '#app/domain/catalogue/outline/drop-places.ts';

type Parts = Parameters<typeof dropPlaces>[0];

/**
 * Which place is meant: the one whose upper edge is nearest to the pointer or, by keyboard, to what is carried. The
 * lower half of a row so means behind it.
 */
export function nearestPlace(parts: Parts): CollisionDetection {
  return ({ active, collisionRect, droppableRects, droppableContainers, pointerCoordinates }) => {
    const y = pointerCoordinates?.y ?? collisionRect.top;
    const wanted = new Set(dropPlaces(parts, String(active.id)).map(({ id }) => id));
    let nearest: { id: string | number; distance: number } | null = null;
    for (const { id } of droppableContainers) {
      const rect = droppableRects.get(id);
      if (!rect || !wanted.has(String(id))) continue;
      const distance = Math.abs(rect.top - y);
      if (!nearest || distance < nearest.distance) nearest = { id, distance };
    }
    return nearest ? [{ id: nearest.id, data: { value: nearest.distance } }] : [];
  };
}

/** Arrow up and down go from place to place, whatever their size. */
export function nextPlace(parts: Parts): KeyboardCoordinateGetter {
  return (event, { active, currentCoordinates, context }) => {
    const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
    if (step === 0) return undefined;
    event.preventDefault();
    const places = dropPlaces(parts, String(active));
    const at = places.findIndex(({ id }) => id === context.over?.id);
    const next = places[at + step];
    const rect = next && context.droppableRects.get(next.id);
    return rect ? { x: currentCoordinates.x, y: rect.top } : undefined;
  };
}

export function placeOf(parts: Parts, key: string, id: string | number | undefined) {
  return dropPlaces(parts, key).find((place): place is DropPlace => place.id === id) ?? null;
}
