import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { BankQuestionPage } from '#app/domain/catalogue/bank/bank-question-page.server.ts';
import '#app/platform/texts/question-bank.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TextField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { CategoryOptions, categoryPath } from './category-options.tsx';

/** Where a question is kept and by which tags it is found. */
export function PlaceCard({
  question: { category, categories, tags, may },
  lastResult,
}: {
  question: BankQuestionPage;
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  const [form, fields] = useForm<{ categoryId: string; tags: string }, object, string[]>({
    id: 'place',
    lastResult,
    defaultValue: { categoryId: category.id, tags: tags.join(', ') },
  });
  if (!may.write)
    return (
      <Card title={t('one.place')}>
        <p>{categoryPath(category, language)}</p>
        <p className="text-sm text-ink-soft">
          {tags.map((tag) => `#${tag}`).join(' ') || t('one.noTags')}
        </p>
      </Card>
    );
  return (
    <Card title={t('one.place')}>
      <CheckedForm form={form}>
        <input type="hidden" name="intent" value="place" />
        <SelectField field={fields.categoryId} label={t('form.category')}>
          <CategoryOptions categories={categories} />
        </SelectField>
        <TextField
          field={fields.tags}
          label={t('form.tags')}
          help={t('form.tagsHelp')}
          maxLength={2000}
        />
        <Button look="secondary">{t('one.placeSubmit')}</Button>
      </CheckedForm>
    </Card>
  );
}
