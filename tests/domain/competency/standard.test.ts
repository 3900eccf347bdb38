import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  requiredOn,
  requiredTimeline,
  type StandardFact,
  type StandardScope,
} from '#app/domain/competency/standard.ts';
import { standardEffect } from '#app/domain/competency/standard-effect.ts';
import { standardAhead } from '#app/domain/competency/standard-view.ts';
import { addDays } from '#app/platform/clock.ts';

const DAY = '2026-03-01';

function said(
  scope: StandardScope,
  level: number | null,
  validFrom = DAY,
  id = `${scope} ${level} ${validFrom}`,
): StandardFact {
  return { id, scope, level, importance: 'penting', validFrom };
}

const levelOn = (entries: StandardFact[], day = DAY) => requiredOn(entries, day)?.level ?? null;

test.each<[string, StandardFact[], number | null]>([
  ['nothing is laid down: nothing is required', [], null],
  ['the position alone', [said('position', 3)], 3],
  ['the level alone, for whoever has nothing narrower', [said('level', 2)], 2],
  ['the family goes before the level', [said('level', 2), said('family', 4)], 4],
  ['the position goes before the family', [said('family', 4), said('position', 1)], 1],
  ['0 ends what the family asks', [said('family', 4), said('position', 0)], null],
  ['empty gives it back to the family', [said('family', 4), said('position', null)], 4],
  ['empty everywhere', [said('position', null), said('family', null)], null],
  [
    'an entry of the position that begins later does not count yet',
    [said('family', 4), said('position', 1, '2026-03-02')],
    4,
  ],
  [
    'of two entries of one day the one made later counts',
    [said('position', 2, DAY, 'first'), said('position', 5, DAY, 'second')],
    5,
  ],
  [
    'made later but begun earlier does not take the place of the latest begun',
    [said('position', 2, '2026-02-01'), said('position', 5, '2026-01-01')],
    2,
  ],
])('%s', (_, entries, level) => {
  expect(levelOn(entries)).toBe(level);
});

test('the intervals say of every day what is required on it, and never overlap', () => {
  const fact = fc.record({
    id: fc.uuid(),
    scope: fc.constantFrom<StandardScope>('position', 'family', 'level'),
    level: fc.option(fc.integer({ min: 0, max: 7 })),
    importance: fc.constantFrom('mutlak', 'penting'),
    validFrom: fc.integer({ min: 0, max: 20 }).map((days) => addDays(DAY, days)),
  });
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 8 }), (entries) => {
      const timeline = requiredTimeline(entries);
      for (let n = -2; n <= 23; n += 1) {
        const day = addDays(DAY, n);
        const covering = timeline.filter(
          ({ validFrom, validUntil }) => validFrom <= day && (!validUntil || validUntil >= day),
        );
        expect(covering.length).toBeLessThanOrEqual(1);
        const { level, importance, entryId } = covering[0] ?? {};
        expect(covering[0] ? { level, importance, entryId } : null).toEqual(
          bruteForce(entries, day),
        );
      }
    }),
  );
});

/** Goes through the entries in the order of their days and lets each overwrite its scope. */
function bruteForce(entries: StandardFact[], day: string) {
  const now: Partial<Record<StandardScope, StandardFact>> = {};
  for (let at = DAY; at <= day; at = addDays(at, 1))
    for (const entry of entries) if (entry.validFrom === at) now[entry.scope] = entry;
  const saying = [now.position, now.family, now.level].find(
    (entry) => entry !== undefined && entry.level !== null,
  );
  if (!saying?.level) return null;
  return { level: saying.level, importance: saying.importance, entryId: saying.id };
}

test('what is dated ahead is told as what it changes', () => {
  const later = '2026-04-01';
  const entries = [
    said('family', 3),
    said('position', 5, later),
    said('position', null, '2026-05-01'),
    said('family', 0, '2026-06-01'),
    said('level', 2, '2026-06-15'),
  ];
  const { now, coming } = standardAhead(entries, DAY);
  expect(now?.level).toBe(3);
  expect(coming.map(({ day, from, to }) => [day, from?.level, to?.level])).toEqual([
    [later, 3, 5],
    ['2026-05-01', 5, 3],
    ['2026-06-01', 3, undefined],
  ]);
  expect(standardAhead([said('position', 0)], DAY)).toMatchObject({
    now: { level: 0 },
    coming: [],
  });
});

test.each([
  [null, 3, 2, 'gained'],
  [1, 3, 2, 'gained'],
  [null, 3, 3, null],
  [3, 4, 2, 'grew'],
  [4, 3, 2, 'shrank'],
  [3, 2, 2, 'closed'],
  [3, null, 2, 'closed'],
  [2, 1, 3, null],
  [null, 3, null, 'toAssess'],
  [3, null, null, 'released'],
  [3, 5, null, null],
  [3, 3, 1, null],
] as const)('required %s → %s, held %s: %s', (before, after, held, effect) => {
  expect(standardEffect(before, after, held)).toBe(effect);
});
