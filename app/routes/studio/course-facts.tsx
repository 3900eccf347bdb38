import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { factsParts } from '#app/domain/catalogue/facts/facts-part.ts';
import { factsView } from '#app/domain/catalogue/facts/facts-view.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/studio-facts.ts';
import '#app/platform/texts/studio.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { CourseHeader } from './course/course-header.tsx';
import { courseMeta } from './course/course-meta.ts';
import { DraftState } from './course/draft-state.tsx';
import { answerFacts } from './facts/answer-facts.server.ts';
import { FactsForm } from './facts/facts-form.tsx';
import { FactsInWords } from './facts/facts-in-words.tsx';

export const meta = courseMeta('facts');

/** After a conflict the page must show what is stored now, so that saving again builds on it. */
export const shouldRevalidate = () => true;

export const loader = withActor(async (actor, { request, params }) => {
  const view = await factsView(actor, idParam(params['id']));
  return {
    view,
    name: inLanguage(view.head.title, await languageOf(request)),
    saved: new URL(request.url).searchParams.has('saved'),
  };
});

export const action = withActor((actor, { request, params }) =>
  answerFacts(actor, idParam(params['id']), request),
);

export default function CourseFacts() {
  const { t } = useTranslation('studioFacts');
  const { view, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const writes = view.head.may.write;
  return (
    <>
      <CourseHeader head={view.head} page="facts" />
      <div className="space-y-6">
        <p className="max-w-prose text-ink-soft">{t('lead')}</p>
        {saved && !answer && <Notice kind="success">{t('saved')}</Notice>}
        <DraftState head={view.head} review={view} />
        {writes ? (
          <FactsForm key={answer?.stamp ?? view.seen} view={view} answer={answer} />
        ) : (
          <Read />
        )}
      </div>
    </>
  );
}

function Read() {
  const { t } = useTranslation('studio');
  const facts = useTranslation('studioFacts').t;
  const language = useLanguage();
  const { view } = useLoaderData<typeof loader>();
  const total = formatNumber(view.people, language);
  return (
    <Card title={t('head.facts')}>
      <FactsInWords view={view} parts={factsParts} />
      <p className="mt-2 text-sm text-ink-soft">{facts('people', { count: view.people, total })}</p>
    </Card>
  );
}
