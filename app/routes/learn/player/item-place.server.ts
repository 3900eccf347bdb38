import { redirect } from '@remix-run/node';

import type { OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { idParam } from '#app/routes/access.server.ts';

import { itemPath } from './item-path.ts';
import { orItsSuccessor } from './or-its-successor.server.ts';

/** An item of a course that somebody takes. */
export type ItemPlace = { enrollmentId: string; itemId: string };

/** The item that a page of the player is of, out of its address. */
export function placeOf(params: Partial<Record<string, string>>): ItemPlace {
  return { enrollmentId: idParam(params['enrollmentId']), itemId: idParam(params['itemId']) };
}

/**
 * What the page of an item shows. An item of another kind is shown by its own page, one of a version that the learner
 * has left by the page of what it has become.
 * @param view what the page shows, or the kind that the item is of instead
 */
export async function shownItem<V extends object>(
  actor: Actor,
  at: ItemPlace,
  view: () => Promise<V | OutlineItem['kind']>,
): Promise<V> {
  const shown = await orItsSuccessor(actor, at, view);
  if (typeof shown !== 'string') return shown;
  throw redirect(itemPath(at.enrollmentId, { id: at.itemId, kind: shown }));
}
