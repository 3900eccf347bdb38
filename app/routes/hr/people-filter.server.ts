import { isPairState } from '#app/domain/competency/gap.ts';
import { type PeopleFilter, readCursor } from '#app/domain/reporting/gap-people.ts';
import { idParam } from '#app/routes/access.server.ts';

/** What the address of the list says; without unit or competency there is no such page. */
export function readPeopleFilter(search: URLSearchParams): PeopleFilter {
  const state = search.get('state');
  return {
    unitId: idParam(search.get('unit') ?? undefined),
    competencyId: idParam(search.get('competency') ?? undefined),
    own: search.get('own') === '1',
    state: isPairState(state) ? state : 'gap',
    everyone: search.get('who') === 'all',
    after: readCursor(search.get('after')),
  };
}
