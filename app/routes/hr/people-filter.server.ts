import { data } from '@remix-run/node';

import { type PeopleFilter, readPeopleFilter } from '#app/domain/reporting/gap-people.ts';
import { today } from '#app/platform/today.server.ts';

/** What the address of the list says; without unit or competency there is no such page. */
export function peopleFilterOf(request: Request): PeopleFilter {
  const filter = readPeopleFilter(new URL(request.url).searchParams, today());
  if (!filter) throw data('notFound', { status: 404 });
  return filter;
}
