import { expect, test } from 'vitest';

import { readForm, readSave, sameAnswer } from '#app/domain/assessment/answer.ts';
import { attemptState, closingMoment, timeLeft } from '#app/domain/assessment/attempt.ts';
import { reviewOf } from '#app/domain/assessment/review.ts';

const question = '0192aaaa-0000-7000-8000-000000000001';
const entry = { questionId: question, sequence: 1, answer: ['a'] };

test('a save is read as it was sent, choices in one order', () => {
  expect(readSave({ answers: [{ ...entry, answer: ['b', 'a', '', 'a'] }] })).toEqual([
    { ...entry, answer: ['a', 'b'] },
  ]);
  expect(readSave({ answers: [{ ...entry, answer: [] }] })).toEqual([{ ...entry, answer: [] }]);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'answers'],
  ['no answers', { answers: [] }],
  ['answers that are no list', { answers: entry }],
  ['an answer without question', { answers: [{ ...entry, questionId: undefined }] }],
  ['a question that is no id', { answers: [{ ...entry, questionId: "1'; DROP TABLE" }] }],
  ['number zero', { answers: [{ ...entry, sequence: 0 }] }],
  ['half a number', { answers: [{ ...entry, sequence: 1.5 }] }],
  ['a number without bound', { answers: [{ ...entry, sequence: 2 ** 31 }] }],
  ['a number as text', { answers: [{ ...entry, sequence: '1' }] }],
  ['an answer that is no list', { answers: [{ ...entry, answer: 'a' }] }],
  ['an answer of objects', { answers: [{ ...entry, answer: [{ a: 1 }] }] }],
  [
    'endless values',
    { answers: [{ ...entry, answer: Array.from({ length: 201 }, (_, i) => `${i}`) }] },
  ],
  ['a zero character', { answers: [{ ...entry, answer: ['a\0b'] }] }],
  ['an endless answer', { answers: [{ ...entry, answer: ['a'.repeat(20_001)] }] }],
  ['the same number twice', { answers: [entry, { ...entry, answer: ['b'] }] }],
  ['too many', { answers: Array.from({ length: 201 }, (_, i) => ({ ...entry, sequence: i + 1 })) }],
])('a save of %s is refused', (_case, body) => {
  expect(readSave(body)).toBeNull();
});

test('a posted page is read with the numbers it was showing', () => {
  const form = new FormData();
  form.append(`n.${question}`, '3');
  form.append(`q.${question}`, 'b');
  form.append(`q.${question}`, 'a');
  form.append('go', 'next');
  expect(readForm(form)).toEqual([{ questionId: question, base: 3, answer: ['a', 'b'] }]);
});

test('fields of a question become entries of its answer; blank ones and odd names say nothing', () => {
  const form = new FormData();
  form.append(`n.${question}`, '1');
  form.append(`q.${question}.b-2`, '3');
  form.append(`q.${question}.a/row-1`, 'x=y');
  form.append(`q.${question}.c`, ' ');
  form.append(`q.${question}.d_e`, 'no');
  form.append(`q.${question}.`, 'no');
  form.append(`q.${question}x.e`, 'no');
  const answer = ['a/row-1=x=y', 'b-2=3'];
  expect(readForm(form)).toEqual([{ questionId: question, base: 1, answer }]);
  expect(readSave({ answers: [{ ...entry, answer }] })).toEqual([{ ...entry, answer }]);
});

test('a question left blank is a blank answer, and what is no answer is left out', () => {
  const form = new FormData();
  form.append(`n.${question}`, 'NaN');
  form.append('n.not-an-id', '1');
  form.append('q.not-an-id', 'a');
  expect(readForm(form)).toEqual([{ questionId: question, base: 0, answer: [] }]);
});

test('answers are the same whatever their order', () => {
  expect(sameAnswer(['a', 'b'], ['b', 'a', ''])).toBe(true);
  expect(sameAnswer(['a'], [])).toBe(false);
});

const dueAt = new Date('2026-03-02T03:00:00.000Z');
const at = (ms: number) => new Date(dueAt.getTime() + ms);

test.each([
  [-1, 'open'],
  [0, 'closing'],
  [30_000, 'closing'],
  [30_001, 'overdue'],
] as const)('%i ms after it is due an attempt is %s', (ms, state) => {
  expect(attemptState({ dueAt, submittedAt: null }, at(ms), 30)).toBe(state);
});

test('an attempt without limit stays open until it is handed in', () => {
  expect(attemptState({ dueAt: null, submittedAt: null }, at(1e12), 30)).toBe('open');
  expect(attemptState({ dueAt: null, submittedAt: dueAt }, at(0), 30)).toBe('graded');
  expect(timeLeft(null, at(0))).toBeNull();
});

test('time left never falls below zero, and nothing counts as handed in after it was due', () => {
  expect(timeLeft(dueAt, at(-1500))).toBe(1500);
  expect(timeLeft(dueAt, at(1500))).toBe(0);
  expect(closingMoment(dueAt, at(20_000))).toEqual(dueAt);
  expect(closingMoment(dueAt, at(-20_000))).toEqual(at(-20_000));
});

const facts = {
  rule: 'answers',
  attemptsAllowed: 3,
  attemptsClosed: 1,
  attemptOpen: false,
  everPassed: false,
  heldBack: false,
  closed: false,
} as const;

test.each([
  ['a rule of never shows the outcome alone', { rule: 'never', everPassed: true }, 'outcome'],
  ['a rule of score shows no questions', { rule: 'score', everPassed: true }, 'score'],
  ['right answers are withheld while attempts are left', {}, 'marks'],
  ['a pass releases them', { everPassed: true }, 'answers'],
  ['the last attempt releases them', { attemptsClosed: 3 }, 'answers'],
  ['unlimited attempts are practice', { attemptsAllowed: null }, 'answers'],
  ['an open attempt closes the book', { attemptsAllowed: null, attemptOpen: true }, 'score'],
  ['the end of the quiz releases them', { closed: true }, 'answers'],
  ['what is held back shows the outcome alone', { everPassed: true, heldBack: true }, 'outcome'],
  ['a pass does not open it then', { everPassed: true, attemptOpen: true }, 'score'],
] as const)('%s', (_case, more, review) => {
  expect(reviewOf({ ...facts, ...more })).toBe(review);
});
