import { useTranslation } from 'react-i18next';

import type { CourseKind } from '#app/domain/catalogue/course-kind.ts';

import '#app/platform/texts/course-kinds.ts';

/** What a form of course is called. */
export function useCourseKindLabel(): (kind: CourseKind) => string {
  const { t } = useTranslation('courseKinds');
  return (kind) => t(kind);
}
