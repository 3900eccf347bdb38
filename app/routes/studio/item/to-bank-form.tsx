import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { QuizPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import '#app/platform/texts/studio-item.ts';
import { CategoryOptions } from '#app/routes/studio/questions/category-options.tsx';
import { Button } from '#app/ui/button.tsx';

/** Puts a question of the quiz, as it is stored, into the bank too. */
export function ToBankForm({ item, questionKey }: { item: QuizPage; questionKey: string }) {
  const { t } = useTranslation('studioItem');
  const { categories } = item.composer;
  if (categories.length === 0) return null;
  return (
    <details className="mt-4 border-t border-line pt-3">
      <summary className="cursor-pointer text-sm font-semibold">{t('entries.toBank')}</summary>
      <Form method="post" preventScrollReset className="mt-3 space-y-3">
        <p className="text-sm text-ink-soft">{t('entries.toBankHelp')}</p>
        <p className="text-sm text-ink-soft">{t('entries.toBankUnsaved')}</p>
        <input type="hidden" name="intent" value="to-bank" />
        <input type="hidden" name="key" value={questionKey} />
        <input type="hidden" name="newKey" value={item.newKey} />
        <label className="block text-sm font-semibold">
          {t('entries.category')}
          <select className="input mt-1.5" name="categoryId" required>
            <CategoryOptions categories={categories} />
          </select>
        </label>
        <Button look="secondary">{t('entries.toBankSubmit')}</Button>
      </Form>
    </details>
  );
}
