import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CourseHint } from '#app/domain/planning/level-row.ts';

import '#app/platform/texts/competency.ts';

import { formatHours } from './format.ts';
import { useLanguage } from './use-language.ts';

/** A course beside the gap it closes, with the reason why it is suggested. */
export function CourseSuggestion({
  course,
  minutesPerHour,
}: {
  course: CourseHint;
  minutesPerHour: number;
}) {
  const { t } = useTranslation('competency');
  const language = useLanguage();
  const titles = course.missing.map(({ title }) => title).join(', ');
  const reasons = course.reasons.map((reason) =>
    t(`reason.${reason}`, { level: course.level, titles }),
  );
  const hours = t('hours', { hours: formatHours(course.minutes, language, minutesPerHour) });
  return (
    <>
      <Link to={`/courses/${course.slug}`} className="link font-semibold">
        {course.title}
      </Link>
      <span className="block text-xs text-ink-soft">{[hours, ...reasons].join(' · ')}</span>
    </>
  );
}
