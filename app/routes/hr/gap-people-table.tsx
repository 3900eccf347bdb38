import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { GapPerson } from '#app/domain/reporting/gap-people.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Button } from '#app/ui/button.tsx';
import { formatHours, fullName } from '#app/ui/format.ts';
import { LadderMark, LadderSheet } from '#app/ui/ladder-sheet.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/gaps.ts';

type SendCourse = { offeringId: string; title: string; level: number; minutes: number };

/**
 * The people of a cell, with what can be done for those ticked: ask for an assessment where they were never assessed,
 * take places in a course where they have a gap.
 */
export function GapPeopleTable({
  people,
  levels,
  deed,
  courses,
}: {
  people: GapPerson[];
  levels: number;
  deed: 'ask' | 'send' | null;
  courses: SendCourse[];
}) {
  const { t } = useTranslation('gaps');
  const table = (
    <div className="card overflow-hidden">
      <LadderSheet pairs={people.map(({ required, held }) => ({ required, held, levels }))} />
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('position')}</th>
            <th scope="col">{t('level')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.employeeId} person={person} levels={levels} deed={deed} />
          ))}
        </tbody>
      </table>
    </div>
  );
  if (!deed) return table;
  return (
    <Form method="post" className="space-y-4">
      <input type="hidden" name="intent" value={deed} />
      {deed === 'ask' ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button>{t('request')}</Button>
          <p className="max-w-prose text-sm text-ink-soft">{t('requestLead')}</p>
        </div>
      ) : (
        <Send courses={courses} />
      )}
      {table}
    </Form>
  );
}

function Send({ courses }: { courses: SendCourse[] }) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  return (
    <div className="card space-y-3 p-4">
      <p className="max-w-prose text-sm text-ink-soft">{t('sendLead')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow space-y-1.5">
          <label htmlFor="offering" className="block text-sm font-semibold">
            {t('sendCourse')}
          </label>
          <select id="offering" name="offeringId" required className="input">
            {courses.map(({ offeringId, title, level, minutes }) => (
              <option key={offeringId} value={offeringId}>
                {`${title} · ${t('courseLine', { level, hours: formatHours(minutes, language) })}`}
              </option>
            ))}
          </select>
        </div>
        <Button>{t('send')}</Button>
      </div>
    </div>
  );
}

function Row({
  person,
  levels,
  deed,
}: {
  person: GapPerson;
  levels: number;
  deed: 'ask' | 'send' | null;
}) {
  const { t } = useTranslation('gaps');
  const { t: common } = useTranslation();
  const { employeeId, required, held, requested } = person;
  const name = fullName(person);
  return (
    <tr>
      <th scope="row">
        <span className="flex items-start gap-2">
          {(deed === 'send' || (deed === 'ask' && !requested)) && (
            <input
              type="checkbox"
              name="employeeId"
              value={employeeId}
              defaultChecked
              aria-label={t('select', { name })}
              className="mt-0.5 size-5 accent-nila"
            />
          )}
          <Link to={`/hr/employees/${employeeId}/competencies`} className="link">
            {name}
          </Link>
        </span>
      </th>
      <td>
        {person.positionTitle}
        <span className="block text-xs text-ink-soft">{person.unitName}</span>
      </td>
      <td>
        <LadderMark required={required} held={held} levels={levels} />
        <span className="block">
          {held === null
            ? common('level.notAssessed')
            : common('level.ofRequired', { held, required })}
        </span>
        {requested && <Badge>{t('requested')}</Badge>}
      </td>
    </tr>
  );
}
