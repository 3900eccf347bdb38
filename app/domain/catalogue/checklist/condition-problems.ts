import type { Condition } from '#app/domain/catalogue/condition.ts';
import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type {
  ContentItem,
  CourseContent,
  CourseModule,
} from '#app/domain/catalogue/course-content.ts';

export type ConditionProblem = {
  code: 'conditionGone' | 'conditionLater' | 'neverOpens';
  moduleKey: string;
  /** Null: the condition is the module's. */
  itemKey: string | null;
};

/**
 * What is wrong with the conditions of a course: they may name only items that come earlier, and whoever does all that
 * is open must come to the end of it.
 */
export function conditionProblems(content: CourseContent): ConditionProblem[] {
  const order = new Map(contentItems(content).map(({ key }, place) => [key, place]));
  const named = content.modules.flatMap((module) => {
    const first = order.get(module.items[0]?.key ?? '') ?? Infinity;
    const place = { moduleKey: module.key };
    return [
      ...wrongNames(module.conditions, first, order).map((code) => ({
        ...place,
        code,
        itemKey: null,
      })),
      ...module.items.flatMap(({ key, conditions }) =>
        wrongNames(conditions, order.get(key) ?? 0, order).map((code) => ({
          ...place,
          code,
          itemKey: key,
        })),
      ),
    ];
  });
  return named.length > 0 ? named : unreachable(content);
}

function wrongNames(
  conditions: Condition[],
  before: number,
  order: ReadonlyMap<string, number>,
): ('conditionGone' | 'conditionLater')[] {
  return conditions.flatMap((condition) => {
    if (condition.kind !== 'item') return [];
    const place = order.get(condition.key);
    if (place === undefined) return ['conditionGone' as const];
    return place < before ? [] : ['conditionLater' as const];
  });
}

/** Items that stay closed to somebody who does whatever opens, however long he or she waits. */
function unreachable(content: CourseContent): ConditionProblem[] {
  const items = content.modules.flatMap((module) =>
    module.items.map((item) => ({ item, module, all: conditionsOf(module, item) })),
  );
  const required = items.filter(({ item }) => item.required).map(({ item }) => item.key);
  const done = new Set<string>();
  for (let before = -1; before < done.size;) {
    before = done.size;
    for (const [place, { item, all }] of items.entries()) {
      const earlier = items.slice(0, place).map((one) => one.item);
      if (all.every((condition) => holds(condition, { done, required, earlier })))
        done.add(item.key);
    }
  }
  return items
    .filter(({ item }) => !done.has(item.key))
    .map(({ item, module }) => ({
      code: 'neverOpens',
      moduleKey: module.key,
      itemKey: item.key,
    }));
}

/** What must hold before an item opens: what its module asks and what it asks itself. */
export function conditionsOf(module: CourseModule, item: ContentItem): Condition[] {
  return [...module.conditions, ...item.conditions];
}

type Standing = { done: ReadonlySet<string>; required: string[]; earlier: ContentItem[] };

/** Once time has passed. */
function holds(condition: Condition, { done, required, earlier }: Standing): boolean {
  switch (condition.kind) {
    case 'date':
    case 'days':
      return true;
    case 'item':
      return done.has(condition.key);
    case 'progress': {
      const share = required.filter((key) => done.has(key)).length;
      return share * 100 >= condition.percent * required.length;
    }
    case 'order':
      return earlier.every(({ key, required: must }) => !must || done.has(key));
  }
}
