import { diffIndices } from 'node-diff3';

import type {
  ContentItem,
  CourseContent,
  CourseFacts,
  CourseModule,
  ItemKind,
} from '#app/domain/catalogue/course-content.ts';
import { canonical } from '#app/domain/catalogue/fingerprint.ts';
import type { ItemTexts } from '#app/domain/catalogue/lesson/item-texts.ts';
import { type BlockChange, blockChanges } from '#app/domain/catalogue/text/block-changes.ts';
import { type Effort, newEffort } from '#app/domain/catalogue/text/effort.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';

/** A version, or a draft, with all that learners are shown of it. */
export type VersionDocument = {
  content: CourseContent;
  /** By key of the item. */
  texts: Record<string, ItemTexts>;
  /** By key of the item: the content of each file it shows, by name. */
  files: Record<string, Record<string, string>>;
  /** Credited learning time. */
  minutes: number;
};

export type ItemPart =
  'title' | 'minutes' | 'required' | 'conditions' | 'minimumMinutes' | 'quiz' | 'settings';

export type ItemChange = {
  key: string;
  kind: ItemKind;
  /** As it is now; of one that is gone, as it was. */
  title: Localised;
  change: 'new' | 'gone' | 'changed' | 'moved';
  /** It stands elsewhere among those that are in both. */
  moved: boolean;
  /** What is said otherwise beside its text. */
  parts: ItemPart[];
  /** Of a quiz: how many questions are new, gone and said otherwise. */
  questions: { new: number; gone: number; changed: number } | null;
  texts: { language: Language; blocks: BlockChange[] }[];
  /** Files with another content, by name. */
  files: string[];
};

export type ModuleChange = {
  key: string;
  title: Localised;
  change: 'new' | 'gone' | 'changed' | 'moved';
  parts: ('title' | 'conditions')[];
};

export type VersionChanges = {
  facts: (keyof CourseFacts)[];
  minutes: { before: number; after: number } | null;
  modules: ModuleChange[];
  /** In the order of the later version; those that are gone at the end. */
  items: ItemChange[];
};

/** What has become of a course from one version to another. Nothing in the lists: it is the same. */
export function compareVersions(before: VersionDocument, after: VersionDocument): VersionChanges {
  return {
    facts: changedParts(before.content.facts, after.content.facts),
    minutes:
      before.minutes === after.minutes ? null : { before: before.minutes, after: after.minutes },
    modules: moduleChanges(before.content.modules, after.content.modules),
    items: itemChanges(before, after),
  };
}

/** Whether two versions say the same. */
export function isSameVersion({ facts, minutes, modules, items }: VersionChanges): boolean {
  return facts.length === 0 && !minutes && modules.length === 0 && items.length === 0;
}

function changedParts<T extends object>(before: T, after: T): (keyof T)[] {
  const parts = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof T)[]);
  return [...parts].filter((part) => canonical(before[part]) !== canonical(after[part]));
}

function moduleChanges(before: CourseModule[], after: CourseModule[]): ModuleChange[] {
  const known = new Map(before.map((module) => [module.key, module]));
  const moved = movedKeys(keysOf(before), keysOf(after));
  const there = after.flatMap((module): ModuleChange[] => {
    const { key, title } = module;
    const former = known.get(key);
    if (!former) return [{ key, title, change: 'new', parts: [] }];
    const parts = changedParts(former, module).filter(
      (part) => part === 'title' || part === 'conditions',
    );
    if (parts.length > 0) return [{ key, title, change: 'changed', parts }];
    return moved.has(key) ? [{ key, title, change: 'moved', parts }] : [];
  });
  const left = new Set(keysOf(after));
  const gone = before
    .filter(({ key }) => !left.has(key))
    .map(({ key, title }): ModuleChange => ({ key, title, change: 'gone', parts: [] }));
  return [...there, ...gone];
}

