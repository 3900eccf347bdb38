import { z } from 'zod';

import { conditionSchema } from '#app/domain/catalogue/condition.ts';
import {
  type ContentItem,
  type CourseContent,
  type CourseModule,
  LARGEST_COURSE,
} from '#app/domain/catalogue/course-content.ts';
import { copiedItem, newItem } from '#app/domain/catalogue/draft/new-item.ts';
import { isSaid } from '#app/domain/catalogue/said.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import { seenText } from '#app/platform/seen-text.ts';

const key = z.uuid();
const line = seenText(LARGEST_COURSE.line);
const title = z.object({ id: line, en: line });
/** The one it comes to stand before; null: at the end. */
const before = key.nullable();
const by = z.enum(['up', 'down']);
/** Fingerprint of what it takes the place of. */
const seen = z.string();

/**
 * One change of the outline. It names what it changes by key and says nothing of the rest, so that the edits of two
 * people hold together in whatever order they arrive; two who say the same thing anew differ. Keys of what is new are made by whoever asks (newId).
 */
export const outlineEditSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-module'), key, title, before }),
  z.object({ kind: z.literal('rename-module'), key, seen, title }),
  z.object({ kind: z.literal('move-module'), key, before }),
  z.object({ kind: z.literal('shift-module'), key, by }),
  z.object({ kind: z.literal('remove-module'), key }),
  z.object({
    kind: z.literal('add-item'),
    key,
    moduleKey: key,
    itemKind: z.enum(['lesson', 'quiz', 'assignment', 'file', 'survey']),
    title,
    before,
  }),
  z.object({ kind: z.literal('rename-item'), key, seen, title }),
  z.object({ kind: z.literal('move-item'), key, moduleKey: key, before }),
  /** Past the first or last of its module it goes over into the next one. */
  z.object({ kind: z.literal('shift-item'), key, by }),
  z.object({ kind: z.literal('remove-item'), key }),
  /** A copy stands behind the original; its text and media are copied with it. */
  z.object({ kind: z.literal('duplicate-item'), key, newKey: key }),
  /** Of a module or an item. */
  z.object({
    kind: z.literal('set-conditions'),
    key,
    seen,
    conditions: z.array(conditionSchema).max(20),
  }),
]);

export type OutlineEdit = z.infer<typeof outlineEditSchema>;

/**
 * The course with one change made. Adding what is there already (a form sent twice) and shifting past the end change
 * nothing: the same document comes back.
 * @param fresh makes a key that is not used yet
 * @throws DomainError `itemGone` where a key it names is not there any more, `courseChanged` where what it says anew is
 *   not what was seen, `courseTooLarge`
 */
export function applyEdit(
  content: CourseContent,
  edit: OutlineEdit,
  fresh: () => string = newId,
): CourseContent {
  const modules = changed(content.modules, edit, fresh);
  if (modules === content.modules) return content;
  assertSize(modules);
  return { ...content, modules };
}

function changed(modules: CourseModule[], edit: OutlineEdit, fresh: () => string): CourseModule[] {
  switch (edit.kind) {
    case 'add-module': {
      if (modules.some(isKey(edit.key))) return modules;
      const added = { key: edit.key, title: edit.title, conditions: [], items: [] };
      return inserted(modules, added, edit.before);
    }
    case 'rename-module':
      return isSaid(found(modules, edit.key).title, edit.title, edit.seen)
        ? modules
        : replaced(modules, edit.key, (module) => ({ ...module, title: edit.title }));
    case 'move-module': {
      if (edit.before === edit.key) return modules;
      const module = found(modules, edit.key);
      return inserted(without(modules, edit.key), module, edit.before);
    }
    case 'shift-module':
      return shifted(modules, edit.key, edit.by);
    case 'remove-module':
      found(modules, edit.key);
      return without(modules, edit.key);
    case 'add-item': {
      if (itemsIn(modules).some(isKey(edit.key))) return modules;
      const item = newItem(edit.itemKind, edit.key, edit.title);
      return withItem(modules, edit.moduleKey, item, edit.before);
    }
    case 'rename-item':
      return isSaid(found(itemsIn(modules), edit.key).title, edit.title, edit.seen)
        ? modules
        : withReplaced(modules, edit.key, (item) => ({ ...item, title: edit.title }));
    case 'move-item': {
      if (edit.before === edit.key) return modules;
      const item = found(itemsIn(modules), edit.key);
      return withItem(withoutItem(modules, edit.key), edit.moduleKey, item, edit.before);
    }
    case 'shift-item':
      return shiftedItem(modules, edit.key, edit.by);
    case 'remove-item':
      found(itemsIn(modules), edit.key);
      return withoutItem(modules, edit.key);
    case 'duplicate-item': {
      if (itemsIn(modules).some(isKey(edit.newKey))) return modules;
      const { key } = found(itemsIn(modules), edit.key);
      return modules.map((module) => ({
        ...module,
        items: module.items.flatMap((item) =>
          item.key === key ? [item, copiedItem(item, edit.newKey, fresh)] : [item],
        ),
      }));
    }
    case 'set-conditions': {
      const { conditions } = edit;
      const module = modules.find(isKey(edit.key));
      const stored = (module ?? found(itemsIn(modules), edit.key)).conditions;
      if (isSaid(stored, conditions, edit.seen)) return modules;
      if (module) return replaced(modules, edit.key, (module) => ({ ...module, conditions }));
      return withReplaced(modules, edit.key, (item) => ({ ...item, conditions }));
    }
  }
}

