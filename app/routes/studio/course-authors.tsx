import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { authorsView } from '#app/domain/catalogue/draft/authors-view.server.ts';
import { addAuthor, removeAuthor } from '#app/domain/catalogue/draft/name-authors.server.ts';
import { authorForm } from '#app/domain/catalogue/draft/name-authors.ts';
import { idText, searchText } from '#app/platform/address-text.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

import { CourseHeader } from './course/course-header.tsx';
import { courseMeta } from './course/course-meta.ts';

export const meta = courseMeta('authors');

export const loader = withActor(async (actor, { request, params }) => {
  const asked = new URL(request.url).searchParams;
  const q = searchText(asked.get('q'));
  const view = await authorsView(actor, idParam(params['id']), q);
  const added = view.authors.find(({ accountId }) => accountId === idText(asked.get('added')));
  return {
    ...view,
    name: inLanguage(view.head.title, await languageOf(request)),
    q,
    added: added?.name ?? null,
    removed: asked.has('removed'),
  };
});

export const action = withActor((actor, { request, params }) => {
  const courseId = idParam(params['id']);
  return submitForm(request, authorForm, async ({ intent, accountId }) => {
    const here = `/studio/courses/${courseId}/authors`;
    if (intent === 'remove') {
      await removeAuthor(actor, courseId, accountId);
      return redirect(`${here}?removed`);
    }
    await addAuthor(actor, courseId, accountId);
    return redirect(`${here}?added=${accountId}`);
  });
});

export default function CourseAuthors() {
  const { t } = useTranslation('studio');
  const { head, added, removed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <CourseHeader head={head} page="authors" />
      <div className="max-w-3xl space-y-6">
        <p className="text-ink-soft">{t('authors.lead')}</p>
        <RefusalNotice result={result} />
        {!result && added && <Notice kind="success">{t('authors.added', { name: added })}</Notice>}
        {!result && removed && <Notice kind="success">{t('authors.removed')}</Notice>}
        <Authors />
        {head.may.nameAuthors ? (
          <Candidates />
        ) : (
          <p className="text-sm text-ink-soft">{t('authors.onlyManagers')}</p>
        )}
      </div>
    </>
  );
}

function Authors() {
  const { t } = useTranslation('studio');
  const { head, authors } = useLoaderData<typeof loader>();
  return (
    <Card title={t('authors.title')}>
      {authors.length === 0 ? (
        <p className="text-ink-soft">{t('authors.none')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {authors.map(({ accountId, name }) => (
            <li
              key={accountId}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5"
            >
              <span>{name}</span>
              {head.may.nameAuthors && (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="intent" value="remove" />
                  <input type="hidden" name="accountId" value={accountId} />
                  <Button look="quiet" small aria-label={t('authors.removeOf', { name })}>
                    {t('authors.remove')}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Candidates() {
  const { t } = useTranslation(['studio', 'common']);
  const { found, total, q } = useLoaderData<typeof loader>();
  return (
    <Card title={t('authors.addTitle')}>
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <label className="min-w-56 flex-1 text-sm font-semibold">
          {t('authors.search')}
          <input key={q} className="input mt-1.5" type="search" name="q" defaultValue={q} />
        </label>
        <Button look="secondary">{t('common:search')}</Button>
      </Form>
      <p role="status" className="mt-4 text-sm text-ink-soft">
        {total === 0 ? t('authors.foundNone') : t('authors.found', { count: total })}
      </p>
      <ul className="mt-1 divide-y divide-line">
        {found.map(({ accountId, name }) => (
          <li
            key={accountId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5"
          >
            <span>{name}</span>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="intent" value="add" />
              <input type="hidden" name="accountId" value={accountId} />
              <Button look="secondary" small aria-label={t('authors.addOf', { name })}>
                {t('authors.add')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {total > found.length && (
        <p className="mt-3 text-sm text-ink-soft">{t('authors.more', { shown: found.length })}</p>
      )}
    </Card>
  );
}
