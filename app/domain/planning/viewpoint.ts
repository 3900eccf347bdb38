import { type Day, isDay } from '#app/platform/clock.ts';
import { isId } from '#app/platform/id.ts';

/** A position as pages of competencies name it. */
export type ComparedPosition = {
  positionId: string;
  code: string;
  name: string;
  level: string;
  /** It requires something on that day. */
  hasStandard: boolean;
};

/** What a person is compared with: the position held on a day, or a target, on that day. */
export type Viewpoint = {
  day: Day;
  today: Day;
  isToday: boolean;
  held: ComparedPosition;
  target: ComparedPosition | null;
  /** Positions found by what was typed; null: nothing was. */
  found: ComparedPosition[] | null;
  find: string;
};

/** The same as an address says it. */
export type AskedViewpoint = { targetId: string | null; on: Day | null; find: string };

export const nowAndHere: AskedViewpoint = { targetId: null, on: null, find: '' };

/** Reads `target`, `on` and `find` of an address. What is no day or no id asks for nothing. */
export function readViewpoint(search: URLSearchParams): AskedViewpoint {
  const target = search.get('target') ?? '';
  const on = search.get('on') ?? '';
  return {
    targetId: isId(target) ? target : null,
    on: isDay(on) && on >= '1900-01-01' && on < '2200-01-01' ? on : null,
    find: (search.get('find') ?? '').trim().slice(0, 100),
  };
}

/** The address of the same view on another page: empty, or `?target=…&on=…`. */
export function viewpointQuery({ target, day, isToday }: Viewpoint): string {
  const query = new URLSearchParams();
  if (target) query.set('target', target.positionId);
  if (!isToday) query.set('on', day);
  return query.size > 0 ? `?${query}` : '';
}
