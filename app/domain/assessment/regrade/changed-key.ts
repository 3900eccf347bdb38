import type { QuestionKey } from '#app/domain/questions/question.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

/** A question as it was published. */
type Published = { content: object; key: QuestionKey };

/**
 * The key of a published question after its author has changed what is right. Publishing gave its parts ids of their own;
 * they are found again by splitting the work as it was published, and the changed work is split with the same ids.
 * @returns null where the change is not one of the key alone: what was asked stays as it was asked
 */
export function changedKey(
  { content }: Published,
  work: QuestionWork,
  changed: QuestionWork,
): QuestionKey | null {
  const ids = publishedIds(content, work);
  if (!ids || changed.kind !== work.kind) return null;
  let next = 0;
  const split = rulesOf(work.kind).split(changed, () => ids.get(next++) ?? 'none');
  const same = matches(split.content, picked(content, split.content), new Map());
  return same && next === ids.size ? split.key : null;
}

/** Whether a question was published out of this work. */
export function isPublishedOf({ content }: Published, work: QuestionWork): boolean {
  return publishedIds(content, work) !== null;
}

/** The ids that publishing gave, by the order in which it asked for them. */
function publishedIds(content: object, work: QuestionWork): Map<number, string> | null {
  let count = 0;
  const split = rulesOf(work.kind).split(work, () => `~${count++}~`);
  const found = new Map<number, string>();
  const own = picked(content, split.content);
  return matches(split.content, own, found) && found.size === count ? found : null;
}

/** What a kind makes of its work stands beside the stem and the pictures of every question. */
function picked(content: object, like: object): unknown {
  const names = new Set(Object.keys(like));
  return Object.fromEntries(Object.entries(content).filter(([name]) => names.has(name)));
}

const PLACE = /~(\d+)~/;

/** Compares content with places for ids to content with ids, and notes which id stands in which place. */
function matches(made: unknown, stored: unknown, ids: Map<number, string>): boolean {
  if (typeof made === 'string') return typeof stored === 'string' && textMatches(made, stored, ids);
  if (typeof made !== 'object' || made === null) return made === stored;
  if (typeof stored !== 'object' || stored === null) return false;
  if (Array.isArray(made))
    return (
      Array.isArray(stored) &&
      made.length === stored.length &&
      made.every((one, at) => matches(one, stored[at], ids))
    );
  const names = Object.keys(made).filter(
    (name) => (made as Record<string, unknown>)[name] !== undefined,
  );
  return (
    names.length === Object.keys(stored).length &&
    // What is named by an id comes last: by then the id is known.
    names
      .toSorted((a, b) => Number(PLACE.test(a)) - Number(PLACE.test(b)))
      .every((name) => {
        const own = name.replace(PLACE, (_, place: string) => ids.get(Number(place)) ?? '');
        return (
          Object.hasOwn(stored, own) &&
          matches(
            (made as Record<string, unknown>)[name],
            (stored as Record<string, unknown>)[own],
            ids,
          )
        );
      })
  );
}

/** Texts may have ids in them. */
function textMatches(made: string, stored: string, ids: Map<number, string>): boolean {
  const [before = '', place, ...after] = made.split(/~(\d+)~/);
  if (place === undefined) return made === stored;
  if (!stored.startsWith(before)) return false;
  const rest = after.length === 1 ? after[0]! : after.join('');
  const known = ids.get(Number(place));
  const end = after.length === 1 ? stored.length - rest.length : -1;
  const id = known ?? (end >= before.length ? stored.slice(before.length, end) : null);
  if (id === null || id === '' || stored !== `${before}${id}${rest}`) return false;
  ids.set(Number(place), id);
  return true;
}
