import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CourseHint } from '#app/domain/planning/level-row.ts';
import type { Language } from '#app/platform/i18n.ts';

import '#app/platform/texts/suggestions.ts';

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
  const { t } = useTranslation('suggestions');
  const language = useLanguage();
  return (
    <>
      <Link to={`/courses/${course.slug}`} className="link font-semibold">
        {course.title}
      </Link>
      <span className="block text-xs text-ink-soft">
        {courseReasons(course, t, language, minutesPerHour)}
      </span>
    </>
  );
}

type ReasonKey = 'hours' | `reason.${CourseHint['reasons'][number]}`;

/** Hours, what the course does to the gap, and what stands in the way of beginning. */
export function courseReasons(
  course: CourseHint,
  say: (key: ReasonKey, params: Record<string, string | number>) => string,
  language: Language,
  minutesPerHour: number,
): string {
  const titles = course.missing.map(({ title }) => title).join(', ');
  return [
    say('hours', { hours: formatHours(course.minutes, language, minutesPerHour) }),
    ...course.reasons.map((reason) => say(`reason.${reason}`, { level: course.level, titles })),
  ].join(' · ');
}
