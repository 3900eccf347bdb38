import { contentItems } from '#app/domain/catalogue/content-items.ts';
import { env } from '#app/platform/env.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { DraftView } from './draft-view.server.ts';

/** What stands above every page of a course in the studio. */
export type CourseHead = Pick<
  DraftView,
  | 'courseId'
  | 'code'
  | 'status'
  | 'savedAt'
  | 'savedBy'
  | 'published'
  | 'archived'
  | 'isTemplate'
  | 'announced'
  | 'may'
> & {
  title: Localised;
  /** The first survey of the version learners see: its results are a page of the course. */
  surveyKey: string | null;
  /** It is held in batches: people may note their interest in one. */
  inBatches: boolean;
  /** The organisation's time zone. */
  zone: string;
};

/** The head of a course out of what the studio shows of it. */
export function courseHead(course: DraftView): CourseHead {
  const { courseId, code, status, savedAt, savedBy, published, archived } = course;
  const { isTemplate, announced, may, content } = course;
  const survey = contentItems(content).find(({ kind }) => kind === 'survey');
  return {
    courseId,
    code,
    title: content.facts.title,
    status,
    savedAt,
    savedBy,
    published,
    archived,
    isTemplate,
    announced,
    may,
    inBatches: content.facts.kind !== 'online',
    surveyKey: (published && survey?.key) ?? null,
    zone: env.ORGANISATION_TIME_ZONE,
  };
}
