import {
  isSameVersion,
  type VersionChanges,
} from '#app/domain/catalogue/version/compare-versions.ts';

/** What has changed in a course, without the texts themselves. */
export function shownChanges(changes: VersionChanges) {
  const { facts, minutes, modules, items } = changes;
  return {
    same: isSameVersion(changes),
    facts,
    minutes,
    modules,
    items: items.map(({ texts, ...item }) => ({
      ...item,
      texts: texts.map(({ language, blocks }) => ({ language, count: blocks.length })),
    })),
  };
}
export type ShownChanges = ReturnType<typeof shownChanges>;
