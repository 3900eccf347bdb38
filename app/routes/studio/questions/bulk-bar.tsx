import { useTranslation } from 'react-i18next';

import type { BankCategory } from '#app/domain/questions/bank/category-tree.ts';
import '#app/platform/texts/question-bank.ts';
import { Button } from '#app/ui/button.tsx';

import { CategoryOptions } from './category-options.tsx';

/** What can be done with the selected questions, each a button of the form they stand in. */
export function BulkBar({ categories }: { categories: BankCategory[] }) {
  const { t } = useTranslation('questionBank');
  const open = categories.filter(({ archived }) => !archived);
  return (
    <fieldset className="card mt-4 p-4">
      <legend className="sr-only">{t('bulk.title')}</legend>
      <p aria-hidden className="mb-3 text-sm font-semibold">
        {t('bulk.title')}
      </p>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        {/* Enter in the field for tags presses the first button of the form. */}
        <button name="intent" value="tag" tabIndex={-1} aria-hidden className="sr-only" />
        <Button look="secondary" name="intent" value="approve">
          {t('bulk.approve')}
        </Button>
        <Button look="secondary" name="intent" value="retire">
          {t('bulk.retire')}
        </Button>
        <Button look="secondary" formMethod="get" formAction="/studio/questions/export">
          {t('bulk.export')}
        </Button>
        <div className="flex min-w-0 flex-wrap items-end gap-2">
          <label className="max-w-72 min-w-36 flex-1 text-sm font-semibold">
            {t('bulk.moveTo')}
            <select name="categoryId" className="input mt-1.5">
              <CategoryOptions categories={open} />
            </select>
          </label>
          <Button look="secondary" name="intent" value="move">
            {t('bulk.move')}
          </Button>
        </div>
        <div className="flex flex-wrap items-end gap-2">
          <label className="text-sm font-semibold">
            {t('bulk.tags')}
            <input name="tags" maxLength={2000} className="input mt-1.5" />
          </label>
          <Button look="secondary" name="intent" value="tag">
            {t('bulk.tag')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
