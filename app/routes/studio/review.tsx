import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { handIn, takeBack } from '#app/domain/catalogue/review/hand-in.server.ts';
import { reviewForm } from '#app/domain/catalogue/review/review-form.ts';
import { reviewView } from '#app/domain/catalogue/review/review-view.server.ts';
import { sendBack } from '#app/domain/catalogue/review/send-back.server.ts';
import { courseVersions } from '#app/domain/catalogue/version/course-versions.server.ts';
import { publishAndOpen } from '#app/domain/scheduling/publish-and-open.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/studio-review.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { CourseHeader } from './course/course-header.tsx';
import { ChangesCard } from './review/changes-card.tsx';
import { ChecklistCard } from './review/checklist-card.tsx';
import { PublishCard } from './review/publish-card.tsx';
import { reviewData, type ReviewData } from './review/review-data.server.ts';
import { HandInCard, SendBackCard, TakeBackCard } from './review/review-steps.tsx';

export const meta = pageTitle('studioReview', (t, data) => {
  const { head } = (data ?? {}) as Partial<ReviewData>;
  return `${t('review.title')} · ${inLanguage(head?.title, 'id')}`;
});

/** After a conflict the page must show what would be published now. */
export const shouldRevalidate = () => true;

const DONE = ['published', 'handedIn', 'takenBack', 'sentBack'] as const;

export const loader = withActor(async (actor, { request, params }) => {
  const courseId = idParam(params['id']);
  const view = await reviewView(actor, courseId);
  const versions = await courseVersions(actor, courseId);
  const asked = new URL(request.url).searchParams.get('done');
  return {
    ...reviewData(view, versions, await languageOf(request)),
    done: DONE.find((done) => done === asked) ?? null,
  };
});

export const action = withActor(async (actor, { request, params }) => {
  const courseId = idParam(params['id']);
  const here = `/studio/courses/${courseId}/review`;
  return submitForm(request, reviewForm, async (input) => {
    switch (input.intent) {
      case 'hand-in':
        await handIn(actor, courseId);
        return redirect(`${here}?done=handedIn`);
      case 'take-back':
        await takeBack(actor, courseId);
        return redirect(`${here}?done=takenBack`);
      case 'send-back':
        await sendBack(actor, courseId, input);
        return redirect(`${here}?done=sentBack`);
      case 'publish':
        await publishAndOpen(actor, courseId, input);
        return redirect(`${here}?done=published`);
    }
  });
});

export default function ReviewPage() {
  const { t } = useTranslation('studioReview');
  const review = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { head, done, changes } = review;
  const { may, status, published, courseId } = head;
  const reviews = may.nameAuthors && !head.isTemplate && !head.archived;
  return (
    <>
      <CourseHeader head={head} page="review" />
      <div className="max-w-4xl space-y-6">
        {done && !result && <Done review={review} done={done} />}
        {!hasItsForm(result?.initialValue?.['intent'], review) && <RefusalNotice result={result} />}
        {status === 'none' ? (
          done !== 'published' && (
            <EmptyState
              title={t('review.none')}
              action={
                <ButtonLink to={`/studio/courses/${courseId}`}>{t('review.noneLink')}</ButtonLink>
              }
            >
              {t('review.noneText')}
            </EmptyState>
          )
        ) : (
          <>
            <State review={review} />
            <ChecklistCard places={review.missing} />
            {changes && published && (
              <ChangesCard courseId={courseId} version={published.version} changes={changes} />
            )}
            {reviews && <PublishCard review={review} lastResult={result} />}
            {may.sendBack && <SendBackCard review={review} lastResult={result} />}
            {may.handIn && <HandInCard review={review} lastResult={result} />}
            {may.takeBack && <TakeBackCard review={review} lastResult={result} />}
          </>
        )}
      </div>
    </>
  );
}

/** Whether the form that was refused is on the page, where it says so itself. */
function hasItsForm(intent: unknown, { head }: ReviewData): boolean {
  const { may, status, isTemplate, archived } = head;
  if (intent === 'publish') return may.nameAuthors && status !== 'none' && !isTemplate && !archived;
  if (intent === 'send-back') return may.sendBack;
  return intent === 'hand-in' ? may.handIn : intent === 'take-back' && may.takeBack;
}

function State({ review }: { review: ReviewData }) {
  const { t } = useTranslation('studioReview');
  const language = useLanguage();
  const { head, submittedAt, submittedBy, reviewNote } = review;
  const moment = submittedAt && formatMoment(submittedAt, language, head.zone);
  if (head.isTemplate) return <Notice>{t('review.template')}</Notice>;
  if (moment)
    return (
      <p>
        {submittedBy
          ? t('review.stateInReview', { name: submittedBy, moment })
          : t('review.stateInReviewNoName', { moment })}
      </p>
    );
  return reviewNote ? (
    <Notice kind="warning" title={t('review.returned')}>
      <p className="whitespace-pre-line">{reviewNote}</p>
    </Notice>
  ) : (
    <p>{t('review.stateWriting')}</p>
  );
}

function Done({ review, done }: { review: ReviewData; done: (typeof DONE)[number] }) {
  const { t } = useTranslation('studioReview');
  const { head, slug, isOpen } = review;
  if (done !== 'published') return <Notice kind="success">{t(`review.${done}`)}</Notice>;
  if (!head.published) return null;
  return (
    <Notice kind="success" title={t('review.published', head.published)}>
      <p>{t('review.publishedText')}</p>
      {isOpen && <p>{t('review.publishedOpen')}</p>}
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        <Link className="link" to={`/courses/${slug}`}>
          {t('review.toCourse')}
        </Link>
        <Link className="link" to={`/studio/courses/${head.courseId}/versions`}>
          {t('review.toVersions')}
        </Link>
      </p>
    </Notice>
  );
}
