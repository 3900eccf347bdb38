import type { OutlineItem } from '#app/domain/catalogue/version/outline.ts';

type Said = Pick<OutlineItem, 'key' | 'fingerprint'>;

/** Something done in any version of a course: what it was and what that said. */
export type Done = Said & {
  courseItemId: string;
  completedAt: Date;
  /** Basis points. */
  score: number | null;
};

/** Whether two versions of an item say the same. */
export function saysTheSame(one: Said, other: Said): boolean {
  return one.key === other.key && one.fingerprint === other.fingerprint && one.fingerprint !== '';
}

/**
 * What stays done in a version: its items that say just what was done before, in whichever version that was. The first
 * completion and the best score stay.
 * @param items those of the version to come over to
 */
export function carriedOver(
  items: readonly (Said & { id: string })[],
  done: readonly Done[],
): { courseItemId: string; completedAt: Date; score: number | null }[] {
  return items.flatMap((item) => {
    const same = done.filter((one) => saysTheSame(one, item));
    if (same.length === 0) return [];
    const scores = same.flatMap(({ score }) => score ?? []);
    return [
      {
        courseItemId: item.id,
        completedAt: new Date(Math.min(...same.map(({ completedAt }) => completedAt.getTime()))),
        score: scores.length > 0 ? Math.max(...scores) : null,
      },
    ];
  });
}
