import { useForm } from '@conform-to/react';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { TakeTyped } from '#app/domain/questions/formats/import-forms.ts';
import type { QuestionImportView } from '#app/domain/questions/formats/question-import-view.server.ts';
import '#app/platform/texts/question-import.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TickField } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';

import { CategoryOptions } from '../category-options.tsx';

/** Saves what was read to the bank. */
export function TakeIn({
  view: { fresh, errors, categories, available, mayMakeCategories },
}: {
  view: Pick<
    QuestionImportView,
    'fresh' | 'errors' | 'categories' | 'available' | 'mayMakeCategories'
  >;
}) {
  const { t } = useTranslation('questionImport');
  const [form, fields] = useForm<TakeTyped>({
    id: 'take-in',
    lastResult: useActionData<FormAnswer>(),
  });
  if (!available) return null;
  if (categories.length === 0)
    return (
      <div className="space-y-4">
        <Notice kind="warning">{t('noCategory')}</Notice>
        <ButtonLink look="secondary" to="/studio/questions/categories">
          {t('toBank')}
        </ButtonLink>
      </div>
    );
  return (
    <Card title={t('takeTitle')}>
      <p className="mb-4 text-sm text-ink-soft">
        {t('takeBody')} {errors > 0 && t('withErrors')}
      </p>
      <CheckedForm form={form}>
        <SelectField field={fields.categoryId} label={t('category')} required>
          <option value="">{t('chooseCategory')}</option>
          <CategoryOptions categories={categories} />
        </SelectField>
        {mayMakeCategories && (
          <TickField field={fields.makeCategories} label={t('makeCategories')} />
        )}
        <Button>{t('take', { questions: fresh })}</Button>
      </CheckedForm>
    </Card>
  );
}
