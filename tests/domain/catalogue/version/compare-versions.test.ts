import { expect, test } from 'vitest';

import type { ContentItem, CourseContent } from '#app/domain/catalogue/course-content.ts';
import { newItem } from '#app/domain/catalogue/draft/new-item.ts';
import {
  compareVersions,
  isSameVersion,
  type VersionDocument,
} from '#app/domain/catalogue/version/compare-versions.ts';
import { contentOf } from '#tests/support/course-content.ts';
import { aDocument } from '#tests/support/draft-texts.ts';
import { keyOf } from '#tests/support/outline-edits.ts';
import { aQuestion, inId } from '#tests/support/studio.ts';

const [M1, M2] = [keyOf('module', 1), keyOf('module', 2)];
const [a, b, c, d] = [1, 2, 3, 4].map((n) => keyOf('item', n)) as [string, string, string, string];

const row = {
  title: inId('Pelatihan'),
  kind: 'online' as const,
  formId: 16,
  provider: 'BKPSDM',
  minutes: 60,
  capacity: null,
};

const lesson = (key: string): ContentItem => newItem('lesson', key, inId(key));

function version(
  modules: [key: string, items: ContentItem[]][],
  more: Partial<VersionDocument> & { facts?: Partial<CourseContent['facts']> } = {},
): VersionDocument {
  const { facts, ...rest } = more;
  return {
    content: {
      facts: { ...contentOf(row).facts, ...facts },
      modules: modules.map(([key, items]) => ({ key, title: inId(key), conditions: [], items })),
    },
    texts: {},
    files: {},
    minutes: 60,
    ...rest,
  };
}

const base = version([
  [M1, [lesson(a), lesson(b)]],
  [M2, [lesson(c)]],
]);

test('a version and itself are the same, however their properties are ordered', () => {
  const reordered = JSON.parse(
    JSON.stringify(base, Object.keys(flat(base)).sort().reverse()),
  ) as VersionDocument;
  expect(isSameVersion(compareVersions(base, reordered))).toBe(true);
});

/** Every name of a property anywhere in a value. */
function flat(value: unknown, names: Record<string, true> = {}): Record<string, true> {
  if (value !== null && typeof value === 'object')
    for (const [name, part] of Object.entries(value)) {
      names[name] = true;
      flat(part, names);
    }
  return names;
}

test('items that are new, gone and elsewhere are named once each', () => {
  const after = version([
    [M1, [lesson(b)]],
    [M2, [lesson(a), lesson(d)]],
  ]);
  const { items } = compareVersions(base, after);
  expect(items.map(({ key, change, moved }) => [key, change, moved])).toEqual([
    [a, 'moved', true],
    [d, 'new', false],
    [c, 'gone', false],
  ]);
});

test('one item that was moved to the front is the only one that moved', () => {
  const after = version([
    [M1, [lesson(b), lesson(a)]],
    [M2, [lesson(c)]],
  ]);
  expect(compareVersions(base, after).items).toHaveLength(1);
});

test('modules that are new, gone, renamed and elsewhere', () => {
  const renamed = version([
    [M2, [lesson(c)]],
    [M1, [lesson(a), lesson(b)]],
  ]);
  renamed.content.modules[1]!.title = inId('Lain');
  expect(
    compareVersions(base, renamed).modules.map(({ key, change }) => [key, change]),
  ).toContainEqual([M1, 'changed']);
  const without = version([[M1, [lesson(a), lesson(b), lesson(c)]]]);
  expect(compareVersions(base, without).modules).toMatchObject([{ key: M2, change: 'gone' }]);
  expect(compareVersions(without, base).modules).toMatchObject([{ key: M2, change: 'new' }]);
});

test('what is said of the course and of an item, by part', () => {
  const changed = version(
    [
      [M1, [{ ...lesson(a), minutes: 20, required: false }, lesson(b)]],
      [M2, [lesson(c)]],
    ],
    { facts: { provider: 'Lain' }, minutes: 90 },
  );
  const changes = compareVersions(base, changed);
  expect(changes.facts).toEqual(['provider']);
  expect(changes.minutes).toEqual({ before: 60, after: 90 });
  expect(changes.items).toMatchObject([
    { key: a, change: 'changed', parts: ['minutes', 'required'] },
  ]);
});

test('texts block by block, and files whose content was replaced', () => {
  const before = {
    ...base,
    texts: { [a]: { id: aDocument('Satu.', 'Dua.') } },
    files: { [b]: { 'alur.svg': 'lama', 'tetap.svg': 'sama' } },
  };
  const after = {
    ...base,
    texts: { [a]: { id: aDocument('Satu.', 'Dua dan tiga.') } },
    files: { [b]: { 'alur.svg': 'baru', 'tetap.svg': 'sama' } },
  };
  expect(compareVersions(before, after).items).toMatchObject([
    { key: a, texts: [{ language: 'id', blocks: [{ kind: 'changed', before: 'Dua.' }] }] },
    { key: b, files: ['alur.svg'], texts: [] },
  ]);
});

test('questions of a quiz that are new, gone and said otherwise', () => {
  const [kept, changed, left, added] = [aQuestion(), aQuestion(), aQuestion(), aQuestion()];
  const quiz = (...questions: unknown[]) => {
    const item = newItem('quiz', a, inId('Kuis'));
    return (item.kind === 'quiz' && { ...item, quiz: { ...item.quiz, questions } }) as ContentItem;
  };
  const before = version([[M1, [quiz(kept, changed, left)]]]);
  const after = version([[M1, [quiz(kept, { ...changed, points: 3 }, added)]]]);
  expect(compareVersions(before, after).items).toMatchObject([
    { parts: ['quiz'], questions: { new: 1, gone: 1, changed: 1 } },
  ]);
});
