import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { newBankQuestion } from '#app/domain/catalogue/bank/bank-question-page.server.ts';
import { createQuestion } from '#app/domain/questions/bank/create-question.server.ts';
import { newQuestionForm } from '#app/domain/questions/bank/question-form.ts';
import { idText } from '#app/platform/address-text.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/question-bank.ts';
import { isQuestionKind, questionKinds } from '#app/question-types/rules-of.ts';
import { kindWords } from '#app/question-types/words-of.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/form.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, EmptyState, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { CategoryOptions } from './questions/category-options.tsx';
import { ComposeForm } from './questions/compose-form.tsx';

export const meta = pageTitle('questionBank', (t) => t('new.title'));

export const loader = withActor(async (actor, { request }) => {
  const asked = new URL(request.url).searchParams;
  const kind = asked.get('kind');
  return {
    category: idText(asked.get('category')),
    ...(await newBankQuestion(actor, isQuestionKind(kind) ? kind : null)),
  };
});

export const action = withActor((actor, { request }) =>
  submitForm(request, newQuestionForm, async ({ categoryId, tags, work }) => {
    const id = await createQuestion(actor, { categoryId, work, tags: [tags] });
    return redirect(`/studio/questions/${id}?done=created`);
  }),
);

export default function NewQuestion() {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  const { work, categories } = useLoaderData<typeof loader>();
  const title = work
    ? t('new.titleOf', { kind: kindWords(work.kind, language)('name') })
    : t('new.title');
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/questions', label: t('title') },
        ]}
      />
      {categories.length === 0 ? <NoCategory /> : work ? <Compose /> : <Kinds />}
    </>
  );
}

function NoCategory() {
  const { t } = useTranslation('questionBank');
  const { mayManage } = useLoaderData<typeof loader>();
  const action = mayManage && (
    <ButtonLink to="/studio/questions/categories">{t('categories.create')}</ButtonLink>
  );
  return (
    <EmptyState title={t('categories.emptyTitle')} action={action}>
      {t(mayManage ? 'list.noCategoryText' : 'list.noCategoryWait')}
    </EmptyState>
  );
}

function Kinds() {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  const { category } = useLoaderData<typeof loader>();
  const inCategory = category ? `&category=${category}` : '';
  return (
    <Card title={t('new.choose')}>
      <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {questionKinds.map((kind) => (
          <li key={kind}>
            <Link className="link font-semibold" to={`?kind=${kind}${inCategory}`}>
              {kindWords(kind, language)('name')}
            </Link>
            <p className="text-sm text-ink-soft">{kindWords(kind, language)('help')}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Compose() {
  const { t } = useTranslation(['questionBank', 'common']);
  const { work, choices, categories, category } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (!work || !choices) return null;
  // Sent twice, a question keeps the key it was first sent with.
  const key = (result?.initialValue?.['key'] as string | undefined) ?? work.key;
  return (
    <Card className="max-w-4xl">
      <ComposeForm
        key={work.kind}
        work={work}
        choices={choices}
        values={{ categoryId: category ?? '', tags: '' }}
        lastResult={result}
        before={
          <>
            <input type="hidden" name="intent" value="create" />
            <input type="hidden" name="key" value={key} />
          </>
        }
        beside={(fields) => (
          <>
            <div className="grid gap-5 sm:grid-cols-2">
              <SelectField field={fields.categoryId} label={t('form.category')}>
                <CategoryOptions categories={categories} />
              </SelectField>
              <TextField
                field={fields.tags}
                label={t('form.tags')}
                help={t('form.tagsHelp')}
                maxLength={2000}
              />
            </div>
            <div className="flex flex-wrap gap-2">
              <Button>{t('new.submit')}</Button>
              <ButtonLink look="quiet" to="/studio/questions">
                {t('common:cancel')}
              </ButtonLink>
            </div>
          </>
        )}
      />
    </Card>
  );
}
