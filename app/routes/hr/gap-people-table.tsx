import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { GapPerson } from '#app/domain/reporting/gap-people.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Button } from '#app/ui/button.tsx';
import { fullName } from '#app/ui/format.ts';
import { LadderMark, LadderSheet } from '#app/ui/ladder-sheet.tsx';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/gaps.ts';

/** The people of a cell; where they were never assessed, HR asks for it for those ticked. */
export function GapPeopleTable({
  people,
  levels,
  ask,
}: {
  people: GapPerson[];
  levels: number;
  ask: boolean;
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
            <Row key={person.employeeId} person={person} levels={levels} ask={ask} />
          ))}
        </tbody>
      </table>
    </div>
  );
  if (!ask) return table;
  return (
    <Form method="post" className="space-y-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button>{t('request')}</Button>
        <p className="max-w-prose text-sm text-ink-soft">{t('requestLead')}</p>
      </div>
      {table}
    </Form>
  );
}

function Row({ person, levels, ask }: { person: GapPerson; levels: number; ask: boolean }) {
  const { t } = useTranslation('gaps');
  const { t: common } = useTranslation();
  const { employeeId, required, held, requested } = person;
  const name = fullName(person);
  return (
    <tr>
      <th scope="row">
        <span className="flex items-start gap-2">
          {ask && !requested && (
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
