import type { CourseKind } from '#app/domain/catalogue/course-kind.ts';

/** Forms of courses in which people meet. */
export const batchKinds = ['workshop', 'seminar', 'blended'] as const satisfies CourseKind[];
