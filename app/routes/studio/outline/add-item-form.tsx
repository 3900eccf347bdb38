import { useForm } from '@conform-to/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ItemKind } from '#app/domain/catalogue/course-content.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import '#app/platform/texts/studio.ts';

import { ItemIcon } from './item-icon.tsx';
import type { OutlinePage } from './outline-page.ts';

const KINDS: ItemKind[] = ['lesson', 'quiz', 'assignment', 'file', 'survey'];

/** A new item at the end of a module. It stays open for the next one, so that an outline is typed in one go. */
export function AddItemForm({
  moduleKey,
  name,
  page,
}: {
  moduleKey: string;
  name: string;
  page: OutlinePage;
}) {
  const { t } = useTranslation('studio');
  const [key] = useState(page.fresh);
  const [form, fields] = useForm<{ title: Localised; itemKind: string }>({
    id: 'add',
    lastResult: resultOf(page.result, 'add-item'),
    defaultValue: { itemKind: 'lesson' },
  });
  return (
    <CheckedForm
      form={form}
      preventScrollReset
      tabIndex={-1}
      aria-label={t('outline.addItemTo', { name })}
      className="space-y-4 rounded-md bg-sunken p-3 sm:p-4"
    >
      <input type="hidden" name="intent" value="add-item" />
      <input type="hidden" name="moduleKey" value={moduleKey} />
      <input type="hidden" name="key" value={key} />
      <fieldset>
        <legend className="text-sm font-semibold">{t('outline.itemKind')}</legend>
        <div className="mt-1.5 grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
          {KINDS.map((kind) => (
            <label
              key={kind}
              className="flex min-h-11 items-center gap-2.5 rounded-md border border-line-strong bg-surface px-3 py-1.5 has-checked:border-nila has-checked:bg-nila-soft"
            >
              <input
                type="radio"
                name={fields.itemKind.name}
                value={kind}
                defaultChecked={(fields.itemKind.initialValue ?? 'lesson') === kind}
                className="size-5 accent-nila"
              />
              <ItemIcon kind={kind} />
              <span className="min-w-0">
                <span className="block text-sm font-semibold">{t(`items.${kind}`)}</span>
                <span className="block text-xs text-ink-soft">{t(`outline.kindHelp.${kind}`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <WordsField
        field={fields.title}
        languages={page.languages}
        legend={t('outline.itemTitle')}
        maxLength={300}
      />
      <div className="flex flex-wrap gap-2">
        <Button small>{t('outline.add')}</Button>
        <ButtonLink look="quiet" small to={`?#${moduleKey}`} preventScrollReset>
          {t('outline.finish')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}
