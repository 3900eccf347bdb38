import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CategoryLine } from '#app/domain/questions/bank/categories-view.server.ts';
import type { PossibleKeeper } from '#app/domain/questions/bank/name-keeper.server.ts';
import '#app/platform/texts/question-bank.ts';
import { Button } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';

/** Who looks after a category, and who else could. */
export function Keepers({
  category: { id, keepers },
  possible,
}: {
  category: CategoryLine;
  possible: PossibleKeeper[];
}) {
  const { t } = useTranslation('questionBank');
  const others = possible.filter(
    ({ accountId }) => !keepers.some((keeper) => keeper.accountId === accountId),
  );
  return (
    <Card title={t('categories.keepers')}>
      <p className="text-sm text-ink-soft">{t('categories.keepersHelp')}</p>
      {keepers.length === 0 && <p className="mt-3">{t('categories.noKeepers')}</p>}
      <ul className="mt-2 divide-y divide-line">
        {keepers.map(({ accountId, name }) => (
          <li key={accountId} className="flex flex-wrap items-center justify-between gap-2 py-1.5">
            <span>{name}</span>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="intent" value="remove-keeper" />
              <input type="hidden" name="categoryId" value={id} />
              <input type="hidden" name="accountId" value={accountId} />
              <Button look="quiet" small aria-label={t('categories.removeKeeperOf', { name })}>
                {t('categories.removeKeeper')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Form method="post" preventScrollReset className="mt-3 flex flex-wrap items-end gap-2">
          <input type="hidden" name="intent" value="add-keeper" />
          <input type="hidden" name="categoryId" value={id} />
          <label className="min-w-40 flex-1 text-sm font-semibold">
            {t('categories.keeper')}
            <select key={keepers.length} name="accountId" required className="input mt-1.5">
              <option value="">{t('categories.keeperNone')}</option>
              {others.map(({ accountId, name }) => (
                <option key={accountId} value={accountId}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Button look="secondary">{t('categories.addKeeper')}</Button>
        </Form>
      )}
    </Card>
  );
}
