import { useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CategoryLine } from '#app/domain/questions/bank/categories-view.server.ts';
import { inLanguage, languages, type Localised } from '#app/platform/i18n.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/question-bank.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TickField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';
import { WordsField } from '#app/ui/words-field.tsx';

import { CategoryOptions } from './category-options.tsx';

type Typed = { name: Localised; parentId: string; restricted: boolean };

/** Makes a category, or says anew what one is called, where it is and who sees it. */
export function CategoryForm({
  category,
  categories,
  newKey,
  lastResult,
}: {
  /** Null: a new one. */
  category: CategoryLine | null;
  categories: CategoryLine[];
  newKey: string;
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation(['questionBank', 'common']);
  const language = useLanguage();
  const [form, fields] = useForm<Typed, Typed, string[]>({
    id: 'category',
    lastResult,
    defaultValue: {
      name: category?.name ?? NO_WORDS,
      parentId: category?.parentId ?? '',
      restricted: category?.ownRestricted ?? false,
    },
  });
  // Sent twice, a new one keeps the key it was first sent with.
  const typedKey = lastResult?.initialValue?.['categoryId'] as string | undefined;
  const parents = categories.filter(
    ({ archived, path }) => !archived && !path.some(({ id }) => id === category?.id),
  );
  const title = category
    ? t('categories.editTitle', { name: inLanguage(category.name, language) })
    : t('categories.newTitle');
  return (
    <Card title={title}>
      <CheckedForm form={form}>
        <input type="hidden" name="intent" value={category ? 'save' : 'create'} />
        <input type="hidden" name="categoryId" value={category?.id ?? typedKey ?? newKey} />
        <WordsField
          field={fields.name}
          languages={languages}
          legend={t('categories.name')}
          maxLength={120}
        />
        <SelectField field={fields.parentId} label={t('categories.parent')}>
          <option value="">{t('categories.parentNone')}</option>
          <CategoryOptions categories={parents} />
        </SelectField>
        <TickField field={fields.restricted} label={t('categories.restricted')} />
        <div className="flex flex-wrap gap-2">
          <Button>{t(category ? 'categories.save' : 'categories.create')}</Button>
          {category && (
            <ButtonLink look="quiet" to="?">
              {t('common:cancel')}
            </ButtonLink>
          )}
        </div>
      </CheckedForm>
      {category && <Archive category={category} />}
    </Card>
  );
}

function Archive({ category: { id, archived } }: { category: CategoryLine }) {
  const { t } = useTranslation('questionBank');
  return (
    <Form method="post" className="mt-5 space-y-1.5 border-t border-line pt-4">
      <input type="hidden" name="intent" value={archived ? 'restore' : 'archive'} />
      <input type="hidden" name="categoryId" value={id} />
      <Button look="secondary">{t(archived ? 'categories.restore' : 'categories.archive')}</Button>
      {!archived && <p className="text-sm text-ink-soft">{t('categories.archiveHelp')}</p>}
    </Form>
  );
}
