import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { QuizPage } from '#app/domain/catalogue/item/item-page-view.server.ts';
import type { QuizComposerView } from '#app/domain/catalogue/item/quiz-composer.server.ts';
import type { BankQuestion } from '#app/domain/questions/bank/bank-questions.server.ts';
import { bankParams } from '#app/domain/questions/bank/bank-search.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-item.ts';
import { kindWords } from '#app/question-types/words-of.ts';
import { CategoryOptions } from '#app/routes/studio/questions/category-options.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Card, EmptyState } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

type Found = NonNullable<QuizComposerView['found']>;

/** Looks for questions of the bank, each of which can be added; asks by the address. */
export function BankSearchCard({ item, found }: { item: QuizPage; found: Found }) {
  const { t } = useTranslation('studioItem');
  const { page, taken } = found;
  const next = page.next && bankParams(found.search, { after: page.next });
  return (
    <div id="new-part">
      <Card title={t('entries.searchTitle')}>
        <div className="space-y-4">
          <Search found={found} categories={item.composer.categories} />
          {page.questions.length === 0 ? (
            <EmptyState title={t('entries.foundNone')}>{t('entries.foundNoneText')}</EmptyState>
          ) : (
            <>
              <p role="status">{t('entries.found', { count: page.total })}</p>
              <ul className="divide-y divide-line">
                {page.questions.map((question) => (
                  <FoundQuestion
                    key={question.id}
                    question={question}
                    newKey={item.newKey}
                    taken={taken.includes(question.id)}
                  />
                ))}
              </ul>
            </>
          )}
          <div className="flex flex-wrap gap-2">
            {next && (
              <ButtonLink look="secondary" to={`?add=bank&${next}#new-part`}>
                {t('entries.more')}
              </ButtonLink>
            )}
            <ButtonLink look="quiet" preventScrollReset to="?">
              {t('entries.done')}
            </ButtonLink>
          </div>
        </div>
      </Card>
    </div>
  );
}

function Search({
  found: { search },
  categories,
}: {
  found: Found;
  categories: QuizComposerView['categories'];
}) {
  const { t } = useTranslation('studioItem');
  return (
    <Form
      method="get"
      role="search"
      action="#new-part"
      preventScrollReset
      className="flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="add" value="bank" />
      <label className="min-w-56 flex-1 text-sm font-semibold">
        {t('entries.searchWords')}
        <input
          className="input mt-1.5"
          type="search"
          name="q"
          defaultValue={search.q}
          maxLength={200}
        />
      </label>
      <label className="min-w-56 flex-1 text-sm font-semibold">
        {t('entries.category')}
        <select className="input mt-1.5" name="category" defaultValue={search.category ?? ''}>
          <option value="">{t('entries.categoryAll')}</option>
          <CategoryOptions categories={categories} />
        </select>
      </label>
      <Button look="secondary">{t('entries.search')}</Button>
    </Form>
  );
}

function FoundQuestion({
  question,
  newKey,
  taken,
}: {
  question: BankQuestion;
  newKey: string;
  taken: boolean;
}) {
  const { t } = useTranslation('studioItem');
  const language = useLanguage();
  const { id, kind, number } = question;
  const words = inLanguage(question.stem, language) || t('parts.unsaid');
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <Link className="link line-clamp-2 font-medium break-words" to={`/studio/questions/${id}`}>
          {words}
        </Link>
        <p className="text-sm text-ink-soft">
          {`${kindWords(kind, language)('name')} · ${t('entries.bank', { version: number })}`}
        </p>
      </div>
      {taken ? (
        <p className="text-sm text-ink-soft">{t('entries.taken')}</p>
      ) : (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="bank" />
          <input type="hidden" name="key" value={newKey} />
          <input type="hidden" name="seen" value="" />
          <input type="hidden" name="questionId" value={id} />
          <input type="hidden" name="version" value={number} />
          <input type="hidden" name="points" value="1" />
          <Button look="secondary" small aria-label={t('entries.takeOf', { words })}>
            {t('entries.take')}
          </Button>
        </Form>
      )}
    </li>
  );
}
