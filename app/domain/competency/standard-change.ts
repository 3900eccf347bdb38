import type { Day } from '#app/platform/clock.ts';

import type { StandardScope } from './standard.ts';

/** One cell of the standards: what a position, a job family or a position level says of a competency. */
export type StandardCell = {
  scope: StandardScope;
  /** Id of the position, name of the family, code of the level. */
  key: string;
  competencyId: string;
};

export type StandardChange = StandardCell & {
  /** 0: expressly not required. Null: from the day on as the wider scope has it. */
  level: number | null;
  importance: string;
};

/** Changes that begin on one day and rest on one decree. */
export type StandardRevision = {
  changes: StandardChange[];
  /** Any day; one gone by changes what was required then. */
  validFrom: Day;
  decreeNumber: string;
  decreeDate: Day | null;
};

export const LONGEST_DECREE = 120;

/** Names a cell in a form and in the refusal of a change. */
export function cellName({ scope, competencyId, key }: StandardCell): string {
  return `${scope}:${competencyId}:${key}`;
}
