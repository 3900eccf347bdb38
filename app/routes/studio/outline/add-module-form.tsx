import { useForm } from '@conform-to/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Localised } from '#app/platform/i18n.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio.ts';

import type { OutlinePage } from './outline-page.ts';

/** A new module at the end; what it holds is asked for next. @param first there is none yet */
export function AddModuleForm({ page, first }: { page: OutlinePage; first: boolean }) {
  const { t } = useTranslation(['studio', 'common']);
  const [key] = useState(page.fresh);
  const [form, fields] = useForm<{ title: Localised }>({
    id: 'add',
    lastResult: resultOf(page.result, 'add-module'),
  });
  return (
    <CheckedForm
      form={form}
      preventScrollReset
      tabIndex={-1}
      aria-label={t('outline.addModule')}
      className="card space-y-4 p-4"
    >
      <input type="hidden" name="intent" value="add-module" />
      <input type="hidden" name="key" value={key} />
      <WordsField
        field={fields.title}
        languages={page.languages}
        legend={t('outline.moduleTitle')}
        maxLength={300}
      />
      <div className="flex flex-wrap gap-2">
        <Button small>{t('outline.addModule')}</Button>
        {!first && (
          <ButtonLink look="quiet" small to="?" preventScrollReset>
            {t('common:cancel')}
          </ButtonLink>
        )}
      </div>
    </CheckedForm>
  );
}
