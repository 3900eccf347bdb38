import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { bankList } from '#app/domain/catalogue/bank/bank-list.server.ts';
import { MOST_COUNTED } from '#app/domain/questions/bank/bank-page.ts';
import {
  type BankSearch,
  bankUrl,
  readBankSearch,
} from '#app/domain/questions/bank/bank-search.ts';
import { type BulkDeed, editQuestions } from '#app/domain/questions/bank/edit-questions.server.ts';
import { bulkForm, type BulkTyped } from '#app/domain/questions/bank/question-form.ts';
import { env } from '#app/platform/env.server.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/question-bank.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';

import { BankFilters } from './questions/bank-filters.tsx';
import { BankTable } from './questions/bank-table.tsx';
import { BulkBar } from './questions/bulk-bar.tsx';
import { SelectAll } from './questions/select-all.tsx';

export const meta = pageTitle('questionBank', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const asked = new URL(request.url).searchParams;
  const search = readBankSearch(asked);
  const number = (name: string) => Number(asked.get(name)) || 0;
  return {
    search,
    ...(await bankList(actor, search)),
    done: asked.has('done') ? { done: number('done'), left: number('left') } : null,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor((actor, { request }) => {
  const search = readBankSearch(new URL(request.url).searchParams);
  return submitForm(request, bulkForm, async (typed) => {
    const { done, left } = await editQuestions(actor, typed.questions, deedOf(typed));
    const here = new URL(bankUrl(search, { after: search.after }), 'http://here');
    here.searchParams.set('done', String(done));
    if (left > 0) here.searchParams.set('left', String(left));
    return redirect(here.pathname + here.search);
  });
});

function deedOf(typed: BulkTyped): BulkDeed {
  switch (typed.intent) {
    case 'move':
      return { kind: 'move', categoryId: typed.categoryId };
    case 'tag':
      return { kind: 'tag', tags: typed.tags };
    default:
      return { kind: typed.intent };
  }
}

export default function QuestionBank() {
  const { t } = useTranslation('questionBank');
  const { search, questions, categories, competencies, mayManage, guessed } =
    useLoaderData<typeof loader>();
  const nothing = questions.length === 0 && bankUrl(search) === '/studio/questions';
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ to: '/studio', label: t('studio') }]}
        actions={
          <>
            <ButtonLink look="quiet" to="/studio/questions/import">
              {t('importFile')}
            </ButtonLink>
            <ButtonLink look="quiet" to={exportUrl(search)}>
              {t('exportFile')}
            </ButtonLink>
            <ButtonLink look="secondary" to="/studio/questions/categories">
              {t('manageCategories')}
            </ButtonLink>
            {categories.length > 0 && <Create search={search} />}
          </>
        }
      />
      <Outcome />
      {!nothing && (
        <BankFilters search={search} categories={categories} competencies={competencies} />
      )}
      {questions.length > 0 ? (
        <>
          {guessed ? <Notice kind="info">{t('list.guessed')}</Notice> : <Total />}
          <Questions />
          <Steps />
        </>
      ) : nothing ? (
        <EmptyState
          title={t('list.emptyTitle')}
          action={
            categories.length > 0 ? (
              <Create search={search} />
            ) : (
              mayManage && (
                <ButtonLink to="/studio/questions/categories">{t('categories.create')}</ButtonLink>
              )
            )
          }
        >
          {categories.length > 0
            ? t('list.emptyText')
            : t(mayManage ? 'list.noCategoryText' : 'list.noCategoryWait')}
        </EmptyState>
      ) : (
        <EmptyState title={t('list.noneTitle')}>{t('list.noneText')}</EmptyState>
      )}
    </>
  );
}

function exportUrl({ category }: BankSearch): string {
  return `/studio/questions/export${category ? `?category=${category}` : ''}`;
}

function Create({ search: { category } }: { search: BankSearch }) {
  const { t } = useTranslation('questionBank');
  const query = category ? `?category=${category}` : '';
  return <ButtonLink to={`/studio/questions/new${query}`}>{t('create')}</ButtonLink>;
}

/** What has come of what was done with the selected ones. */
function Outcome() {
  const { t } = useTranslation('questionBank');
  const { done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { questions, ...refused } = result?.error ?? {};
  const messages = Object.values(refused).flatMap((of) => of ?? []);
  return (
    <div className="mb-5 space-y-3 empty:hidden">
      {questions && <Notice kind="warning">{t('bulk.none')}</Notice>}
      {!questions && messages.length > 0 && <Notice kind="error">{messages.join(' ')}</Notice>}
      {!result && done && done.done > 0 && (
        <Notice kind="success">{t('bulk.done', { count: done.done })}</Notice>
      )}
      {!result && done && done.left > 0 && (
        <Notice kind="warning">{t('bulk.left', { count: done.left })}</Notice>
      )}
    </div>
  );
}

function Total() {
  const { t } = useTranslation('questionBank');
  const { total } = useLoaderData<typeof loader>();
  const words =
    total < MOST_COUNTED
      ? t('list.found', { count: total })
      : t('list.foundMany', { count: MOST_COUNTED });
  return <p className="mb-3 text-sm text-ink-soft">{words}</p>;
}

function Questions() {
  const { t } = useTranslation('questionBank');
  const { search, questions, categories, zone, next } = useLoaderData<typeof loader>();
  return (
    // What was selected on one page is not selected on the next.
    <Form
      key={`${bankUrl(search, { after: search.after })} ${next?.id}`}
      method="post"
      className="mt-3"
    >
      <SelectAll name="questions" label={t('list.selectAll')} />
      <BankTable questions={questions} categories={categories} search={search} zone={zone} />
      <BulkBar categories={categories} />
    </Form>
  );
}

function Steps() {
  const { t } = useTranslation('questionBank');
  const { search, next } = useLoaderData<typeof loader>();
  if (!next && !search.after) return null;
  return (
    <p className="mt-5 flex flex-wrap gap-3">
      {search.after && (
        <ButtonLink look="quiet" to={bankUrl(search)}>
          {t('list.first')}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink look="secondary" rel="next" to={bankUrl(search, { after: next })}>
          {t('list.next')}
        </ButtonLink>
      )}
    </p>
  );
}