type Placed = { item: ContentItem; moduleKey: string };

function itemChanges(before: VersionDocument, after: VersionDocument): ItemChange[] {
  const [former, later] = [placedItems(before.content), placedItems(after.content)];
  const moved = movedKeys([...former.keys()], [...later.keys()]);
  const effort = newEffort(); // one for all: many items must not take longer than one may
  const there = [...later].flatMap(([key, placed]): ItemChange[] => {
    const known = former.get(key);
    if (!known) return [nameOf(placed.item, 'new')];
    const isMoved = moved.has(key) || known.moduleKey !== placed.moduleKey;
    const changed = changeOf(key, known.item, placed.item, { before, after, effort });
    if (changed) return [{ ...changed, moved: isMoved }];
    return isMoved ? [{ ...nameOf(placed.item, 'moved'), moved: true }] : [];
  });
  const gone = [...former]
    .filter(([key]) => !later.has(key))
    .map(([, { item }]) => nameOf(item, 'gone'));
  return [...there, ...gone];
}

function nameOf({ key, kind, title }: ContentItem, change: ItemChange['change']): ItemChange {
  return {
    key,
    kind,
    title,
    change,
    moved: false,
    parts: [],
    questions: null,
    texts: [],
    files: [],
  };
}

function changeOf(
  key: string,
  former: ContentItem,
  item: ContentItem,
  { before, after, effort }: { before: VersionDocument; after: VersionDocument; effort: Effort },
): ItemChange | null {
  const parts = changedParts<object>(former, item) as ItemPart[];
  const texts = textChanges(before.texts[key] ?? {}, after.texts[key] ?? {}, effort);
  const [held, shown] = [before.files[key] ?? {}, after.files[key] ?? {}];
  const files = Object.keys(shown).filter((name) => held[name] && held[name] !== shown[name]);
  if (parts.length === 0 && texts.length === 0 && files.length === 0) return null;
  const questions = parts.includes('quiz') ? questionChanges(former, item) : null;
  return { ...nameOf(item, 'changed'), parts, questions, texts, files };
}

function textChanges(before: ItemTexts, after: ItemTexts, effort: Effort): ItemChange['texts'] {
  const languages = new Set([...Object.keys(before), ...Object.keys(after)] as Language[]);
  return [...languages].flatMap((language) => {
    const blocks = blockChanges(before[language] ?? EMPTY, after[language] ?? EMPTY, { effort });
    return blocks.length > 0 ? [{ language, blocks }] : [];
  });
}

const EMPTY = { type: 'doc', content: [] };

function questionChanges(former: ContentItem, item: ContentItem): ItemChange['questions'] {
  if (former.kind !== 'quiz' || item.kind !== 'quiz') return null;
  const known = new Map(former.quiz.questions.map((one) => [one.key, canonical(one)]));
  const asked = item.quiz.questions;
  const kept = asked.filter(({ key }) => known.has(key));
  return {
    new: asked.length - kept.length,
    gone: known.size - kept.length,
    changed: kept.filter((one) => known.get(one.key) !== canonical(one)).length,
  };
}

function placedItems({ modules }: CourseContent): Map<string, Placed> {
  return new Map(
    modules.flatMap(({ key: moduleKey, items }) =>
      items.map((item) => [item.key, { item, moduleKey }] as const),
    ),
  );
}

function keysOf(list: { key: string }[]): string[] {
  return list.map(({ key }) => key);
}

/** Of the keys that are in both lists, the fewest that must be moved to make one order of the other. */
function movedKeys(before: string[], after: string[]): Set<string> {
  const [inBefore, inAfter] = [new Set(before), new Set(after)];
  const former = before.filter((key) => inAfter.has(key));
  const later = after.filter((key) => inBefore.has(key));
  return new Set(
    diffIndices(former, later).flatMap(({ buffer2: [from, length] }) =>
      later.slice(from, from + length),
    ),
  );
}
