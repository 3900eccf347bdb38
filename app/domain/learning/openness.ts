import type { Condition } from '#app/domain/catalogue/condition.ts';
import { itemsOf, type Outline, type OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import { addDays, type Day } from '#app/platform/clock.ts';

/** What must come first before an item opens to a learner. */
export type ClosedReason =
  /** It opens on this day, for everybody. */
  | { kind: 'date'; opensOn: Day }
  /** It opens so many days after the learner's enrollment: on this day. */
  | { kind: 'days'; opensOn: Day }
  /** This item is not done; of a quiz or an assignment: not passed. */
  | { kind: 'item'; item: OutlineItem }
  /** `left`: percentage points of the required items that are missing. */
  | { kind: 'progress'; percent: number; left: number }
  /** The first required item before it that is not done. */
  | { kind: 'order'; item: OutlineItem };

/** How far a learner is: business days of the organisation, and the ids of the items done. */
export type Standing = { enrolledOn: Day; today: Day; done: ReadonlySet<string> };

/** The items that are closed, by id, each with all that is missing. What is not in it is open. */
export type Closed = ReadonlyMap<string, ClosedReason[]>;

/**
 * Which items of an outline are closed to a learner, and why. What is done stays open; a condition on an item that is
 * not in this version asks nothing.
 */
export function openness(outline: Outline, { enrolledOn, today, done }: Standing): Closed {
  const items = itemsOf(outline);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const share = shareDone(items, done);
  const closed = new Map<string, ClosedReason[]>();
  let missing: OutlineItem | null = null;

  function reasonFor(condition: Condition): ClosedReason | null {
    switch (condition.kind) {
      case 'date':
        return today < condition.from ? { kind: 'date', opensOn: condition.from } : null;
      case 'days': {
        const opensOn = addDays(enrolledOn, condition.days);
        return today < opensOn ? { kind: 'days', opensOn } : null;
      }
      case 'item': {
        const item = byKey.get(condition.key);
        return item && !done.has(item.id) ? { kind: 'item', item } : null;
      }
      case 'progress': {
        const { percent } = condition;
        return share < percent ? { kind: 'progress', percent, left: percent - share } : null;
      }
      case 'order':
        return missing && { kind: 'order', item: missing };
    }
  }

  for (const item of items) {
    if (done.has(item.id)) continue;
    const reasons = item.conditions.flatMap((condition) => reasonFor(condition) ?? []);
    if (reasons.length > 0) closed.set(item.id, reasons);
    if (item.required) missing ??= item;
  }
  return closed;
}

/** Whole percent of the required items that are done, never rounded up. */
function shareDone(items: readonly OutlineItem[], done: ReadonlySet<string>): number {
  const required = items.filter((item) => item.required);
  if (required.length === 0) return 100;
  return Math.floor((100 * required.filter(({ id }) => done.has(id)).length) / required.length);
}
