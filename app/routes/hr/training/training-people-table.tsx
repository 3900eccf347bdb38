import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { TrainingPerson } from '#app/domain/planning/training-people.server.ts';
import { formatDay, fullName } from '#app/ui/format.ts';
import { TrainingBadge } from '#app/ui/training-badge.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/trainings.ts';

/** The people of whom a course is required, with their days. */
export function TrainingPeopleTable({ lines }: { lines: TrainingPerson[] }) {
  const { t } = useTranslation('trainings');
  const language = useLanguage();
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('people')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('dueOn')}</th>
            <th scope="col">{t('completedOn')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((person) => (
            <tr key={person.id}>
              <th scope="row" data-label={t('name')}>
                <Link className="link" to={`/hr/employees/${person.id}`}>
                  {fullName(person)}
                </Link>
                <span className="block text-xs font-normal text-ink-soft">
                  {person.positionTitle}
                </span>
              </th>
              <td data-label={t('unit')}>{person.unit}</td>
              <td data-label={t('state')}>
                <TrainingBadge state={person.state} />
              </td>
              <td data-label={t('dueOn')}>{formatDay(person.dueOn, language)}</td>
              <td data-label={t('completedOn')}>
                {person.completedOn ? formatDay(person.completedOn, language) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
