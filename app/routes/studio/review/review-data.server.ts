import { isLearnedHere } from '#app/domain/catalogue/course-kind.ts';
import { courseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import type { ReviewView } from '#app/domain/catalogue/review/review-view.server.ts';
import type { CourseVersionLine } from '#app/domain/catalogue/version/course-versions.server.ts';
import type { Language } from '#app/platform/i18n.ts';

import { shownChanges } from './shown-changes.server.ts';
import { shownChecklist } from './shown-checklist.server.ts';

/** What the page of a review shows. */
export function reviewData(
  { course, missing, complete, changes }: ReviewView,
  versions: CourseVersionLine[],
  language: Language,
) {
  const { slug, revision, submittedAt, submittedBy, reviewNote, content } = course;
  return {
    head: courseHead(course),
    slug,
    revision,
    submittedAt,
    submittedBy,
    reviewNote,
    isOpen: isLearnedHere(content.facts.kind),
    missing: shownChecklist(missing, course, language),
    complete,
    changes: changes && shownChanges(changes),
    nextVersion: (versions[0]?.version ?? 0) + 1,
    underWay: versions
      .filter(({ underWay }) => underWay > 0)
      .map(({ version, underWay }) => ({ version, count: underWay })),
  };
}

export type ReviewData = ReturnType<typeof reviewData>;
