import fc from 'fast-check';
import { expect, test } from 'vitest';

import { drawLayout, pageCount } from '#app/domain/assessment/layout.ts';

const words = { id: 'kata', en: 'word' };
const CHOICES = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: words }));
const quiz = (count: number, shuffle = true) => ({
  shuffleQuestions: shuffle,
  shuffleChoices: shuffle,
  questions: Array.from({ length: count }, (_, i) => ({
    id: `q${i}`,
    key: {},
    ...(i % 3 === 2
      ? { kind: 'true_false' as const, content: { stem: words } }
      : { kind: 'single' as const, content: { stem: words, choices: CHOICES } }),
  })),
});

test('a layout holds every question once and every choice of it once', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.string(), (count, seed) => {
      const layout = drawLayout(quiz(count), seed);
      expect(layout.map(({ id }) => id).sort()).toEqual(
        quiz(count)
          .questions.map(({ id }) => id)
          .sort(),
      );
      for (const { draw } of layout) {
        if (draw) expect((draw as string[]).toSorted()).toEqual(['a', 'b', 'c', 'd']);
      }
    }),
  );
});

test('the same seed draws the same layout, another seed another one', () => {
  const draw = (seed: string) => JSON.stringify(drawLayout(quiz(20), seed));
  expect(draw('one')).toBe(draw('one'));
  expect(new Set(Array.from({ length: 50 }, (_, i) => draw(`seed ${i}`))).size).toBe(50);
});

test('without shuffling everything stays as it was written', () => {
  const plain = quiz(9, false);
  expect(drawLayout(plain, 'any').map(({ id }) => id)).toEqual(plain.questions.map(({ id }) => id));
  expect(drawLayout(plain, 'any')[0]?.draw).toEqual(['a', 'b', 'c', 'd']);
});

test('what is to be put in order is not shown in it', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id, text: words }));
  const question = { id: 'q', kind: 'ordering' as const, content: { stem: words, items } };
  const key = { order: ['b', 'c', 'a'], credit: 'exact' };
  const asked = {
    shuffleQuestions: true,
    shuffleChoices: false,
    questions: [{ ...question, key }],
  };
  for (let i = 0; i < 100; i++)
    expect(drawLayout(asked, `0190-${i}`)[0]?.draw).not.toEqual(key.order);
});

test('each question comes first about equally often', () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 4000; i++) {
    const first = drawLayout(quiz(4), `0190-${i}`)[0]?.id ?? '';
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  for (const count of counts.values()) {
    expect(count).toBeGreaterThan(850);
    expect(count).toBeLessThan(1150);
  }
});

test.each([
  [20, 5, 4],
  [21, 5, 5],
  [1, 5, 1],
  [0, 5, 1],
])('%i questions, %i to a page, fill %i pages', (questions, perPage, pages) => {
  expect(pageCount(questions, perPage)).toBe(pages);
});
