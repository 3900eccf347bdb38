import { idText, shortText } from '#app/platform/address-text.ts';

/** Which people a page of gaps counts, where not all of them. Null: whatever it is. */
export type Narrowing = {
  /** Job family and level of the position held. */
  family: string | null;
  level: string | null;
  /** Status of employment: PNS, PPPK, … */
  status: string | null;
  positionId: string | null;
};

export const NOBODY_LEFT_OUT: Narrowing = {
  family: null,
  level: null,
  status: null,
  positionId: null,
};

export function isNarrowed({ family, level, status, positionId }: Partial<Narrowing>): boolean {
  return Boolean(family ?? level ?? status ?? positionId);
}

/** What an address says of it; anything unreadable counts as not asked. */
export function readNarrowing(search: URLSearchParams): Narrowing {
  return {
    family: shortText(search.get('family')),
    level: shortText(search.get('level')),
    status: shortText(search.get('status')),
    positionId: idText(search.get('position')),
  };
}

export function writeNarrowing(
  search: URLSearchParams,
  { family, level, status, positionId }: Partial<Narrowing>,
): void {
  if (family) search.set('family', family);
  if (level) search.set('level', level);
  if (status) search.set('status', status);
  if (positionId) search.set('position', positionId);
}
