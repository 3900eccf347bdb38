import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import { newItem } from '#app/domain/catalogue/draft/new-item.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import { applyEdit, type OutlineEdit } from '#app/domain/catalogue/outline/outline-edit.ts';
import { contentOf } from '#tests/support/course-content.ts';
import { editsOf, keyOf } from '#tests/support/outline-edits.ts';

const both = (text: string) => ({ id: text, en: text });
const [A, B] = [keyOf('module', 1), keyOf('module', 2)];
const [a, b, c] = [keyOf('item', 1), keyOf('item', 2), keyOf('item', 3)];
const gone = keyOf('item', 99);

const facts = contentOf({
  title: both('Pelatihan'),
  kind: 'online',
  formId: 16,
  provider: 'BKPSDM',
  minutes: 60,
  capacity: null,
}).facts;

/** Two modules: a and b in the first, c in the second. */
const course: CourseContent = {
  facts,
  modules: [
    { key: A, title: both('A'), conditions: [], items: [lesson(a), lesson(b)] },
    { key: B, title: both('B'), conditions: [], items: [lesson(c)] },
  ],
};

function lesson(key: string) {
  return newItem('lesson', key, both('Materi'));
}

const names = new Map([
  [A, 'A'],
  [B, 'B'],
  [a, 'a'],
  [b, 'b'],
  [c, 'c'],
]);
const nameOf = (key: string) => names.get(key) ?? '*';
const shape = ({ modules }: CourseContent) =>
  modules
    .map(({ key, items }) => `${nameOf(key)}:${items.map((item) => nameOf(item.key)).join('')}`)
    .join(' ');

const [title, fresh] = [both('Baru'), keyOf('item', 50)];

