import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ContentItem } from '#app/domain/catalogue/course-content.ts';
import { newItem } from '#app/domain/catalogue/draft/new-item.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import {
  applyItemEdit,
  type ItemEdit,
  itemSettings,
  partKey,
  partsOf,
} from '#app/domain/catalogue/item/item-edit.ts';
import { newSurveyQuestion } from '#app/domain/catalogue/item/new-part.ts';
import { newQuestion } from '#app/domain/questions/new-question.ts';
import { quizRules } from '#app/domain/questions/quiz-work.ts';

const title = { id: 'Kuis', en: '' };
const words = (text: string) => ({ id: text, en: '' });
const question = (key: string, stem = key) => ({
  ...newQuestion('single', key),
  stem: words(stem),
});

function quizOf(...keys: string[]) {
  const item = newItem('quiz', 'kuis', title) as Extract<ContentItem, { kind: 'quiz' }>;
  return { ...item, quiz: { ...item.quiz, questions: keys.map((key) => question(key)) } };
}
const keysOf = (item: ContentItem) => partsOf(item).map(partKey);
const write = (key: string, stem: string, seen: string | null): ItemEdit => ({
  kind: 'question',
  question: question(key, stem),
  seen,
});
const refusal = (code: string) => expect.objectContaining({ code }) as Error;

describe('questions', () => {
  test('a new one stands at the end; the same form sent twice makes one', () => {
    const once = applyItemEdit(quizOf('a'), write('b', 'Dua', null));
    expect(keysOf(once)).toEqual(['a', 'b']);
    expect(applyItemEdit(once, write('b', 'Dua', null))).toBe(once);
  });

  test('one is written anew where nobody has since; what two people write in two questions holds', () => {
    const quiz = quizOf('a', 'b');
    const [a, b] = quiz.quiz.questions.map(fingerprint);
    const one = applyItemEdit(quiz, write('a', 'Satu', a!));
    const both = applyItemEdit(one, write('b', 'Dua', b!));
    expect(partsOf(both)).toMatchObject([{ stem: words('Satu') }, { stem: words('Dua') }]);
    expect(() => applyItemEdit(both, write('a', 'Lain', a!))).toThrow(refusal('courseChanged'));
    expect(() => applyItemEdit(both, write('a', 'Lain', null))).toThrow(refusal('courseChanged'));
  });

  test('what has been removed is not written, unless as something new', () => {
    const gone = applyItemEdit(quizOf('a', 'b'), { kind: 'remove', key: 'a' });
    expect(() => applyItemEdit(gone, write('a', 'Satu', fingerprint(question('a'))))).toThrow(
      refusal('partGone'),
    );
    expect(keysOf(applyItemEdit(gone, write('a', 'Satu', null)))).toEqual(['b', 'a']);
    for (const edit of [
      { kind: 'remove', key: 'a' },
      { kind: 'shift', key: 'a', by: 'up' },
      { kind: 'duplicate', key: 'a', newKey: 'c' },
    ] as ItemEdit[])
      expect(() => applyItemEdit(gone, edit)).toThrow(refusal('partGone'));
  });

  test('a copy stands behind the original, and once only', () => {
    const edit: ItemEdit = { kind: 'duplicate', key: 'a', newKey: 'c' };
    const copied = applyItemEdit(quizOf('a', 'b'), edit);
    expect(keysOf(copied)).toEqual(['a', 'c', 'b']);
    expect(applyItemEdit(copied, edit)).toBe(copied);
  });

  test('no quiz has more than it can hold', () => {
    const full = quizOf(...Array.from({ length: 500 }, (_, n) => `q${n}`));
    expect(() => applyItemEdit(full, write('b', 'Lebih', null))).toThrow(refusal('partsTooMany'));
  });

  test('moving keeps all of them, and there and back changes nothing', () => {
    const list = fc.uniqueArray(fc.integer({ min: 0, max: 99 }).map(String), { minLength: 1 });
    fc.assert(
      fc.property(list, fc.nat(), (keys, at) => {
        const quiz = quizOf(...keys);
        const key = keys[at % keys.length]!;
        const down = applyItemEdit(quiz, { kind: 'shift', key, by: 'down' });
        expect(keysOf(down).sort()).toEqual([...keys].sort());
        if (down === quiz) expect(keys.at(-1)).toBe(key);
        else expect(applyItemEdit(down, { kind: 'shift', key, by: 'up' })).toEqual(quiz);
      }),
    );
  });
});

test('settings and rules are parts of their own', () => {
  const quiz = quizOf('a');
  const settings = { title: words('Ujian'), minutes: 20, required: false };
  const named = applyItemEdit(quiz, {
    kind: 'settings',
    settings,
    seen: fingerprint(itemSettings(quiz)),
  });
  const rules = { ...quizRules(quiz.quiz), passMark: 8000 };
  const seen = fingerprint(quizRules(quiz.quiz));
  const ruled = applyItemEdit(named, { kind: 'rules', rules, seen });
  expect(ruled).toMatchObject({ ...settings, quiz: { passMark: 8000, questions: [{ key: 'a' }] } });
  expect(() =>
    applyItemEdit(ruled, { kind: 'rules', rules: { ...rules, passMark: 1 }, seen }),
  ).toThrow(refusal('courseChanged'));
});

test('an item takes only what its kind has', () => {
  const lesson = newItem('lesson', 'materi', title);
  const edits: ItemEdit[] = [
    write('a', 'Satu', null),
    { kind: 'survey-question', question: newSurveyQuestion('text', 'a'), seen: null },
    { kind: 'file', file: { name: 'a.pdf', label: title }, seen: null },
    { kind: 'assignment', settings: { text: true, files: true }, seen: null },
    { kind: 'remove', key: 'a' },
  ];
  for (const edit of edits) expect(() => applyItemEdit(lesson, edit)).toThrow(refusal('partGone'));
});

test('a copied choice of a survey has keys of its own', () => {
  const choice = { ...newSurveyQuestion('choice', 'a'), choices: [{ key: 'x', text: title }] };
  const survey = {
    ...newItem('survey', 'survei', title),
    settings: { questions: [choice] },
  } as ContentItem;
  const copied = applyItemEdit(survey, { kind: 'duplicate', key: 'a', newKey: 'b' }, () => 'y');
  expect(partsOf(copied)).toMatchObject([{ choices: [{ key: 'x' }] }, { choices: [{ key: 'y' }] }]);
});
