import { itemsOf, type Outline, type OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import { carriedOver, type Done, saysTheSame } from '#app/domain/enrollment/carried-over.ts';

/** Required items done, of all required items. */
type Share = { done: number; total: number };

/** What another version of a course is to somebody in the middle of it. */
export type VersionChange = {
  added: OutlineItem[];
  /** `again`: it was done, and is to be done anew. */
  changed: { item: OutlineItem; again: boolean }[];
  gone: OutlineItem[];
  /** Done, and done there too. */
  kept: OutlineItem[];
  before: Share;
  after: Share;
};

/**
 * Compares the version somebody is in with another: items are the same by their key, and say the same by their
 * fingerprint.
 * @param done all that is done of the enrollment, in whichever version
 */
export function versionChange(from: Outline, to: Outline, done: readonly Done[]): VersionChange {
  const [earlier, later] = [itemsOf(from), itemsOf(to)];
  const byKey = new Map(earlier.map((item) => [item.key, item]));
  const doneNow = new Set(done.map(({ courseItemId }) => courseItemId));
  const doneThere = new Set(carriedOver(later, done).map(({ courseItemId }) => courseItemId));
  const keys = new Set(later.map(({ key }) => key));
  return {
    added: later.filter(({ id, key }) => !byKey.has(key) && !doneThere.has(id)),
    changed: later.flatMap((item) => {
      const was = byKey.get(item.key);
      if (!was || saysTheSame(was, item)) return [];
      return [{ item, again: doneNow.has(was.id) && !doneThere.has(item.id) }];
    }),
    gone: earlier.filter(({ key }) => !keys.has(key)),
    kept: later.filter(({ id }) => doneThere.has(id)),
    before: shareOf(earlier, doneNow),
    after: shareOf(later, doneThere),
  };
}

function shareOf(items: readonly OutlineItem[], done: ReadonlySet<string>): Share {
  const required = items.filter((item) => item.required);
  return { done: required.filter(({ id }) => done.has(id)).length, total: required.length };
}
