import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { FoundEmployee } from '#app/domain/scheduling/trainers/find-employees.server.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/registers.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';

/** Looks employees up by name; each leads to the form for him or her. */
export function EmployeeFinder({
  q,
  found,
  most,
}: {
  q: string;
  found: FoundEmployee[];
  /** As many as are listed at most. */
  most: number;
}) {
  const { t } = useTranslation(['registers', 'common']);
  return (
    <Card title={t('trainers.find')} className="max-w-2xl">
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <label className="min-w-56 flex-1 text-sm font-semibold">
          {t('trainers.findLabel')}
          <input
            key={q}
            className="input mt-1.5"
            type="search"
            name="q"
            defaultValue={q}
            maxLength={100}
          />
        </label>
        <Button look="secondary">{t('common:search')}</Button>
      </Form>
      {q && (
        <p role="status" className="mt-4 text-sm text-ink-soft">
          {found.length === 0
            ? t('trainers.foundNone')
            : found.length < most
              ? t('trainers.foundEmployees', { count: found.length })
              : t('trainers.foundMost', { count: most })}
        </p>
      )}
      <ul className="mt-1 divide-y divide-line">
        {found.map((employee) => (
          <Found key={employee.id} employee={employee} />
        ))}
      </ul>
    </Card>
  );
}

function Found({ employee }: { employee: FoundEmployee }) {
  const { t } = useTranslation('registers');
  const { id, name, unit, positionTitle, trainerId } = employee;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <span className="min-w-0 flex-1 basis-56">
        {name}
        <span className="block text-sm text-ink-soft">{`${positionTitle} · ${unit}`}</span>
      </span>
      {trainerId ? (
        <Link
          className="link text-sm"
          to={`/studio/trainers/${trainerId}`}
          aria-label={t('trainers.alreadyOf', { name })}
        >
          {t('trainers.already')}
        </Link>
      ) : (
        <ButtonLink
          look="secondary"
          small
          to={`?employee=${id}`}
          aria-label={t('trainers.chooseOf', { name })}
        >
          {t('trainers.choose')}
        </ButtonLink>
      )}
    </li>
  );
}
