import { idText, searchText, shortText } from '#app/platform/address-text.ts';
import { isId } from '#app/platform/id.ts';

/** What the list of people is asked for, as it stands in the URL. */
export type EmployeeSearch = {
  q: string;
  /** People of this unit and everything below it. */
  unit: string | null;
  status: string | null;
  /** `active`: standings that count as active; `all`; or one standing. */
  standing: string;
  /** Where the page before ended: the name and id of its last person. */
  after: { name: string; id: string } | null;
};

const LONGEST_WORD = 40;
const LONGEST_NAME = 300;

export const ACTIVE = 'active';
export const EVERYBODY = 'all';

export function readEmployeeSearch(params: URLSearchParams): EmployeeSearch {
  return {
    q: searchText(params.get('q')),
    unit: idText(params.get('unit')),
    status: shortText(params.get('status'), LONGEST_WORD),
    standing: shortText(params.get('standing'), LONGEST_WORD) ?? ACTIVE,
    after: readAfter(params.get('after')),
  };
}

/** The same in a URL; what is as it begins is left out. */
export function employeeSearchParams(search: Partial<EmployeeSearch>): URLSearchParams {
  const { after, standing, ...rest } = search;
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value) params.set(name, value);
  if (standing && standing !== ACTIVE) params.set('standing', standing);
  if (after) params.set('after', `${after.id} ${after.name}`);
  return params;
}

function readAfter(text: string | null): EmployeeSearch['after'] {
  const [, id = '', name = ''] = /^(\S+) (.*)$/.exec(text ?? '') ?? [];
  return isId(id) && shortText(name, LONGEST_NAME) ? { id, name } : null;
}
