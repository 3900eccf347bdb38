import type { OutlineItem } from '#app/domain/catalogue/version/outline.ts';

const FOLDER: Record<OutlineItem['kind'], string> = {
  lesson: 'items',
  quiz: 'quiz',
  assignment: 'assignments',
  survey: 'surveys',
  file: 'files',
};

/** The address of an item of a course for its learner. */
export function itemPath(
  enrollmentId: string,
  item: { id: string; kind: OutlineItem['kind'] },
): string {
  return `/learn/${enrollmentId}/${FOLDER[item.kind]}/${item.id}`;
}
