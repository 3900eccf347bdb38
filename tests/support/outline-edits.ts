import fc from 'fast-check';

import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import type { OutlineEdit } from '#app/domain/catalogue/outline/outline-edit.ts';

/** The same key for the same number. */
export function keyOf(kind: 'module' | 'item', n: number): string {
  const family = kind === 'module' ? 'a' : 'b';
  return `0190c0de-0000-7000-8000-${family}${String(n).padStart(11, '0')}`;
}

/** Edits of the outline that name modules and items of a few numbers, there or not. */
export function editsOf(modules: number, items: number): fc.Arbitrary<OutlineEdit> {
  const moduleKey = fc.nat({ max: modules - 1 }).map((n) => keyOf('module', n));
  const itemKey = fc.nat({ max: items - 1 }).map((n) => keyOf('item', n));
  // Few, so that what a rename has seen is often there.
  const title = fc.nat({ max: 3 }).map((n) => ({ id: `Judul ${n}`, en: '' }));
  const seen = title.map(fingerprint);
  const by = fc.constantFrom('up' as const, 'down' as const);
  const kind = <K extends OutlineEdit['kind']>(name: K) => fc.constant(name);
  return fc.oneof(
    fc.record({
      kind: kind('add-module'),
      key: moduleKey,
      title,
      before: fc.option(moduleKey, { freq: 3 }),
    }),
    fc.record({ kind: kind('rename-module'), key: moduleKey, seen, title }),
    fc.record({ kind: kind('move-module'), key: moduleKey, before: fc.option(moduleKey) }),
    fc.record({ kind: kind('shift-module'), key: moduleKey, by }),
    fc.record({ kind: kind('remove-module'), key: moduleKey }),
    {
      weight: 4,
      arbitrary: fc.record({
        kind: kind('add-item'),
        key: itemKey,
        moduleKey,
        itemKind: fc.constant('lesson' as const),
        title,
        before: fc.option(itemKey, { freq: 1 }),
      }),
    },
    fc.record({ kind: kind('rename-item'), key: itemKey, seen, title }),
    fc.record({ kind: kind('move-item'), key: itemKey, moduleKey, before: fc.option(itemKey) }),
    fc.record({ kind: kind('shift-item'), key: itemKey, by }),
    fc.record({ kind: kind('remove-item'), key: itemKey }),
    fc.record({ kind: kind('duplicate-item'), key: itemKey, newKey: itemKey }),
  );
}
