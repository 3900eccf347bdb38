import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';

import { FormUploadsContext, useFormUploads } from './form-uploads.ts';

/** What a form of a block is given: the entries as they are, and where the new ones go. */
export type BlockFormProps = {
  entries: Record<string, unknown>;
  onDone: (entries: Record<string, unknown>) => void;
  onCancel: () => void;
};

/** Entries as text, whatever they were. */
export function useText(entries: Record<string, unknown>, name: string) {
  const given = entries[name];
  const [value, setValue] = useState(typeof given === 'string' ? given : '');
  return [value, setValue] as const;
}

/** Nothing written is nothing said. */
export function orNothing(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/**
 * What is missing is told at its field when somebody says that they are done, and no earlier. A file that is still on
 * its way then is waited for.
 */
export function BlockForm({
  problems,
  isNew,
  onDone,
  onCancel,
  more,
  children,
}: {
  problems: boolean;
  isNew: boolean;
  onDone: () => void;
  onCancel: () => void;
  more?: ReactNode;
  children: (told: boolean) => ReactNode;
}) {
  const { t } = useTranslation(['studioEditor', 'common']);
  const [told, setTold] = useState(false);
  const finish = () => {
    if (problems) setTold(true);
    else onDone();
  };
  const { uploads, underWay, waits, wait } = useFormUploads(finish);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (problems) setTold(true);
    if (underWay) wait();
    else finish();
  };
  return (
    <form noValidate className="space-y-4" onSubmit={submit}>
      <FormUploadsContext.Provider value={uploads}>{children(told)}</FormUploadsContext.Provider>
      <div className="flex flex-wrap gap-2 pt-2">
        <Button aria-disabled={waits || undefined}>
          {isNew ? t('form.insert') : t('form.keep')}
        </Button>
        <Button type="button" look="quiet" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        {more}
        <p role="status" className="basis-full text-sm font-medium text-ink-soft">
          {waits && t(isNew ? 'form.insertsSoon' : 'form.keepsSoon')}
        </p>
      </div>
    </form>
  );
}
