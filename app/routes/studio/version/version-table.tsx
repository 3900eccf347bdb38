import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CourseVersionLine } from '#app/domain/catalogue/version/course-versions.server.ts';
import '#app/platform/texts/studio-review.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatMoment, formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

/** The versions of a course, the latest first, with how many are in each. */
export function VersionTable({
  courseId,
  versions,
  zone,
}: {
  courseId: string;
  versions: CourseVersionLine[];
  zone: string;
}) {
  const { t } = useTranslation('studioReview');
  const language = useLanguage();
  const words = {
    version: t('versions.version'),
    publishedAt: t('versions.publishedAt'),
    publishedBy: t('versions.publishedBy'),
    note: t('versions.note'),
    underWay: t('versions.underWay'),
    completed: t('versions.completed'),
  };
  return (
    <div
      className="card overflow-x-auto"
      tabIndex={0}
      role="region"
      aria-label={t('versions.caption')}
    >
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{words.version}</th>
            <th scope="col">{words.publishedAt}</th>
            <th scope="col">{words.publishedBy}</th>
            <th scope="col">{words.note}</th>
            <th scope="col" className="number">
              {words.underWay}
            </th>
            <th scope="col" className="number">
              {words.completed}
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((one) => (
            <tr key={one.id}>
              <th scope="row" data-label={words.version}>
                <span className="flex flex-wrap items-center gap-2">
                  <Link
                    className="link"
                    to={`/studio/courses/${courseId}/versions/${one.version}`}
                    aria-label={t('versions.compareOf', { version: one.version })}
                  >
                    {t('version.title', { version: one.version })}
                  </Link>
                  {one.current && <Badge tone="good">{t('versions.current')}</Badge>}
                </span>
              </th>
              <td data-label={words.publishedAt}>
                {formatMoment(one.publishedAt, language, zone)}
              </td>
              <td data-label={words.publishedBy}>{one.publishedBy ?? t('versions.system')}</td>
              <td data-label={words.note} className="whitespace-pre-line">
                {one.note || <span className="text-ink-soft">{t('versions.noNote')}</span>}
                {!one.offersMove && (
                  <span className="block text-ink-soft">{t('versions.notOffered')}</span>
                )}
              </td>
              <td data-label={words.underWay} className="number">
                {formatNumber(one.underWay, language)}
              </td>
              <td data-label={words.completed} className="number">
                {formatNumber(one.completed, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
