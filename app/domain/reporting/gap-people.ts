import { isPairState, type PairState } from '#app/domain/competency/gap.ts';
import { idText } from '#app/platform/address-text.ts';
import { type Day, isDay } from '#app/platform/clock.ts';

import { type Narrowing, readNarrowing, writeNarrowing } from './narrowing.ts';

/** What the address of the list says. */
export type PeopleFilter = Partial<Narrowing> & {
  unitId: string;
  /** Only who works in the unit itself, not in those below. */
  own: boolean;
  competencyId: string;
  state: PairState;
  everyone: boolean;
  asOf: Day;
  /** Where the page before ended. */
  after: Cursor | null;
};

export type Cursor = { name: string; id: string };

/** Reads an address; without unit or competency there is no such list. */
export function readPeopleFilter(search: URLSearchParams, today: Day): PeopleFilter | null {
  const unitId = idText(search.get('unit'));
  const competencyId = idText(search.get('competency'));
  if (!unitId || !competencyId) return null;
  const state = search.get('state');
  const day = search.get('asOf') ?? '';
  return {
    unitId,
    competencyId,
    own: search.get('own') === '1',
    state: isPairState(state) ? state : 'gap',
    ...readNarrowing(search),
    everyone: search.get('who') === 'all',
    asOf: isDay(day) ? day : today,
    after: readCursor(search.get('after')),
  };
}

/** The same list as an address, without its page. */
export function peopleParams(filter: PeopleFilter, today: Day): URLSearchParams {
  const search = new URLSearchParams({
    unit: filter.unitId,
    competency: filter.competencyId,
    state: filter.state,
  });
  if (filter.own) search.set('own', '1');
  writeNarrowing(search, filter);
  if (filter.everyone) search.set('who', 'all');
  if (filter.asOf !== today) search.set('asOf', filter.asOf);
  return search;
}

/** A cursor as it stands in an address: the id first, then the name. */
export function writeCursor({ name, id }: Cursor): string {
  return `${id}~${name}`;
}

export function readCursor(text: string | null): Cursor | null {
  const match = /^([0-9a-f-]{36})~(\P{Cc}{0,300})$/iu.exec(text ?? '');
  return match && idText(match[1]!) ? { id: match[1]!, name: match[2]! } : null;
}
