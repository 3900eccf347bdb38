import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { Recommendation } from '#app/domain/planning/recommendations.server.ts';

import '#app/platform/texts/recommendations.ts';

import { Badge } from './badge.tsx';
import { Button, ButtonLink } from './button.tsx';
import { formatHours } from './format.ts';
import { useImportanceLabel } from './importance-label.ts';
import { EmptyState } from './page.tsx';
import { useLanguage } from './use-language.ts';

type Props = {
  courses: Recommendation[];
  minutesPerHour: number;
  /** `learn`: the reader's own, with a way into the course; `send`: with a button that takes a place; else neither. */
  step: 'learn' | 'send' | null;
};

/** Recommended courses, best first, each with what it closes and what speaks for or against it. */
export function RecommendationList({ courses, ...props }: Props) {
  const { t } = useTranslation('recommendations');
  if (courses.length === 0)
    return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
  return (
    <>
      <p className="mb-4 max-w-prose text-sm text-ink-soft">{t('order')}</p>
      <ol className="space-y-4">
        {courses.map((course) => (
          <li key={course.courseId} className="card p-4">
            <Course course={course} {...props} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Course({
  course,
  minutesPerHour,
  step,
}: Omit<Props, 'courses'> & { course: Recommendation }) {
  const { t } = useTranslation('recommendations');
  const language = useLanguage();
  const importance = useImportanceLabel();
  return (
    <div className="flex flex-wrap items-end justify-between gap-4">
      <div className="min-w-0 flex-1 basis-72 space-y-2">
        <h2 className="text-lg font-semibold text-pretty">
          <Link to={`/courses/${course.slug}`} className="link">
            {course.title}
          </Link>
        </h2>
        <ul className="list-disc space-y-0.5 ps-5">
          {course.closes.map((gap) => (
            <li key={gap.competencyId}>
              {t('closesLine', { ...gap, importance: importance(gap.importance) })}
              {gap.confirmed && (
                <span className="block text-sm text-ink-soft">{t('confirmed')}</span>
              )}
            </li>
          ))}
        </ul>
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          <Reasons course={course} />
          <span>
            {t('hours', { hours: formatHours(course.minutes, language, minutesPerHour) })}
          </span>
        </p>
      </div>
      {step === 'learn' && (
        <ButtonLink
          look={course.enrollmentId ? 'primary' : 'secondary'}
          to={course.enrollmentId ? `/learn/${course.enrollmentId}` : `/courses/${course.slug}`}
        >
          {course.enrollmentId ? t('goOn') : t('see')}
        </ButtonLink>
      )}
      {step === 'send' &&
        course.offeringId !== null &&
        course.enrollmentId === null &&
        course.missing.length === 0 && (
          <Form method="post">
            <input type="hidden" name="offeringId" value={course.offeringId} />
            <Button aria-label={t('sendFor', { title: course.title })}>{t('send')}</Button>
          </Form>
        )}
    </div>
  );
}

function Reasons({ course }: { course: Recommendation }) {
  const { t } = useTranslation('recommendations');
  const { enrollmentId, openNow, missing, inLanguage, triedBefore } = course;
  if (enrollmentId !== null) return <Badge tone="accent">{t('begun')}</Badge>;
  return (
    <>
      <Badge tone={openNow ? 'good' : 'neutral'}>{openNow ? t('open') : t('notOpen')}</Badge>
      {missing.length > 0 && (
        <span>{t('prerequisites', { titles: missing.map(({ title }) => title).join(', ') })}</span>
      )}
      {!inLanguage && <span>{t('otherLanguage')}</span>}
      {triedBefore && <span>{t('tried')}</span>}
    </>
  );
}
