import { idText, searchText } from '#app/platform/address-text.ts';
import { type Day, isDay } from '#app/platform/clock.ts';

/** A position as pages of competencies name it. */
export type ComparedPosition = {
  positionId: string;
  code: string;
  name: string;
  /** It requires something on that day. */
  hasStandard: boolean;
};

/** @property level the name of its level (jenjang) in the reader's language */
export type FoundPosition = ComparedPosition & { level: string };

/** What a person is compared with: the position held on a day, or a target, on that day. */
export type Viewpoint = {
  day: Day;
  today: Day;
  isToday: boolean;
  held: ComparedPosition;
  target: ComparedPosition | null;
  /** Positions found by what was typed; null: nothing was. */
  found: FoundPosition[] | null;
  find: string;
};

/** The same as an address says it. */
export type AskedViewpoint = { targetId: string | null; on: Day | null; find: string };

export const nowAndHere: AskedViewpoint = { targetId: null, on: null, find: '' };

/** Reads `target`, `on` and `find` of an address. What is no day or no id asks for nothing. */
export function readViewpoint(search: URLSearchParams): AskedViewpoint {
  const on = search.get('on') ?? '';
  return {
    targetId: idText(search.get('target')),
    on: isDay(on) ? on : null,
    find: searchText(search.get('find')),
  };
}

/** The address of the same view on another page: empty, or `?target=…&on=…`. */
export function viewpointQuery({ target, day, isToday }: Viewpoint): string {
  const query = new URLSearchParams();
  if (target) query.set('target', target.positionId);
  if (!isToday) query.set('on', day);
  return query.size > 0 ? `?${query}` : '';
}