describe('one edit', () => {
  test.each<[string, OutlineEdit, string]>([
    [
      'adds a module at the end',
      { kind: 'add-module', key: fresh, title, before: null },
      'A:ab B:c *:',
    ],
    [
      'adds a module before another',
      { kind: 'add-module', key: fresh, title, before: A },
      '*: A:ab B:c',
    ],
    ['adds nothing twice', { kind: 'add-module', key: A, title, before: null }, 'A:ab B:c'],
    ['moves a module', { kind: 'move-module', key: B, before: A }, 'B:c A:ab'],
    ['moves a module to the end', { kind: 'move-module', key: A, before: null }, 'B:c A:ab'],
    ['leaves a module before itself', { kind: 'move-module', key: A, before: A }, 'A:ab B:c'],
    ['shifts a module up', { kind: 'shift-module', key: B, by: 'up' }, 'B:c A:ab'],
    ['shifts no module past the end', { kind: 'shift-module', key: B, by: 'down' }, 'A:ab B:c'],
    ['removes a module with its items', { kind: 'remove-module', key: A }, 'B:c'],
    [
      'adds an item before another',
      { kind: 'add-item', key: fresh, moduleKey: A, itemKind: 'quiz', title, before: b },
      'A:a*b B:c',
    ],
    [
      'adds no item twice',
      { kind: 'add-item', key: c, moduleKey: A, itemKind: 'quiz', title, before: null },
      'A:ab B:c',
    ],
    [
      'moves an item to another module',
      { kind: 'move-item', key: a, moduleKey: B, before: c },
      'A:b B:ac',
    ],
    [
      'moves an item within its module',
      { kind: 'move-item', key: a, moduleKey: A, before: null },
      'A:ba B:c',
    ],
    [
      'leaves an item before itself',
      { kind: 'move-item', key: a, moduleKey: A, before: a },
      'A:ab B:c',
    ],
    ['shifts an item down', { kind: 'shift-item', key: a, by: 'down' }, 'A:ba B:c'],
    [
      'shifts an item over into the next module',
      { kind: 'shift-item', key: b, by: 'down' },
      'A:a B:bc',
    ],
    [
      'shifts an item back to the end of the one before',
      { kind: 'shift-item', key: c, by: 'up' },
      'A:abc B:',
    ],
    ['shifts no item past the first', { kind: 'shift-item', key: a, by: 'up' }, 'A:ab B:c'],
    ['removes an item', { kind: 'remove-item', key: b }, 'A:a B:c'],
    [
      'puts a copy behind the original',
      { kind: 'duplicate-item', key: a, newKey: fresh },
      'A:a*b B:c',
    ],
    ['makes no copy twice', { kind: 'duplicate-item', key: a, newKey: c }, 'A:ab B:c'],
  ])('%s', (_, edit, wanted) => {
    expect(shape(applyEdit(course, edit))).toBe(wanted);
    expect(shape(course)).toBe('A:ab B:c');
  });

  test.each<OutlineEdit>([
    { kind: 'rename-module', key: gone, seen: '', title },
    { kind: 'move-module', key: gone, before: null },
    { kind: 'move-module', key: A, before: gone },
    { kind: 'shift-module', key: gone, by: 'up' },
    { kind: 'remove-module', key: gone },
    { kind: 'add-module', key: fresh, title, before: gone },
    { kind: 'add-item', key: fresh, moduleKey: gone, itemKind: 'quiz', title, before: null },
    { kind: 'add-item', key: fresh, moduleKey: A, itemKind: 'quiz', title, before: c },
    { kind: 'rename-item', key: gone, seen: '', title },
    { kind: 'move-item', key: gone, moduleKey: A, before: null },
    { kind: 'move-item', key: a, moduleKey: gone, before: null },
    { kind: 'move-item', key: a, moduleKey: B, before: b },
    { kind: 'shift-item', key: gone, by: 'down' },
    { kind: 'remove-item', key: gone },
    { kind: 'duplicate-item', key: gone, newKey: fresh },
    { kind: 'set-conditions', key: gone, seen: '', conditions: [] },
  ])('that names what is gone is refused: %j', (edit) => {
    expect(() => applyEdit(course, edit)).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'itemGone' }) as Error,
    );
  });

  test('sets the conditions of a module or of an item', () => {
    const conditions = [{ kind: 'days' as const, days: 3 }];
    const edit = { kind: 'set-conditions' as const, seen: fingerprint([]), conditions };
    const ofModule = applyEdit(course, { ...edit, key: B });
    expect(ofModule.modules[1]?.conditions).toEqual(conditions);
    const ofItem = applyEdit(course, { ...edit, key: c });
    expect(contentItems(ofItem)[2]?.conditions).toEqual(conditions);
    expect(ofItem.modules[1]?.conditions).toEqual([]);
  });

  test.each([
    ['rename-module', A, 'A'],
    ['rename-item', a, 'Materi'],
  ] as const)('%s takes the place of the title that was seen, of no other', (kind, key, was) => {
    const rename = (content: CourseContent, seen: string, to: string) =>
      applyEdit(content, { kind, key, seen: fingerprint(both(seen)), title: both(to) });
    const renamed = rename(course, was, 'Satu');
    expect(JSON.stringify(renamed)).toContain('Satu');
    expect(() => rename(renamed, was, 'Dua')).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'courseChanged' }) as Error,
    );
    // The same said by both is no conflict.
    expect(rename(renamed, was, 'Satu')).toBe(renamed);
    expect(JSON.stringify(rename(renamed, 'Satu', 'Dua'))).toContain('Dua');
  });

  test('is refused where the course would become too large', () => {
    const items = Array.from({ length: 500 }, (_, n) => lesson(keyOf('item', n)));
    const full = { facts, modules: [{ key: A, title, conditions: [], items }] };
    const key = keyOf('item', 600);
    const edit = { kind: 'add-item' as const, key, moduleKey: A, title, before: null };
    expect(() => applyEdit(full, { ...edit, itemKind: 'quiz' })).toThrow(
      expect.objectContaining({ code: 'courseTooLarge' }) as Error,
    );
  });
});

test('whatever is done, no item is lost or there twice', () => {
  fc.assert(
    fc.property(fc.array(editsOf(4, 8), { maxLength: 60 }), (edits) => {
      let content: CourseContent = { facts, modules: [] };
      const there = new Set<string>();
      for (const edit of edits) {
        const before = content;
        try {
          content = applyEdit(content, edit);
        } catch {
          continue;
        }
        if (content === before) continue;
        if (edit.kind === 'add-item') there.add(edit.key);
        if (edit.kind === 'duplicate-item') there.add(edit.newKey);
        if (edit.kind === 'remove-item') there.delete(edit.key);
        if (edit.kind === 'remove-module') {
          const { items = [] } = before.modules.find(({ key }) => key === edit.key) ?? {};
          for (const { key } of items) there.delete(key);
        }
      }
      const keys = contentItems(content).map(({ key }) => key);
      expect([...keys].sort()).toEqual([...there].sort());
    }),
    { numRuns: 500 },
  );
});
