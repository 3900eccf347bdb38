import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { submissionStates } from '#app/domain/assessment/submission.ts';
import { submissionQueue } from '#app/domain/assessment/submission-queue.server.ts';
import {
  readSubmissionSearch,
  SUBMISSIONS_PAGE,
  submissionsUrl,
} from '#app/domain/assessment/submission-search.ts';
import { env } from '#app/platform/env.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio-marking.ts';

import { MarkingPlaces } from './marking/marking-places.tsx';
import { QueueTable } from './marking/queue-table.tsx';
import { WaitingChoice } from './marking/waiting-choice.tsx';

export const meta = pageTitle('studioMarking', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readSubmissionSearch(new URL(request.url).searchParams);
  const queue = await submissionQueue(actor, search);
  return {
    search,
    ...queue,
    pages: Math.max(1, Math.ceil(queue.total / SUBMISSIONS_PAGE)),
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export default function Submissions() {
  const { t } = useTranslation('studioMarking');
  const { search, submissions, courses, total, pages, zone } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <MarkingPlaces here="submissions" />
      {courses.length > 0 && (
        <>
          {courses.length > 1 && <CourseFilter />}
          <StateChips />
        </>
      )}
      {submissions.length > 0 ? (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t('found', { count: total })}</p>
          <QueueTable submissions={submissions} zone={zone} />
          <PageSteps
            page={search.page}
            pages={pages}
            to={(page) => submissionsUrl(search, { page })}
          />
        </>
      ) : (
        <Nothing />
      )}
    </>
  );
}

function CourseFilter() {
  const { t } = useTranslation('studioMarking');
  const { search, courses } = useLoaderData<typeof loader>();
  const { courseId, state } = search;
  return (
    <Form method="get" role="search" className="mb-4 flex flex-wrap items-end gap-3">
      {state && <input type="hidden" name="state" value={state} />}
      <WaitingChoice
        name="course"
        label={t('course')}
        every={t('everyCourse')}
        chosen={courseId}
        offered={courses}
      />
      <Button>{t('show')}</Button>
    </Form>
  );
}

function StateChips() {
  const { t } = useTranslation('studioMarking');
  const { search, counts } = useLoaderData<typeof loader>();
  return (
    <nav aria-label={t('filter')} className="no-print mb-5 flex flex-wrap gap-2">
      {[null, ...submissionStates].map((state) => (
        <Link
          key={state ?? 'all'}
          className="chip"
          to={submissionsUrl(search, { state })}
          aria-current={state === search.state ? 'true' : undefined}
        >
          {state ? t('withCount', { state: t(`states.${state}`), count: counts[state] }) : t('all')}
        </Link>
      ))}
    </nav>
  );
}

/** Nothing at all, nothing that waits, or nothing that was asked for. */
function Nothing() {
  const { t } = useTranslation(['studioMarking', 'common']);
  const { search, courses } = useLoaderData<typeof loader>();
  if (courses.length === 0)
    return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
  const onlyWaiting = search.state === 'waiting';
  return (
    <EmptyState
      title={onlyWaiting ? t('nothingWaitsTitle') : t('noneTitle')}
      action={
        <ButtonLink look="secondary" to="/studio/submissions">
          {t('common:clearFilters')}
        </ButtonLink>
      }
    >
      {onlyWaiting ? t('nothingWaitsText') : t('noneText')}
    </EmptyState>
  );
}
