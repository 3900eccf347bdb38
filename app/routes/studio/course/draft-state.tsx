import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CourseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import '#app/platform/texts/studio.ts';
import { Button } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

type Review = { submittedAt: Date | null; submittedBy: string | null; reviewNote: string };

/** Why a draft can or cannot be written now, and what to do about it; nothing where it is simply being written. */
export function DraftState({ head, review }: { head: CourseHead; review: Review }) {
  const { t } = useTranslation('studio');
  if (head.archived) return <Notice>{t('locked.archived')}</Notice>;
  if (head.status === 'none') return <NoDraft head={head} />;
  if (head.status === 'in_review') return <InReview head={head} review={review} />;
  if (!review.reviewNote) return null;
  return (
    <Notice kind="warning" title={t('sentBack')}>
      <p className="break-words whitespace-pre-line">{review.reviewNote}</p>
    </Notice>
  );
}

function NoDraft({ head: { courseId, published, may } }: { head: CourseHead }) {
  const { t } = useTranslation('studio');
  return (
    <Notice title={t('start.title')}>
      <p>{t(published ? 'start.text' : 'start.announced')}</p>
      {may.start && (
        <Form method="post" action={`/studio/courses/${courseId}`} className="mt-3">
          <input type="hidden" name="intent" value="start" />
          <Button small>{t('start.button')}</Button>
        </Form>
      )}
    </Notice>
  );
}

function InReview({ head, review }: { head: CourseHead; review: Review }) {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const moment = review.submittedAt ? formatMoment(review.submittedAt, language, head.zone) : '';
  return (
    <Notice kind="warning" title={t('reviewing')}>
      <p>
        {head.may.write
          ? t('reviewingText', { name: review.submittedBy ?? '–', moment })
          : t('locked.in_review', { moment })}
      </p>
      <p className="mt-1">
        <Link className="link" to={`/studio/courses/${head.courseId}/review`}>
          {t('head.review')}
        </Link>
      </p>
    </Notice>
  );
}
