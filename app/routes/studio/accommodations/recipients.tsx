import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { scopeText } from '#app/domain/assessment/accommodations/accommodation-form.ts';
import type { Recipient } from '#app/domain/assessment/accommodations/find-recipients.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/accommodations.ts';
import '#app/platform/texts/common.ts';

import { scopeOf } from './give-form.tsx';

type Props = { q: string; found: Recipient[]; groups: boolean };

/** Looks people, units and offerings up by name; each leads to the form for it. */
export function Recipients({ q, found, groups }: Props) {
  const { t } = useTranslation(['accommodations', 'common']);
  return (
    <Card title={t('find')}>
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <label className="min-w-56 flex-1 text-sm font-semibold">
          {t('findLabel')}
          <input key={q} className="input mt-1.5" type="search" name="q" defaultValue={q} />
        </label>
        <Button look="secondary">{t('common:search')}</Button>
        {groups && (
          <ButtonLink look="quiet" to="?for=all">
            {t('forAll')}
          </ButtonLink>
        )}
      </Form>
      {q && (
        <p role="status" className="mt-4 text-sm text-ink-soft">
          {found.length === 0 ? t('foundNone') : t('found', { count: found.length })}
        </p>
      )}
      <ul className="mt-1 divide-y divide-line">
        {found.map((one) => (
          <li
            key={scopeText(scopeOf(one))}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5"
          >
            <span>
              {one.name}
              <span className="block text-sm text-ink-soft">
                {[t(`kinds.${one.kind}`), one.about].filter(Boolean).join(' · ')}
              </span>
            </span>
            <ButtonLink
              look="secondary"
              small
              to={`?${new URLSearchParams({ q, for: scopeText(scopeOf(one)) })}`}
              aria-label={t('chooseOf', { name: one.name })}
            >
              {t('choose')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
