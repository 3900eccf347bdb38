import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { markForm } from '#app/domain/assessment/mark-form.ts';
import { markSubmission } from '#app/domain/assessment/mark-submission.server.ts';
import { submissionView } from '#app/domain/assessment/submission-view.server.ts';
import { env } from '#app/platform/env.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { allowFrames } from '#app/routes/allow-frames.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { LessonBody } from '#app/routes/learn/player/lesson-body.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { fullName } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { SubmittedWork } from '#app/ui/submitted-work.tsx';

import '#app/platform/texts/studio-marking.ts';

import { LostMark } from './marking/lost-mark.tsx';
import { MarkForm } from './marking/mark-form.tsx';

export const meta = pageTitle('studioMarking', (t, data: { itemTitle?: string } | undefined) =>
  [t('title'), data?.itemTitle].filter(Boolean).join(' · '),
);

export const loader = withActor(async (actor, { request, params }) => {
  const view = await submissionView(actor, idParam(params['id']), await languageOf(request));
  await allowFrames(request, view.html);
  return {
    ...view,
    justMarked: new URL(request.url).searchParams.has('marked'),
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor(async (actor, { request, params }) => {
  const id = idParam(params['id']);
  return submitForm(request, markForm, async (mark) => {
    await markSubmission(actor, id, mark);
    return redirect(`/studio/submissions/${id}?marked`);
  });
});

export default function Submission() {
  const { t } = useTranslation('studioMarking');
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { submission, person, html, zone, nextId, courseId } = view;
  const queue = `/studio/submissions?course=${courseId}`;
  return (
    <>
      <PageHeader
        title={fullName(person)}
        lead={`${person.positionTitle}, ${person.unitName}`}
        crumbs={[
          { to: '/studio/submissions', label: t('title') },
          { to: queue, label: view.courseTitle },
        ]}
      />
      <div className="max-w-3xl space-y-6">
        {view.justMarked && submission.state !== 'waiting' && (
          <Notice kind="success">
            {t(submission.state === 'passed' ? 'one.savedPassed' : 'one.savedReturned')}
          </Notice>
        )}
        {!view.mayMark && <LostMark result={result} />}
        {!view.mayMark && submission.state === 'waiting' && <Notice>{t('one.left')}</Notice>}
        {html && (
          <details className="card p-4 sm:p-5">
            <summary className="min-h-8 cursor-pointer font-semibold">
              {`${t('one.instructions')}: ${view.itemTitle}`}
            </summary>
            <div className="mt-4">
              <LessonBody html={html} />
            </div>
          </details>
        )}
        <Card title={`${t('one.work')}: ${view.itemTitle}`}>
          <SubmittedWork work={submission} zone={zone} />
        </Card>
        {view.mayMark && <MarkForm key={submission.id} result={result} />}
        {view.others.length > 0 && <Others />}
        <div className="flex flex-wrap gap-3 border-t border-line pt-6">
          {nextId && !view.mayMark && (
            <ButtonLink to={`/studio/submissions/${nextId}`}>{t('one.next')}</ButtonLink>
          )}
          <ButtonLink look="secondary" to={queue}>
            {t('one.toQueue')}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}

/** What the same person handed in before or after. */
function Others() {
  const { t } = useTranslation('studioMarking');
  const { others, zone } = useLoaderData<typeof loader>();
  return (
    <section aria-labelledby="others" className="space-y-2">
      <h2 id="others" className="text-lg">
        {t('one.others')}
      </h2>
      {others.map((work) => (
        <details key={work.id} className="card p-4">
          <summary className="min-h-8 cursor-pointer font-semibold">
            {t('one.number', { number: work.number })}
          </summary>
          <div className="mt-3 space-y-3">
            <SubmittedWork work={work} zone={zone} />
            {work.state === 'waiting' && (
              <p>
                <Link className="link" to={`/studio/submissions/${work.id}`}>
                  {t('one.openNumber', { number: work.number })}
                </Link>
              </p>
            )}
          </div>
        </details>
      ))}
    </section>
  );
}
