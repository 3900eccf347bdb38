import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { StudioCourse } from '#app/domain/catalogue/draft/studio-courses.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio.ts';
import { useCourseKindLabel } from '#app/ui/course-kind-label.ts';
import { formatMoment } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { StateBadges } from '../course/state-badges.tsx';

/** The courses of the studio, each leading to its outline. */
export function CourseTable({ courses, zone }: { courses: StudioCourse[]; zone: string }) {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const kindLabel = useCourseKindLabel();
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('list.course')}</th>
            <th scope="col">{t('list.state')}</th>
            <th scope="col">{t('list.authors')}</th>
            <th scope="col">{t('list.saved')}</th>
          </tr>
        </thead>
        <tbody>
          {courses.map((course) => (
            <tr key={course.id}>
              <th scope="row">
                <Link className="link" to={`/studio/courses/${course.id}`}>
                  {inLanguage(course.title, language) || t('untitled')}
                </Link>
                <span className="block text-sm font-normal text-ink-soft">
                  {`${course.code} · ${kindLabel(course.kind)}`}
                </span>
              </th>
              <td>
                <StateBadges stand={course} />
              </td>
              <td data-label={t('list.authors')}>
                {course.authors.join(', ') || (
                  <span className="text-ink-soft">{t('list.noAuthors')}</span>
                )}
              </td>
              <td data-label={t('list.saved')}>
                <Saved course={course} zone={zone} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Saved({ course, zone }: { course: StudioCourse; zone: string }) {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const at = course.savedAt ?? course.publishedAt;
  if (!at) return <>–</>;
  const moment = formatMoment(at, language, zone);
  if (!course.savedBy) return <>{moment}</>;
  return <>{t('list.savedBy', { moment, name: course.savedBy })}</>;
}
