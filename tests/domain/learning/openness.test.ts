import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Condition } from '#app/domain/catalogue/condition.ts';
import { itemsOf, type Outline, type OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import { closedWords } from '#app/domain/learning/closed-words.server.ts';
import { openness, type Standing } from '#app/domain/learning/openness.ts';
import { addDays } from '#app/platform/clock.ts';
import { after, anItem, anOutline, inOrder } from '#tests/support/outlines.ts';

const may2: Standing = { enrolledOn: '2026-05-01', today: '2026-05-02', done: new Set() };

/** What is said of the items that are closed, by name. */
function closed(outline: Outline, standing: Partial<Standing> & { names?: string[] } = {}) {
  const { names = [], ...more } = standing;
  const done = new Set(names.map((name) => `id of ${name}`));
  const found = openness(outline, { ...may2, done, ...more });
  return Object.fromEntries(
    itemsOf(outline)
      .filter(({ id }) => found.has(id))
      .map(({ id, title }) => [
        title.id,
        closedWords(found.get(id) ?? [], 'id').map(({ words }) => words),
      ]),
  );
}

const lastOf = (...conditions: Condition[]) => anItem('akhir', { conditions });

describe('an item is closed', () => {
  test.each<[string, Condition, Partial<Standing> & { names?: string[] }, string | null]>([
    ['before its date', { kind: 'date', from: '2026-05-07' }, {}, 'Terbuka mulai 7 Mei 2026'],
    ['on its date no more', { kind: 'date', from: '2026-05-02' }, {}, null],
    ['for days after enrolling', { kind: 'days', days: 7 }, {}, 'Terbuka mulai 8 Mei 2026'],
    [
      'up to the last of them',
      { kind: 'days', days: 1 },
      { today: '2026-05-01' },
      'Terbuka mulai 2 Mei 2026',
    ],
    ['and not after them', { kind: 'days', days: 1 }, {}, null],
    ['until a lesson is done', after('satu'), {}, 'Terbuka setelah “satu” selesai'],
    ['no more once it is', after('satu'), { names: ['satu'] }, null],
    [
      'until a quiz is passed',
      after('kuis'),
      { names: ['satu'] },
      'Terbuka setelah Anda lulus “kuis”',
    ],
    ['not for an item that is gone', after('dihapus'), {}, null],
    [
      'until enough is done',
      { kind: 'progress', percent: 50 },
      { names: ['satu'] },
      'Terbuka setelah 50% bagian wajib selesai, kurang 17% lagi',
    ],
    ['not when it is enough', { kind: 'progress', percent: 33 }, { names: ['satu'] }, null],
    [
      'what is optional counting nothing',
      { kind: 'progress', percent: 34 },
      { names: ['satu', 'pilihan'] },
      'Terbuka setelah 34% bagian wajib selesai, kurang 1% lagi',
    ],
    ['out of its order', inOrder, {}, 'Terbuka setelah “satu” selesai'],
    [
      'by the first that is missing',
      inOrder,
      { names: ['satu'] },
      'Terbuka setelah Anda lulus “kuis”',
    ],
    ['what is optional not missing', inOrder, { names: ['satu', 'kuis'] }, null],
  ])('%s', (_, condition, standing, words) => {
    const outline = anOutline(
      anItem('satu'),
      anItem('pilihan', { required: false }),
      anItem('kuis', { kind: 'quiz' }),
      lastOf(condition),
    );
    expect(closed(outline, standing)).toEqual(words === null ? {} : { akhir: [words] });
  });

  test('while any condition misses, each said once', () => {
    const outline = anOutline(
      anItem('satu'),
      lastOf(
        after('satu'),
        inOrder,
        { kind: 'date', from: '2026-06-01' },
        { kind: 'days', days: 31 },
      ),
    );
    expect(closed(outline)).toEqual({
      akhir: ['Terbuka setelah “satu” selesai', 'Terbuka mulai 1 Juni 2026'],
    });
    expect(closed(outline, { names: ['satu'] })).toEqual({ akhir: ['Terbuka mulai 1 Juni 2026'] });
  });

  test('never once it is done', () => {
    const outline = anOutline(anItem('satu'), lastOf(after('satu'), inOrder));
    expect(closed(outline, { names: ['akhir'] })).toEqual({});
  });

  test('by no share of a course that requires nothing', () => {
    expect(
      closed(anOutline({ ...lastOf({ kind: 'progress', percent: 99 }), required: false })),
    ).toEqual({});
  });
});

/** Outlines whose conditions refer only to what comes before: what the studio lets through. */
const passable = fc
  .array(fc.record({ required: fc.boolean(), wishes: fc.array(fc.nat(), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((drawn): Outline => {
    const total = drawn.filter(({ required }) => required).length;
    const items: OutlineItem[] = [];
    for (const { required, wishes } of drawn) {
      const before = items.filter((item) => item.required).length;
      const conditions = wishes.flatMap((wish) => conditionFrom(wish, items, before, total) ?? []);
      items.push(anItem(`n${items.length}`, { required, conditions }));
    }
    const half = Math.ceil(items.length / 2);
    return [...anOutline(...items.slice(0, half)), ...anOutline(...items.slice(half))];
  });

function conditionFrom(
  wish: number,
  before: OutlineItem[],
  requiredBefore: number,
  total: number,
): Condition | null {
  const reachable = total === 0 ? 99 : Math.min(99, Math.floor((100 * requiredBefore) / total));
  switch (wish % 5) {
    case 0:
      return { kind: 'date', from: addDays('2026-05-01', wish % 97) };
    case 1:
      return { kind: 'days', days: 1 + (wish % 90) };
    case 2:
      return before.length > 0 ? { kind: 'item', key: before[wish % before.length]!.key } : null;
    case 3:
      return reachable > 0 ? { kind: 'progress', percent: 1 + (wish % reachable) } : null;
    default:
      return { kind: 'order' };
  }
}

const someDone = fc
  .tuple(passable, fc.array(fc.boolean(), { maxLength: 12 }), fc.nat(120))
  .map(([outline, picks, days]) => ({
    outline,
    standing: {
      enrolledOn: '2026-05-01',
      today: addDays('2026-05-01', days),
      done: new Set(itemsOf(outline).flatMap(({ id }, n) => (picks[n] ? [id] : []))),
    },
  }));

describe('whatever the conditions', () => {
  test('doing an item, or a day more, never closes what is open', () => {
    fc.assert(
      fc.property(someDone, fc.nat(), fc.nat(30), ({ outline, standing }, pick, days) => {
        const items = itemsOf(outline);
        const before = openness(outline, standing);
        const later = openness(outline, {
          ...standing,
          today: addDays(standing.today, days),
          done: new Set([...standing.done, items[pick % items.length]!.id]),
        });
        for (const id of later.keys()) expect(before.has(id)).toBe(true);
      }),
    );
  });

  test('what is done is open', () => {
    fc.assert(
      fc.property(someDone, ({ outline, standing }) => {
        const found = openness(outline, standing);
        for (const id of standing.done) expect(found.has(id)).toBe(false);
      }),
    );
  });

  test('who waits and does what is open comes to the end', () => {
    fc.assert(
      fc.property(passable, (outline) => {
        const items = itemsOf(outline);
        const standing = { enrolledOn: '2026-05-01', today: '2027-05-01', done: new Set<string>() };
        for (let turn = 0; turn < items.length; turn++) {
          const found = openness(outline, standing);
          const next = items.find(({ id }) => !standing.done.has(id) && !found.has(id));
          expect(next).toBeDefined();
          standing.done.add(next!.id);
        }
        expect(standing.done.size).toBe(items.length);
      }),
    );
  });

  test('a closed item names something that can be done or waited for', () => {
    fc.assert(
      fc.property(someDone, ({ outline, standing }) => {
        for (const reasons of openness(outline, standing).values()) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const reason of reasons) {
            if ('opensOn' in reason) expect(reason.opensOn > standing.today).toBe(true);
            else if ('item' in reason) expect(standing.done.has(reason.item.id)).toBe(false);
            else expect(reason.left).toBeGreaterThan(0);
          }
        }
      }),
    );
  });
});
