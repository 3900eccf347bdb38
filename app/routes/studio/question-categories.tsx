import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { categoriesView } from '#app/domain/questions/bank/categories-view.server.ts';
import { type CategoryDeed, categoryForm } from '#app/domain/questions/bank/category-form.ts';
import { addKeeper, removeKeeper } from '#app/domain/questions/bank/name-keeper.server.ts';
import {
  archiveCategory,
  createCategory,
  restoreCategory,
  saveCategory,
} from '#app/domain/questions/bank/save-category.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { idText } from '#app/platform/address-text.ts';
import { newId } from '#app/platform/id.ts';
import '#app/platform/texts/question-bank.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

import { CategoryForm } from './questions/category-form.tsx';
import { CategoryTree } from './questions/category-tree.tsx';
import { Keepers } from './questions/keepers.tsx';

export const meta = pageTitle('questionBank', (t) => t('categories.title'));

export const loader = withActor(async (actor, { request }) => {
  const asked = new URL(request.url).searchParams;
  return {
    ...(await categoriesView(actor)),
    openId: idText(asked.get('open')),
    done: asked.has('done'),
    newKey: newId(),
  };
});

export const action = withActor((actor, { request }) =>
  submitForm(request, categoryForm, async (deed) => {
    await carryOut(actor, deed);
    const stays = deed.intent !== 'create' && deed.intent !== 'archive';
    const open = stays ? `&open=${deed.categoryId}#open` : '';
    return redirect(`/studio/questions/categories?done${open}`);
  }),
);

function carryOut(actor: Actor, deed: CategoryDeed): Promise<void> {
  switch (deed.intent) {
    case 'create':
      return createCategory(actor, deed);
    case 'save':
      return saveCategory(actor, deed);
    case 'archive':
      return archiveCategory(actor, deed.categoryId);
    case 'restore':
      return restoreCategory(actor, deed.categoryId);
    case 'add-keeper':
      return addKeeper(actor, deed);
    case 'remove-keeper':
      return removeKeeper(actor, deed);
  }
}

export default function QuestionCategories() {
  const { t } = useTranslation('questionBank');
  const { categories, possible, mayManage, openId, done, newKey } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const typed = resultOf(result, 'save') ?? resultOf(result, 'create');
  const open = mayManage ? categories.find(({ id }) => id === openId) : undefined;
  return (
    <>
      <PageHeader
        title={t('categories.title')}
        lead={t('categories.lead')}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/questions', label: t('title') },
        ]}
      />
      <div className="mb-6 space-y-3 empty:hidden">
        {!typed && <RefusalNotice result={result} />}
        {!result && done && <Notice kind="success">{t('categories.done')}</Notice>}
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        {categories.length > 0 ? (
          <CategoryTree categories={categories} mayManage={mayManage} openId={openId} />
        ) : (
          <EmptyState title={t('categories.emptyTitle')}>
            {t(mayManage ? 'categories.emptyText' : 'categories.emptyWait')}
          </EmptyState>
        )}
        <div id="open" className="min-w-0 space-y-6">
          {!mayManage && <p className="text-sm text-ink-soft">{t('categories.onlyManagers')}</p>}
          {open && (
            <>
              <CategoryForm
                key={open.id}
                category={open}
                categories={categories}
                newKey={newKey}
                lastResult={resultOf(result, 'save')}
              />
              <Keepers category={open} possible={possible} />
            </>
          )}
          {mayManage && !open && (
            <CategoryForm
              // Another one can be made right after it.
              key={categories.length}
              category={null}
              categories={categories}
              newKey={newKey}
              lastResult={resultOf(result, 'create')}
            />
          )}
        </div>
      </div>
    </>
  );
}
