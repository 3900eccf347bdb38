import { searchText, shortText } from '#app/platform/address-text.ts';
import { isId } from '#app/platform/id.ts';

import { isListedTrainingState, type ListedTrainingState } from './training-turns.ts';

const LONGEST_NAME = 300;

/** What the list of required courses is asked for, as it stands in the URL. */
export type RequirementSearch = {
  q: string;
  /** Also those that have ended. */
  ended: boolean;
  page: number;
};

export function readRequirementSearch(params: URLSearchParams): RequirementSearch {
  return {
    q: searchText(params.get('q')),
    ended: params.get('ended') === '1',
    page: Math.min(1_000, Math.max(1, Math.trunc(Number(params.get('page'))) || 1)),
  };
}

export function requirementSearchParams({ q, ended, page }: RequirementSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  if (ended) params.set('ended', '1');
  if (page > 1) params.set('page', String(page));
  return params;
}

/** Of whom of a required course the page tells; without a state: of everybody. */
export type TrainingPeopleSearch = {
  state: ListedTrainingState | null;
  /** Where the page before ended. */
  after: { id: string; name: string } | null;
};

export function readTrainingPeopleSearch(params: URLSearchParams): TrainingPeopleSearch {
  const state = params.get('state');
  const [, id = '', name = ''] = /^(\S+) (.*)$/.exec(params.get('after') ?? '') ?? [];
  return {
    state: isListedTrainingState(state) ? state : null,
    after: isId(id) && shortText(name, LONGEST_NAME) ? { id, name } : null,
  };
}

export function trainingPeopleParams({ state, after }: TrainingPeopleSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (state) params.set('state', state);
  if (after) params.set('after', `${after.id} ${after.name}`);
  return params;
}
