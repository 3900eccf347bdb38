import type { VisiblePerson } from '#app/domain/competency/visible-person.server.ts';

/** What a page says of the person: not how the reader stands to them. */
export type ShownPerson = Pick<
  VisiblePerson,
  'employeeId' | 'name' | 'titlePrefix' | 'titleSuffix' | 'positionTitle' | 'unitName'
>;

export function shownPerson(person: VisiblePerson): ShownPerson {
  const { employeeId, name, titlePrefix, titleSuffix, positionTitle, unitName } = person;
  return { employeeId, name, titlePrefix, titleSuffix, positionTitle, unitName };
}
