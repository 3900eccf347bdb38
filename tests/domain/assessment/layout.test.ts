import fc from 'fast-check';
import { expect, test } from 'vitest';

import { drawLayout, pageCount } from '#app/domain/assessment/layout.ts';
import { sectionByQuestion } from '#app/domain/questions/quiz-sections.ts';

const words = { id: 'kata', en: 'word' };
const CHOICES = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: words }));
const quiz = (count: number, shuffle = true) => ({
  shuffleQuestions: shuffle,
  shuffleChoices: shuffle,
  sections: [{ slots: Array.from({ length: count }, (_, i) => ({ slot: i + 1, take: 1 })) }],
  questions: Array.from({ length: count }, (_, i) => ({
    id: `q${i}`,
    key: {},
    slot: i + 1,
    questionVersionId: null,
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
    sections: [{ slots: [{ slot: 1, take: 1 }] }],
    questions: [{ ...question, slot: 1, questionVersionId: null, key }],
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

/** Sections of slots with so many questions each, of which so many are taken; bank questions may stand in several. */
const divided = fc
  .array(
    fc.array(
      fc.record({ pool: fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 }), take: fc.nat(12) }),
      { maxLength: 4 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((sections) => {
    let slot = 0;
    const questions: Parameters<typeof drawLayout>[0]['questions'][number][] = [];
    const published = sections.map((slots) => ({
      slots: slots.map(({ pool, take }) => {
        slot++;
        for (const bank of pool)
          questions.push({
            id: `${slot}.${bank}`,
            slot,
            questionVersionId: bank < 25 ? `v${bank}` : null,
            ...{ kind: 'true_false', content: { stem: words }, key: {} },
          });
        return { slot, take: Math.min(take, pool.length) };
      }),
    }));
    return { shuffleQuestions: true, shuffleChoices: true, sections: published, questions };
  });

const bankNames = (quiz: Parameters<typeof drawLayout>[0], ids: string[]) => {
  const names = new Map(quiz.questions.map(({ id, questionVersionId }) => [id, questionVersionId]));
  return ids.map((id) => names.get(id) ?? id);
};

test('a layout keeps to its sections and slots, and asks no question of the bank twice', () => {
  fc.assert(
    fc.property(divided, fc.string(), (quiz, seed) => {
      const layout = drawLayout(quiz, seed).map(({ id }) => id);
      const names = bankNames(quiz, layout);
      expect(new Set(names).size).toBe(names.length);
      const sectionOf = sectionByQuestion({
        questions: quiz.questions,
        sections: quiz.sections.map((one) => ({ ...one, ...NO_HEAD })),
      });
      const places = layout.map((id) => sectionOf.get(id) ?? -1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      for (const { slot, take } of quiz.sections.flatMap(({ slots }) => slots)) {
        const taken = layout.filter((id) => id.startsWith(`${slot}.`));
        expect(taken.length).toBeLessThanOrEqual(take);
      }
      expect(drawLayout(quiz, seed)).toEqual(drawLayout(quiz, seed));
    }),
  );
});

const NO_HEAD = { title: words, introduction: words, timeLimitMinutes: null };

test('every draw gets as many as it asks for wherever there is a way to give them', () => {
  fc.assert(
    fc.property(divided, fc.string(), (quiz, seed) => {
      // A way there is by construction: each slot asks for what one layout gave it.
      const first = drawLayout(quiz, 'any').map(({ id }) => id);
      const sections = quiz.sections.map(({ slots }) => ({
        slots: slots.map(({ slot }) => ({
          slot,
          take: first.filter((id) => id.startsWith(`${slot}.`)).length,
        })),
      }));
      expect(drawLayout({ ...quiz, sections }, seed)).toHaveLength(first.length);
    }),
  );
});

test('each question of a pool is drawn about equally often', () => {
  const pool = quiz(10);
  const drawing = {
    ...pool,
    sections: [{ slots: [{ slot: 1, take: 3 }] }],
    questions: pool.questions.map((question) => ({ ...question, slot: 1 })),
  };
  const counts = new Map<string, number>();
  for (let i = 0; i < 4000; i++)
    for (const { id } of drawLayout(drawing, `0190-${i}`))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  expect(counts.size).toBe(10);
  for (const count of counts.values()) {
    expect(count).toBeGreaterThan(1050);
    expect(count).toBeLessThan(1350);
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
