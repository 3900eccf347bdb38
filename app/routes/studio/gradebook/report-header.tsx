import { useTranslation } from 'react-i18next';

import type { CourseReportHead } from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio.ts';
import { type CoursePage, CoursePages } from '#app/routes/studio/course/course-header.tsx';
import { type Crumb, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** What stands above the pages that say how the people of a course do. */
export function ReportHeader({
  head,
  page,
  crumbs = [],
}: {
  head: CourseReportHead;
  page: CoursePage;
  crumbs?: Crumb[];
}) {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  return (
    <>
      <PageHeader
        title={inLanguage(head.title, language) || t('untitled')}
        crumbs={[{ to: '/studio', label: t('title') }, ...crumbs]}
      />
      <CoursePages head={head} page={page} />
    </>
  );
}
