import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { answerQueue } from '#app/domain/assessment/marking/answer-queue.server.ts';
import {
  ANSWERS_PAGE,
  answerStates,
  answersUrl,
  readAnswerSearch,
} from '#app/domain/assessment/marking/answer-search.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/answer-marking.ts';
import '#app/platform/texts/common.ts';

import { AnswerFilters } from './answers/answer-filters.tsx';
import { AnswerTable } from './answers/answer-table.tsx';
import { MarkingPlaces } from './marking/marking-places.tsx';

export const meta = pageTitle('answerMarking', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readAnswerSearch(new URL(request.url).searchParams);
  const queue = await answerQueue(actor, search);
  return {
    search,
    ...queue,
    pages: Math.max(1, Math.ceil(queue.total / ANSWERS_PAGE)),
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export default function Answers() {
  const { t } = useTranslation('answerMarking');
  const { search, answers, total, pages, zone, ...choices } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <MarkingPlaces here="answers" />
      <Alone />
      <AnswerFilters search={search} {...choices} />
      <StateChips />
      {answers.length > 0 ? (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t('found', { count: total })}</p>
          <AnswerTable answers={answers} zone={zone} />
          <PageSteps page={search.page} pages={pages} to={(page) => answersUrl(search, { page })} />
        </>
      ) : (
        <Nothing />
      )}
    </>
  );
}

/** Where nobody can be the second marker: what to do about it. */
function Alone() {
  const { t } = useTranslation('answerMarking');
  const language = useLanguage();
  const { alone } = useLoaderData<typeof loader>();
  if (alone.length === 0) return null;
  const count = alone.reduce((sum, { waiting }) => sum + waiting, 0);
  return (
    <div className="mb-5">
      <Notice kind="warning" title={t('alone', { count })}>
        <p>{t('aloneText')}</p>
        <ul className="mt-1 list-disc ps-5">
          {alone.map(({ id, title, waiting }) => (
            <li key={id}>
              <Link className="link" to={`/studio/courses/${id}/authors`}>
                {t('optionWaiting', { title: inLanguage(title, language), count: waiting })}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function StateChips() {
  const { t } = useTranslation('answerMarking');
  const { search, counts } = useLoaderData<typeof loader>();
  const forMe = counts.marking + counts.moderation + counts.appeal;
  return (
    <nav aria-label={t('filter')} className="no-print mb-5 flex flex-wrap gap-2">
      {[null, ...answerStates].map((state) => (
        <Link
          key={state ?? 'forMe'}
          className="chip"
          to={answersUrl(search, { state })}
          aria-current={state === search.state ? 'true' : undefined}
        >
          {state === 'done'
            ? t('states.done')
            : t('withCount', {
                state: state ? t(`states.${state}`) : t('forMe'),
                count: state ? counts[state] : forMe,
              })}
        </Link>
      ))}
    </nav>
  );
}

/** Nothing waits at all, or nothing is as it was asked for. */
function Nothing() {
  const { t } = useTranslation(['answerMarking', 'common']);
  const { search } = useLoaderData<typeof loader>();
  const { courseId, quizKey, questionId, state } = search;
  if (!courseId && !quizKey && !questionId && !state)
    return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
  return (
    <EmptyState
      title={t('noneTitle')}
      action={
        <ButtonLink look="secondary" to="/studio/answers">
          {t('common:clearFilters')}
        </ButtonLink>
      }
    >
      {t('noneText')}
    </EmptyState>
  );
}
