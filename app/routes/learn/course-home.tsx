import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canWithdraw } from '#app/domain/enrollment/enrollment-status.ts';
import { courseHome } from '#app/domain/learning/course-home.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/learning.ts';

import { OutlineList } from './player/outline-list.tsx';
import { ProgressBar } from './player/progress-bar.tsx';

export const meta = pageTitle(
  'learning',
  (t, data: { title: string } | undefined) => data?.title ?? t('title'),
);

export const loader = withActor(async (actor, { request, params }) => {
  const home = await courseHome(actor, idParam(params['enrollmentId']), await languageOf(request));
  return { ...home, justEnrolled: new URL(request.url).searchParams.has('enrolled') };
});

export default function CourseHome() {
  const { t } = useTranslation('learning');
  const { enrollmentId, title, status, progress, outline, justEnrolled, currentId } =
    useLoaderData<typeof loader>();
  const { resumeItemId } = progress;
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: '/learn', label: t('title') }]} />
      <div className="max-w-3xl space-y-6">
        {currentId && <Current enrollmentId={currentId} />}
        {status === 'completed' && <Completed />}
        {status === 'enrolled' && justEnrolled && (
          <Notice kind="success">{t('enrolledNotice')}</Notice>
        )}
        <div className="card space-y-4 p-4 sm:p-5">
          <ProgressBar {...progress} />
          {resumeItemId && (
            <ButtonLink to={`/learn/${enrollmentId}/items/${resumeItemId}`}>
              {status === 'enrolled' ? t('start') : t('resume')}
            </ButtonLink>
          )}
        </div>
        <section aria-labelledby="outline">
          <h2 id="outline" className="mb-3 text-lg">
            {t('outline')}
          </h2>
          <OutlineList enrollmentId={enrollmentId} outline={outline} />
        </section>
        {canWithdraw(status) && <Leave enrollmentId={enrollmentId} />}
      </div>
    </>
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
