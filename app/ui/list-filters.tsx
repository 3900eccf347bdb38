import { Form } from '@remix-run/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/common.ts';

import { Button, ButtonLink } from './button.tsx';

/**
 * The form that sifts a list: words to look for, then what else there is to choose. It asks by the address, so it works
 * before scripts arrive.
 * @param longest characters that the list looks for at most
 * @param all the address of the whole list; null while it is shown whole
 */
export function ListFilters({
  label,
  q,
  longest = 100,
  all,
  children,
}: {
  label: string;
  q: string;
  longest?: number;
  all: string | null;
  children?: ReactNode;
}) {
  const { t } = useTranslation('common');
  return (
    <Form method="get" role="search" className="mb-5 flex flex-wrap items-end gap-3">
      <label className="min-w-56 flex-1 text-sm font-semibold">
        {label}
        <input
          ref={useAsked(q)}
          className="input mt-1.5"
          type="search"
          name="q"
          defaultValue={q}
          maxLength={longest}
        />
      </label>
      {children}
      <Button>{t('search')}</Button>
      {all && (
        <ButtonLink look="quiet" to={all}>
          {t('clearFilters')}
        </ButtonLink>
      )}
    </Form>
  );
}

/**
 * One of several. What stands for none of them comes first among the options, with an empty value.
 * @param long its options are long names: it takes what place there is
 */
export function FilterChoice({
  label,
  name,
  chosen,
  long = false,
  children,
}: {
  label: string;
  name: string;
  chosen: string | number | null;
  long?: boolean;
  children: ReactNode;
}) {
  return (
    <label className={`text-sm font-semibold ${long ? 'max-w-72 min-w-36 flex-1' : ''}`}>
      {label}
      <select key={chosen} className="input mt-1.5" name={name} defaultValue={chosen ?? ''}>
        {children}
      </select>
    </label>
  );
}

export function FilterTick({
  label,
  name,
  checked,
}: {
  label: string;
  name: string;
  checked: boolean;
}) {
  return (
    <label className="flex min-h-11 items-center gap-2 text-sm">
      <input
        key={String(checked)}
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={checked}
        className="size-5 accent-nila"
      />
      {label}
    </label>
  );
}

/** A field for words that says what the address asks for, and keeps the focus when that changes. */
function useAsked(asked: string) {
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef(asked);
  useEffect(() => {
    // What was typed before scripts arrived stays.
    if (shown.current === asked) return;
    shown.current = asked;
    if (field.current) field.current.value = asked;
  }, [asked]);
  return field;
}
