import fc from 'fast-check';
import { expect, test } from 'vitest';

import { questionChanges } from '#app/domain/catalogue/version/question-changes.ts';
import { wordChanges, type WordPiece } from '#app/domain/catalogue/version/word-changes.ts';
import { newQuestion } from '#app/domain/questions/new-question.ts';
import { newQuizWork, type QuizEntry } from '#app/domain/questions/quiz-work.ts';

const said = (pieces: WordPiece[], left: WordPiece['kind']) =>
  pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');

test('what is the same and added is the later text, what is the same and removed the former', () => {
  const word = fc.constantFrom('satu', 'dua', 'tiga', 'empat.', 'lima\n');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordChanges(before, after);
      expect(said(pieces, 'removed').trim()).toBe(after.trim());
      expect(said(pieces, 'added').replace(/\s+/g, ' ').trim()).toBe(
        before.replace(/\s+/g, ' ').trim(),
      );
    }),
  );
});

test('a changed word stands among those around it, and the rest is cut', () => {
  const words = Array.from({ length: 200 }, (_, n) => `kata${n}`);
  const after = words.with(100, 'lain').join(' ');
  expect(wordChanges(words.join(' '), after)).toEqual([
    { kind: 'same', text: expect.stringMatching(/^… kata88 .*kata99 $/) as string },
    { kind: 'removed', text: 'kata100 ' },
    { kind: 'added', text: 'lain ' },
    { kind: 'same', text: expect.stringMatching(/^kata101 .*kata112 … $/) as string },
  ]);
});

test('very long texts are shown whole instead of being compared', () => {
  const long = 'kata '.repeat(4000);
  expect(wordChanges(long, `${long}akhir`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('questions that are new, gone and changed, with what has changed of them', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((key) => newQuestion('single', key));
  const quiz = (...questions: (typeof a)[]) => ({
    ...newQuizWork,
    questions: questions.flatMap((one) => one ?? []),
  });
  const said = { ...a!, stem: { id: 'Baru?', en: '' }, points: 2 };
  expect(questionChanges(quiz(a, b), quiz(c, said))).toMatchObject([
    { change: 'new', at: 1, after: { key: 'c' } },
    { change: 'changed', at: 2, parts: ['stem', 'points'] },
    { change: 'gone', at: 2, before: { key: 'b' } },
  ]);
  const answered = { ...a!, choices: [{ text: { id: 'Ya', en: '' }, correct: true }] };
  expect(questionChanges(quiz(a), quiz(answered as typeof a))).toMatchObject([
    { parts: ['answer'] },
  ]);
  expect(questionChanges(quiz(a, b), quiz(b, a))).toEqual([]);
});

test('sections, draws and questions of the bank that have changed, with what of them', () => {
  const quiz = (...questions: QuizEntry[]) => ({ ...newQuizWork, questions });
  const words = { id: 'Satu', en: '' };
  const section = { kind: 'section' as const, key: 's', title: words, introduction: words };
  const pin = { kind: 'bank' as const, key: 'b', questionId: 'q', version: 1, points: 1 };
  const from = { categoryId: null, competencyId: null, level: null, difficulty: 2, tags: [] };
  const draw = { kind: 'draw' as const, key: 'd', count: 2, points: 1, from };
  const written = newQuestion('single', 'w');
  const before = quiz({ ...section, timeLimitMinutes: null }, pin, draw, written);
  const after = quiz(
    { ...section, timeLimitMinutes: 10 },
    { ...pin, version: 2 },
    { ...draw, count: 3, from: { ...from, difficulty: null } },
    { ...pin, key: 'w' },
  );
  expect(questionChanges(before, after).map(({ parts }) => parts)).toEqual([
    ['timeLimit'],
    ['version'],
    ['count', 'from'],
    ['kind'],
  ]);
  expect(questionChanges(before, before)).toEqual([]);
});
