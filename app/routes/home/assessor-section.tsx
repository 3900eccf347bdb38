import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { AssessorHome } from '#app/domain/reporting/assessor-home.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { fullName } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/home.ts';

/** The assessor's part: who waits for an assessment, and the ways to record one. */
export function AssessorSection({ assessing }: { assessing: AssessorHome }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <Waiting assessing={assessing} />
      <Ways />
    </section>
  );
}

function Waiting({ assessing: { waiting, total } }: { assessing: AssessorHome }) {
  const { t } = useTranslation('home');
  return (
    <Card title={t('toAssess')}>
      {waiting.length === 0 ? (
        <p className="text-ink-soft">{t('noneToAssess')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {waiting.map((person) => (
            <li
              key={person.employeeId}
              className="flex flex-wrap items-baseline justify-between gap-x-4 py-2"
            >
              <span>
                <Link to={`/hr/employees/${person.employeeId}/competencies`} className="link">
                  {fullName(person)}
                </Link>
                <span className="block text-sm text-ink-soft">
                  {`${person.positionTitle} · ${person.unitName}`}
                </span>
              </span>
              <span className="text-sm text-ink-soft">
                {t('requests', { count: person.requests })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {total > waiting.length && (
        <p className="mt-3 text-sm text-ink-soft">
          {t('moreToAssess', { count: total - waiting.length })}
        </p>
      )}
    </Card>
  );
}

function Ways() {
  const { t } = useTranslation(['home', 'common']);
  return (
    <Card title={t('recordResults')}>
      <Form method="get" action="/hr/employees" role="search" className="space-y-3">
        <label className="block text-sm font-semibold">
          {t('findPerson')}
          <input className="input mt-1.5" type="search" name="q" maxLength={100} />
        </label>
        <Button>{t('common:search')}</Button>
      </Form>
      <p className="mt-5 mb-3 text-sm text-ink-soft">{t('roundLead')}</p>
      <ButtonLink look="secondary" to="/hr/assessments">
        {t('toRound')}
      </ButtonLink>
    </Card>
  );
}
