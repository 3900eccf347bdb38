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

export const ACTIVE = 'active';
export const EVERYBODY = 'all';

export function readEmployeeSearch(params: URLSearchParams): EmployeeSearch {
  const unit = params.get('unit');
  return {
    q: (params.get('q') ?? '').trim().slice(0, 100),
    unit: unit && isId(unit) ? unit : null,
    status: short(params.get('status')),
    standing: short(params.get('standing')) ?? ACTIVE,
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
  return isId(id) ? { id, name } : null;
}

function short(text: string | null): string | null {
  return text && text.length <= 40 ? text : null;
}
