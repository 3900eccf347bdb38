import { Link } from '@remix-run/react';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { hasText } from '#app/domain/catalogue/version/outline.ts';
import type { CourseView } from '#app/domain/enrollment/course-view.server.ts';

/** The modules of a course as one sees them before enrolling; staff may open each lesson. */
export function CourseOutline({ course }: { course: CourseView }) {
  const { t } = useTranslation(['catalogue', 'common']);
  if (course.modules.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-lg">{t('outline')}</h2>
      <ol className="space-y-4">
        {course.modules.map((module, index) => (
          <li key={index} className="card p-4">
            <h3 className="font-semibold">{`${index + 1}. ${module.title}`}</h3>
            <p className="text-sm text-ink-soft">
              {t('lessonsCount', { count: module.items.length })}
            </p>
            {module.opens && <Opens words={module.opens} />}
            <ul className="mt-2 divide-y divide-line text-sm">
              {module.items.map((item) => (
                <li key={item.id} className="flex flex-wrap justify-between gap-x-4 py-2">
                  <span>
                    {item.title}
                    {item.kind !== 'lesson' && (
                      <span className="text-ink-soft">{` (${t(item.kind)})`}</span>
                    )}
                    {course.canPreview && hasText(item) && (
                      <Link className="link ms-3" to={`/courses/${course.slug}/lessons/${item.id}`}>
                        {t('preview')}
                        <span className="sr-only">{`: ${item.title}`}</span>
                      </Link>
                    )}
                  </span>
                  <span className="text-ink-soft">
                    {t('minutes', { ns: 'common', count: item.minutes })}
                  </span>
                  {item.opens && <Opens words={item.opens} />}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What must be true before a part opens. */
function Opens({ words }: { words: string }) {
  return (
    <span className="flex basis-full items-start gap-1.5 text-sm text-ink-soft">
      <Lock aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
      {words}
    </span>
  );
}
