import type { CourseContent, CourseFacts } from '#app/domain/catalogue/course-content.ts';
import type { CourseKind } from '#app/domain/catalogue/course-kind.ts';
import type { Localised } from '#app/platform/i18n.ts';

type Row = {
  title: unknown;
  kind: CourseKind;
  formId: number;
  provider: string;
  minutes: number;
  capacity: number | null;
};

/** What a version promises whose course is this row: for courses that tests write without publishing them. */
export function contentOf(course: Row, outcomes: CourseFacts['outcomes'] = []): CourseContent {
  const { kind, formId, provider, minutes, capacity } = course;
  const title = course.title as Localised;
  return {
    facts: {
      title,
      summary: title,
      description: title,
      kind,
      formId,
      provider,
      capacity,
      languages: ['id', 'en'],
      credited: { minutes, reason: 'Sesuai rancangan' },
      outcomes,
      prerequisiteIds: [],
      audience: { unitIds: [], families: [], levels: [], statuses: [] },
    },
    modules: [],
  };
}
