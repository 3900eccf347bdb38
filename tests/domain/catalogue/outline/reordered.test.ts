import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import { newItem } from '#app/domain/catalogue/draft/new-item.ts';
import { dropPlaces, moveTo, placeId } from '#app/domain/catalogue/outline/drop-places.ts';
import { applyEdit, type OutlineEdit } from '#app/domain/catalogue/outline/outline-edit.ts';
import { isMove, type Move, reordered } from '#app/domain/catalogue/outline/reordered.ts';

const title = { id: '', en: '' };
const keys = (parts: { key: string; items: { key: string }[] }[]) =>
  parts.map(({ key, items }) => [key, items.map((item) => item.key)]);

/** Modules A, B, … with so many items each: A1, A2, … */
function outline(sizes: number[]): CourseContent {
  const modules = sizes.map((size, at) => {
    const key = String.fromCharCode(65 + at);
    const items = Array.from({ length: size }, (_, n) =>
      newItem('lesson', `${key}${n + 1}`, title),
    );
    return { key, title, conditions: [], items };
  });
  return { facts: {}, modules } as unknown as CourseContent;
}

const sizes = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 });

const aMove = sizes.chain((counts) => {
  const { modules } = outline(counts);
  const module = fc.constantFrom(...modules.map(({ key }) => key));
  const items = modules.flatMap((one) => one.items.map(({ key }) => key));
  const item = items.length > 0 ? fc.constantFrom(...items) : null;
  const by = fc.constantFrom('up' as const, 'down' as const);
  const none = fc.constant(null);
  const edits: fc.Arbitrary<OutlineEdit>[] = [
    fc.record({ kind: fc.constant('shift-module' as const), key: module, by }),
    fc.record({
      kind: fc.constant('move-module' as const),
      key: module,
      before: fc.oneof(module, none),
    }),
    ...(item
      ? [
          fc.record({ kind: fc.constant('shift-item' as const), key: item, by }),
          fc.record({
            kind: fc.constant('move-item' as const),
            key: item,
            moduleKey: module,
            before: fc.oneof(item, none),
          }),
        ]
      : []),
  ];
  return fc.record({ counts: fc.constant(counts), edit: fc.oneof(...edits) });
});

test('what a page shows while a move is under way is what the draft says after it', () => {
  fc.assert(
    fc.property(aMove, ({ counts, edit }) => {
      const content = outline(counts);
      const shown = keys(reordered(content.modules, edit as Move));
      let kept: CourseContent;
      try {
        kept = applyEdit(content, edit);
      } catch {
        expect(shown).toEqual(keys(content.modules)); // refused: nothing moves
        return;
      }
      expect(shown).toEqual(keys(kept.modules));
    }),
    { numRuns: 1000 },
  );
});

describe('places to let go', () => {
  const { modules } = outline([2, 0, 1]);
  const ids = (key: string) => dropPlaces(modules, key).map(({ id }) => id);

  test('of an item: before every other one and at the end of every module', () => {
    expect(ids('A1')).toEqual(['before:A1', 'end:A', 'end:B', 'before:C1', 'end:C']);
    expect(ids('A2')).toEqual(['before:A1', 'before:A2', 'end:B', 'before:C1', 'end:C']);
  });

  test('of a module: before every other one and at the end', () => {
    expect(ids('B')).toEqual(['before:A', 'before:B', 'end']);
    expect(ids('C')).toEqual(['before:A', 'before:B', 'before:C']);
  });

  test('every place but its own moves it', () => {
    for (const key of ['A', 'B', 'C', 'A1', 'A2', 'C1']) {
      for (const place of dropPlaces(modules, key)) {
        const move = moveTo(key, place);
        if (place.id === placeId.before(key)) expect(move).toBeNull();
        else expect(keys(reordered(modules, move!))).not.toEqual(keys(modules));
      }
    }
  });
});

test('only moves are moves', () => {
  expect(isMove({ kind: 'remove-item', key: 'A1' })).toBe(false);
  expect(isMove({ kind: 'shift-item', key: 'A1', by: 'up' })).toBe(true);
});
