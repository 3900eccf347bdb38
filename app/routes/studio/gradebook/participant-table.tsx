import { useTranslation } from 'react-i18next';

import type { Participant } from '#app/domain/assessment/gradebook/participants.server.ts';
import type { RosterSearch } from '#app/domain/assessment/gradebook/roster-search.ts';
import '#app/platform/texts/gradebook.ts';
import { formatMoment, fullName } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { SortHead } from './sort-head.tsx';

type Shown = Omit<Participant, 'lastAt'> & { lastAt: Date | string | null };

/** The people of a course. Five hundred fit on a page, so a row is plain elements and asks for nothing by itself. */
export function ParticipantTable({
  people,
  search,
  zone,
}: {
  people: Shown[];
  search: RosterSearch;
  zone: string;
}) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const words = {
    email: t('email'),
    position: t('position'),
    status: t('status'),
    activity: t('activity'),
    progress: t('progress'),
    never: t('never'),
  };
  const statuses = t('statuses', { returnObjects: true });
  const head = { search };
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('table')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <SortHead {...head} sort="name" label={t('name')} />
            <SortHead {...head} sort="email" label={words.email} />
            <SortHead {...head} sort="position" label={words.position} />
            <SortHead {...head} sort="status" label={words.status} />
            <SortHead {...head} sort="activity" label={words.activity} largestFirst />
            <SortHead {...head} sort="progress" label={words.progress} number largestFirst />
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{fullName(person)}</th>
              <td data-label={words.email} className="break-words">
                {person.email ?? ''}
              </td>
              <td data-label={words.position}>
                {person.position}
                <span className="block text-xs text-ink-soft">{person.unit}</span>
              </td>
              <td data-label={words.status}>
                {statuses[person.status]}
                <span className="block text-xs text-ink-soft">{person.offering}</span>
              </td>
              <td data-label={words.activity}>
                {person.lastAt ? formatMoment(person.lastAt, language, zone) : words.never}
              </td>
              <td data-label={words.progress} className="number tabular-nums">
                {`${person.done}/${person.required}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
