import type { MetaFunction } from '@remix-run/react';

import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/studio.ts';

import type { CoursePage } from './course-header.tsx';

/** The title of a page of a course; its loader gives the `name` of the course in the reader's language. */
export function courseMeta(page: CoursePage): MetaFunction {
  return pageTitle('studio', (t, data: { name?: string } | undefined) =>
    [t(`head.${page}`), data?.name].filter(Boolean).join(' · '),
  );
}
