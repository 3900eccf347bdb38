import { Form, Link, useLoaderData } from '@remix-run/react';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { canWithdraw } from '#app/domain/enrollment/enrollment-status.ts';
import { courseHome } from '#app/domain/learning/course-home.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { LeaveBatch } from '#app/ui/leave-batch.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/batches.ts';
import '#app/platform/texts/learning.ts';

import { OwnBatchCards } from './course/own-batch.tsx';
import { OutlineList } from './player/outline-list.tsx';
import { ProgressBar } from './player/progress-bar.tsx';

export const meta = pageTitle(
  'learning',
  (t, data: { title: string } | undefined) => data?.title ?? t('title'),
);

export const loader = withActor(async (actor, { request, params }) => {
  const home = await courseHome(actor, idParam(params['enrollmentId']), await languageOf(request));
  const { searchParams } = new URL(request.url);
  const news = (['enrolled', 'moved', 'stayed'] as const).find((word) => searchParams.has(word));
  return { ...home, news: news ?? null };
});

export default function CourseHome() {
  const { t } = useTranslation('learning');
  const home = useLoaderData<typeof loader>();
  const { enrollmentId, title, status, progress, outline, waits, newer, currentId, batch } = home;
  const { resumeItemId } = progress;
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: '/learn', label: t('title') }]} />
      <div className="max-w-3xl space-y-6">
        {currentId && <Current enrollmentId={currentId} />}
        {status === 'completed' && <Completed />}
        <News news={home.news} status={status} inBatch={batch !== null} />
        {newer && !newer.answered && <Newer enrollmentId={enrollmentId} />}
        {batch && <OwnBatchCards batch={batch} enrollmentId={enrollmentId} />}
        {outline.length > 0 && (
          <>
            <div className="card space-y-4 p-4 sm:p-5">
              <ProgressBar {...progress} />
              {resumeItemId && (
                <ButtonLink to={`/learn/${enrollmentId}/items/${resumeItemId}`}>
                  {status === 'enrolled' ? t('start') : t('resume')}
                </ButtonLink>
              )}
              {waits && (
                <p className="flex items-start gap-2">
                  <Lock
                    aria-hidden
                    className="mt-0.5 size-5 shrink-0 text-ink-soft"
                    strokeWidth={1.5}
                  />
                  <span>
                    {t('waits', { title: waits.title })}
                    <span className="block text-sm text-ink-soft">{waits.because.join(' · ')}</span>
                  </span>
                </p>
              )}
            </div>
            <section aria-labelledby="outline">
              <h2 id="outline" className="mb-3 text-lg">
                {t('outline')}
              </h2>
              <OutlineList enrollmentId={enrollmentId} outline={outline} />
            </section>
          </>
        )}
        {newer?.answered && (
          <p className="text-sm">
            {`${t('newerStayed')} `}
            <Link className="link" to={`/learn/${enrollmentId}/version`}>
              {t('newerLook')}
            </Link>
          </p>
        )}
        {canWithdraw(status) &&
          (batch ? (
            <LeaveBatch enrollmentId={enrollmentId} />
          ) : (
            <Leave enrollmentId={enrollmentId} />
          ))}
      </div>
    </>
  );
}

/** What the learner has just done. */
function News({
  news,
  status,
  inBatch,
}: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'news' | 'status'> & {
  inBatch: boolean;
}) {
  const { t } = useTranslation(['learning', 'batches']);
  if (news === 'moved') return <Notice kind="success">{t('movedNotice')}</Notice>;
  if (news === 'stayed') return <Notice kind="success">{t('stayedNotice')}</Notice>;
  if (news !== 'enrolled' || status !== 'enrolled') return null;
  const words = inBatch ? t('batches:seatNotice') : t('enrolledNotice');
  return <Notice kind="success">{words}</Notice>;
}

/** A newer version of the course waits for the learner's choice. */
function Newer({ enrollmentId }: { enrollmentId: string }) {
  const { t } = useTranslation('learning');
  return (
    <Notice title={t('newerTitle')}>
      <p>{t('newerText')}</p>
      <p className="mt-3">
        <ButtonLink small look="secondary" to={`/learn/${enrollmentId}/version`}>
          {t('newerLook')}
        </ButtonLink>
      </p>
    </Notice>
  );
}

/** From what was completed before to where the learner is now. */
function Current({ enrollmentId }: { enrollmentId: string }) {
  const { t } = useTranslation('learning');
  return (
    <Notice>
      <p>{t('againUnderway')}</p>
      <p className="mt-3">
        <ButtonLink small to={`/learn/${enrollmentId}`}>
          {t('toCurrent')}
        </ButtonLink>
      </p>
    </Notice>
  );
}

function Completed() {
  const { t } = useTranslation('learning');
  return (
    <Notice kind="success" title={t('courseCompleted')}>
      <p>{t('courseCompletedText')}</p>
      <p className="mt-3 flex flex-wrap gap-2">
        <ButtonLink small to="/me/certificates">
          {t('certificates')}
        </ButtonLink>
        <ButtonLink small look="secondary" to="/me/competencies">
          {t('competencies')}
        </ButtonLink>
      </p>
    </Notice>
  );
}

/** Says what leaving means before it can be done. */
function Leave({ enrollmentId }: { enrollmentId: string }) {
  const { t } = useTranslation('learning');
  return (
    <details className="text-sm">
      <summary className="link inline-flex min-h-10 cursor-pointer items-center">
        {t('leave')}
      </summary>
      <Form method="post" action={`/learn/${enrollmentId}/withdrawal`} className="mt-2 space-y-3">
        <p>{t('leaveText')}</p>
        <Button look="danger" small>
          {t('leaveConfirm')}
        </Button>
      </Form>
    </details>
  );
}
