import type { ContentItem, CourseContent, CourseModule } from './course-content.ts';

/** All items of a course in the order in which they are learned. */
export function contentItems(content: CourseContent): ContentItem[] {
  return content.modules.flatMap(({ items }) => items);
}

/** An item of a course by its key, with the module it is in. */
export function placeOf(
  content: CourseContent,
  key: string,
): { module: CourseModule; item: ContentItem } | null {
  for (const module of content.modules) {
    const item = module.items.find((one) => one.key === key);
    if (item) return { module, item };
  }
  return null;
}