/**
 * The course with one item said anew; its key and kind stay what they were.
 * @throws DomainError `itemGone`
 */
export function withItemSaid(content: CourseContent, item: ContentItem): CourseContent {
  const known = found(itemsIn(content.modules), item.key);
  if (known.kind !== item.kind) throw itemGone();
  return { ...content, modules: withReplaced(content.modules, item.key, () => item) };
}

type Keyed = { key: string };
const isKey =
  (key: string) =>
  (one: Keyed): boolean =>
    one.key === key;

function itemsIn(modules: CourseModule[]): ContentItem[] {
  return modules.flatMap(({ items }) => items);
}

function found<T extends Keyed>(list: T[], key: string): T {
  const one = list.find(isKey(key));
  if (!one) throw itemGone();
  return one;
}

function without<T extends Keyed>(list: T[], key: string): T[] {
  return list.filter((one) => one.key !== key);
}

function inserted<T extends Keyed>(list: T[], one: T, before: string | null): T[] {
  if (before === null) return [...list, one];
  found(list, before);
  return list.flatMap((other) => (other.key === before ? [one, other] : [other]));
}

function replaced<T extends Keyed>(list: T[], key: string, change: (one: T) => T): T[] {
  found(list, key);
  return list.map((one) => (one.key === key ? change(one) : one));
}

function shifted<T extends Keyed>(list: T[], key: string, by: 'up' | 'down'): T[] {
  const at = list.indexOf(found(list, key));
  const to = by === 'up' ? at - 1 : at + 1;
  const [one, other] = [list[at], list[to]];
  if (!one || !other) return list;
  return list.map((each, place) => (place === at ? other : place === to ? one : each));
}

function withItem(
  modules: CourseModule[],
  moduleKey: string,
  item: ContentItem,
  before: string | null,
): CourseModule[] {
  return replaced(modules, moduleKey, (module) => ({
    ...module,
    items: inserted(module.items, item, before),
  }));
}

function withoutItem(modules: CourseModule[], key: string): CourseModule[] {
  return modules.map((module) => ({ ...module, items: without(module.items, key) }));
}

function withReplaced(
  modules: CourseModule[],
  key: string,
  change: (item: ContentItem) => ContentItem,
): CourseModule[] {
  found(itemsIn(modules), key);
  return modules.map((module) => ({
    ...module,
    items: module.items.map((item) => (item.key === key ? change(item) : item)),
  }));
}

function shiftedItem(modules: CourseModule[], key: string, by: 'up' | 'down'): CourseModule[] {
  const item = found(itemsIn(modules), key);
  const at = modules.findIndex(({ items }) => items.includes(item));
  const module = modules[at]!;
  const items = shifted(module.items, key, by);
  if (items !== module.items) return replaced(modules, module.key, () => ({ ...module, items }));
  const next = modules[by === 'up' ? at - 1 : at + 1];
  if (!next) return modules;
  const first = by === 'down' ? (next.items[0]?.key ?? null) : null;
  return withItem(withoutItem(modules, key), next.key, item, first);
}

function assertSize(modules: CourseModule[]): void {
  if (modules.length > LARGEST_COURSE.modules || itemsIn(modules).length > LARGEST_COURSE.items) {
    const { modules: most, items } = LARGEST_COURSE;
    throw new DomainError('invalid', 'courseTooLarge', { modules: most, items });
  }
}

function itemGone(): DomainError {
  return new DomainError('conflict', 'itemGone');
}
