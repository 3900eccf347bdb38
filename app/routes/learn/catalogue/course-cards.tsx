import { useTranslation } from 'react-i18next';

import type { CourseCard } from '#app/domain/enrollment/catalogue-list.server.ts';
import { dateInWords } from '#app/platform/time-in-words.ts';
import { Badge } from '#app/ui/badge.tsx';
import { useCourseKindLabel } from '#app/ui/course-kind-label.ts';
import { formatNumber } from '#app/ui/format.ts';
import { LadderMark, LadderSheet } from '#app/ui/ladder-sheet.tsx';
import { useFollowLinks } from '#app/ui/use-follow-links.ts';
import { useLanguage } from '#app/ui/use-language.ts';

/**
 * The courses of a page. Up to fifty at a time: the words are looked up once for all of them.
 */
export function CourseCards({ courses }: { courses: CourseCard[] }) {
  const { t } = useTranslation(['catalogue', 'common']);
  const language = useLanguage();
  const follow = useFollowLinks();
  const kindLabel = useCourseKindLabel();
  const words = {
    status: {
      enrolled: t('status.enrolled'),
      in_progress: t('status.in_progress'),
      completed: t('status.completed'),
    },
    closes: t('closes'),
    notOpenYet: t('notOpenYet'),
    hours: t('hoursShort', { ns: 'common' }),
  };
  const heldWords = memo((held: number | null, required: number | null) => {
    if (held === null) return t('level.notAssessed', { ns: 'common' });
    if (required === null) return t('level.heldOnly', { ns: 'common', held });
    return t('level.ofRequired', { ns: 'common', held, required });
  });
  const levelWords = memo((level: number | null) => t('level', { level }));

  const ladders = courses.flatMap(({ outcomes }) =>
    outcomes.map(([, , levels, required, held]) => ({ levels, required, held })),
  );
  return (
    <>
      <LadderSheet pairs={ladders} size="small" />
      <ul className="grid gap-3" onClick={follow}>
        {courses.map((course) => (
          <li key={course.slug} className="card p-4 sm:p-5">
            <h2 className="text-lg">
              <a href={`/courses/${course.slug}`} className="link">
                {course.title}
              </a>
            </h2>
            {course.summary && <p className="mt-1 max-w-prose text-sm">{course.summary}</p>}
            <p className="mt-2 text-sm text-ink-soft">
              {`${kindLabel(course.kind)} · ${formatNumber(course.hours, language, 2)} ${words.hours} · ${course.provider}`}
            </p>
            {course.next && (
              <p className="mt-1 text-sm font-medium">
                {t('nextBatch', {
                  day: dateInWords(new Date(course.next.startsAt), course.next.zone, language),
                })}
              </p>
            )}
            {course.outcomes.length > 0 && (
              <ul className="mt-2 space-y-1 text-sm">
                {course.outcomes.map(([name, level, levels, required, held]) => (
                  <li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <span>{`${name}, ${levelWords(level, null)}`}</span>
                    {(required !== null || held !== null) && (
                      <>
                        <LadderMark {...{ required, held, levels }} size="small" />
                        <span className="text-ink-soft">{heldWords(held, required)}</span>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            )}
            {(course.closes || course.status || !course.open) && (
              <p className="mt-3 flex flex-wrap gap-2">
                {course.closes && <Badge tone="accent">{words.closes}</Badge>}
                {course.status && (
                  <Badge tone={course.status === 'completed' ? 'good' : 'support'}>
                    {words.status[course.status]}
                  </Badge>
                )}
                {!course.open && !course.status && <Badge>{words.notOpenYet}</Badge>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Few different levels stand in many cards. */
function memo(make: (a: number | null, b: number | null) => string) {
  const known = new Map<string, string>();
  return (a: number | null, b: number | null): string => {
    const key = `${a} ${b}`;
    const found = known.get(key) ?? make(a, b);
    known.set(key, found);
    return found;
  };
}
