import type { Condition } from '#app/domain/catalogue/condition.ts';
import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { ContentItem, CourseContent } from '#app/domain/catalogue/course-content.ts';
import { newId } from '#app/platform/id.ts';

import type { CopiedKey } from './copied-key.ts';
import { copiedItem } from './new-item.ts';

/**
 * The content of a course for another one: everything under new keys, conditions between its items among them.
 * @returns the content, and by which key each item was known
 */
export function copiedContent(
  content: CourseContent,
  fresh: () => string = newId,
): { content: CourseContent; keys: CopiedKey[] } {
  const keys = contentItems(content).map(({ key }) => ({ from: key, to: fresh() }));
  const known = new Map(keys.map(({ from, to }) => [from, to]));
  const conditions = (list: Condition[]) =>
    list.map((one) => (one.kind === 'item' ? { ...one, key: known.get(one.key) ?? one.key } : one));
  const modules = content.modules.map((module) => ({
    ...module,
    key: fresh(),
    conditions: conditions(module.conditions),
    items: module.items.map((item) => ({
      ...withPretest(copiedItem(item, known.get(item.key) ?? fresh(), fresh), known),
      conditions: conditions(item.conditions),
    })),
  }));
  return { content: { ...content, modules }, keys };
}

function withPretest(item: ContentItem, known: ReadonlyMap<string, string>): ContentItem {
  if (item.kind !== 'quiz' || !item.quiz.pretestKey) return item;
  const { pretestKey } = item.quiz;
  return { ...item, quiz: { ...item.quiz, pretestKey: known.get(pretestKey) ?? pretestKey } };
}
