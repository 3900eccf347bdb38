import type { PairState } from '#app/domain/competency/gap.ts';

/** What the address of the list says. */
export type PeopleFilter = {
  unitId: string;
  /** Only who works in the unit itself, not in those below. */
  own: boolean;
  competencyId: string;
  state: PairState;
  everyone: boolean;
  /** Where the page before ended. */
  after: Cursor | null;
};

export type Cursor = { name: string; id: string };

/** A cursor as it stands in an address: the id first, then the name. */
export function writeCursor({ name, id }: Cursor): string {
  return `${id}~${name}`;
}

export function readCursor(text: string | null): Cursor | null {
  const match = /^([0-9a-f-]{36})~(.{0,300})$/i.exec(text ?? '');
  return match ? { id: match[1]!, name: match[2]! } : null;
}
