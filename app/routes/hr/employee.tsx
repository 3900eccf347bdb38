import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { printedNumber } from '#app/domain/organisation/printed-number.ts';
import { employeePage } from '#app/domain/reporting/employee-page.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { formatDay, fullName } from '#app/ui/format.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useStandingLabel } from '#app/ui/standing-label.ts';
import { useStatusLabel } from '#app/ui/status-label.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/organisation.ts';

import { EmployeeHours } from './employee-hours.tsx';
import { EmployeeTrainings } from './employee-trainings.tsx';

export const meta = pageTitle('organisation', (t) => t('people.title'));

export const loader = withActor(async (actor, { request, params }) =>
  employeePage(actor, idParam(params.id), await languageOf(request)),
);

export default function Employee() {
  const { t } = useTranslation('organisation');
  const { employee, hours, trainings } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={fullName(employee)}
        lead={`${employee.positionTitle} · ${employee.unit.name}`}
        crumbs={employee.listed ? [{ to: '/hr/employees', label: t('people.title') }] : []}
        actions={employee.archived && <Badge tone="caution">{t('person.archived')}</Badge>}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
        <div className="min-w-0 space-y-6">
          <Record />
          {trainings && <EmployeeTrainings trainings={trainings} />}
          {hours && <EmployeeHours hours={hours} />}
          <Assignments />
        </div>
        <Ways />
      </div>
    </>
  );
}

/** Where this person goes on: competencies and account have pages of their own. */
function Ways() {
  const { t } = useTranslation('organisation');
  const { employee } = useLoaderData<typeof loader>();
  const { id, own, competencies, access } = employee;
  return (
    <div className="no-print grid gap-6 max-lg:order-first sm:max-lg:grid-cols-2">
      {competencies && (
        <Card title={t('person.competencies')}>
          <p className="mb-4 text-sm text-ink-soft">{t('person.competenciesLead')}</p>
          <ButtonLink to={own ? '/me/competencies' : `/hr/employees/${id}/competencies`}>
            {t('person.toCompetencies')}
          </ButtonLink>
        </Card>
      )}
      {access && (
        <Card title={t('person.access')}>
          <p className="mb-4 text-sm text-ink-soft">{t('person.accessLead')}</p>
          <ButtonLink look="secondary" to={`/hr/employees/${id}/access`}>
            {t('person.toAccess')}
          </ButtonLink>
        </Card>
      )}
    </div>
  );
}

function Record() {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const standingLabel = useStandingLabel();
  const statusLabel = useStatusLabel();
  const { employee, standards } = useLoaderData<typeof loader>();
  const { record, supervisor, listed, unitsOpen, unit, path } = employee;
  const unknown = <span className="font-normal text-ink-soft">{t('person.unknown')}</span>;
  const day = (value: string | null) => (value ? formatDay(value, language) : unknown);
  const place = (one: { id: string; name: string }) =>
    unitsOpen ? (
      <Link className="link" to={`/hr/units/${one.id}`}>
        {one.name}
      </Link>
    ) : (
      one.name
    );
  return (
    <Card title={t('person.facts')}>
      <Facts
        facts={[
          ...(record ? ([[t('person.number'), printedNumber(record.number)]] as const) : []),
          [t('person.status'), statusLabel(employee.status)],
          [t('person.grade'), employee.grade ?? unknown],
          [t('person.standing'), standingLabel(employee.standing)],
          [
            t('person.position'),
            standards ? (
              <Link
                key="position"
                className="link"
                to={`/hr/standards/positions/${employee.positionId}`}
              >
                {employee.positionTitle}
              </Link>
            ) : (
              employee.positionTitle
            ),
          ],
          [t('person.since'), day(employee.positionSince)],
          [
            t('person.unit'),
            <ul key="unit">
              {[...path, unit].map((one) => (
                <li key={one.id}>{place(one)}</li>
              ))}
            </ul>,
          ],
          [
            t('person.supervisor'),
            supervisor ? (
              listed ? (
                <Link key="boss" className="link" to={`/hr/employees/${supervisor.id}`}>
                  {supervisor.name}
                </Link>
              ) : (
                supervisor.name
              )
            ) : (
              t('person.noSupervisor')
            ),
          ],
          [t('person.reports'), employee.reports],
          ...(record
            ? ([
                [t('person.email'), record.email ?? unknown],
                [t('person.phone'), record.phone ?? unknown],
                [t('person.education'), record.education ?? unknown],
                [t('person.appointed'), day(record.appointedOn)],
              ] as const)
            : []),
        ]}
      />
    </Card>
  );
}

function Assignments() {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const { employee } = useLoaderData<typeof loader>();
  const { assignments } = employee;
  if (assignments.length === 0)
    return (
      <Card title={t('person.assignments')}>
        <p className="text-sm text-ink-soft">{t('person.assignmentsNone')}</p>
      </Card>
    );
  return (
    <Card title={t('person.assignments')}>
      <ol className="divide-y divide-line">
        {assignments.map(({ validFrom, validUntil, unit, position }) => (
          <li key={validFrom} className="py-2.5">
            <p className="font-medium">{position}</p>
            <p className="text-sm text-ink-soft">
              {unit} · {formatDay(validFrom, language)} –{' '}
              {validUntil ? formatDay(validUntil, language) : t('person.now')}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
