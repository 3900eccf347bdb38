import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canKeepRegisters } from '#app/domain/scheduling/register-policy.ts';
import { partnerChoices } from '#app/domain/scheduling/partners/partner-choices.server.ts';
import {
  EMPLOYEES_SHOWN,
  findEmployees,
  foundEmployee,
} from '#app/domain/scheduling/trainers/find-employees.server.ts';
import { createTrainer } from '#app/domain/scheduling/trainers/save-trainer.server.ts';
import { newTrainerForm } from '#app/domain/scheduling/trainers/trainer-form.ts';
import { idText, searchText } from '#app/platform/address-text.ts';
import { notFound } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import '#app/platform/texts/registers.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';

import { EmployeeFinder } from './employee-finder.tsx';
import { TrainerForm } from './trainer-form.tsx';

export const meta = pageTitle('registers', (t) => t('trainers.newTitle'));

export const loader = withActor(async (actor, { request }) => {
  if (!canKeepRegisters(actor)) throw notFound();
  const asked = new URL(request.url).searchParams;
  const q = searchText(asked.get('q'));
  const employeeId = idText(asked.get('employee'));
  const from = asked.get('from') === 'outside' ? ('outside' as const) : ('inside' as const);
  return {
    from,
    q,
    most: EMPLOYEES_SHOWN,
    found: from === 'inside' && !employeeId ? await findEmployees(actor, q) : [],
    employee: from === 'inside' && employeeId ? await foundEmployee(actor, employeeId) : null,
    partners: from === 'outside' ? await partnerChoices(actor) : [],
    partnerId: idText(asked.get('partner')),
    newKey: newId(),
  };
});

export const action = withActor((actor, { request }) =>
  submitForm(request, newTrainerForm, async (typed) => {
    await createTrainer(actor, typed);
    return redirect(`/studio/trainers/${typed.trainerId}?done=created`);
  }),
);

export default function NewTrainer() {
  const { t } = useTranslation('registers');
  const { from, q, found, employee, most } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('trainers.newTitle')}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/trainers', label: t('trainers.title') },
        ]}
      />
      <nav aria-label={t('trainers.kind')} className="mb-5 flex flex-wrap gap-2">
        {(['inside', 'outside'] as const).map((one) => (
          <Link
            key={one}
            className="chip"
            to={one === 'outside' ? '?from=outside' : '?'}
            aria-current={one === from ? 'true' : undefined}
          >
            {t(`trainers.${one}`)}
          </Link>
        ))}
      </nav>
      {from === 'inside' && !employee ? (
        <EmployeeFinder q={q} found={found} most={most} />
      ) : (
        <Card className="max-w-2xl">
          <NewForm key={employee?.id ?? from} />
        </Card>
      )}
    </>
  );
}

function NewForm() {
  const { t } = useTranslation('registers');
  const { from, employee, partners, partnerId, newKey } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  // Sent twice, a new one keeps the key it was first sent with.
  const typedKey = lastResult?.initialValue?.['trainerId'] as string | undefined;
  return (
    <TrainerForm
      from={from}
      typed={{ partnerId: partnerId ?? '' }}
      partners={partners}
      lastResult={lastResult}
      submit={t('trainers.create')}
      cancel={employee ? '?' : '/studio/trainers'}
    >
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="trainerId" value={typedKey ?? newKey} />
      {employee && (
        <>
          <input type="hidden" name="employeeId" value={employee.id} />
          <div className="space-y-1">
            <p className="text-sm text-ink-soft">{t('trainers.chosen')}</p>
            <p className="font-semibold">{employee.name}</p>
            <p className="text-sm text-ink-soft">{`${employee.positionTitle} · ${employee.unit}`}</p>
            <p className="text-sm">
              <Link className="link" to="?">
                {t('trainers.other')}
              </Link>
            </p>
          </div>
        </>
      )}
    </TrainerForm>
  );
}
