import { expect, test } from 'vitest';

import { schemaOf } from '#app/question-types/schemas-of.ts';
import { shareOf } from '#tests/support/question-works.ts';

const both = (text: string) => ({ id: text, en: text });
const choices = (...right: number[]) =>
  [0, 1, 2, 3].map((at) => ({ text: both(`Pilihan ${at}`), correct: right.includes(at) }));

test.each<[string, string[], number]>([
  ['the right choice', ['1'], 10_000],
  ['a wrong choice', ['0'], 0],
  ['the right choice and another', ['0', '1'], 0],
  ['no choice', [], 0],
  ['a choice that does not exist', ['zzz'], 0],
])('of one right choice, %s', (_case, answer, share) => {
  expect(shareOf('single', { choices: choices(1) }, answer)).toBe(share);
});

test.each<[string, string[], number, number]>([
  ['all right choices', ['0', '2'], 10_000, 10_000],
  ['all right choices in another order', ['2', '0'], 10_000, 10_000],
  ['a right choice repeated', ['0', '2', '2'], 10_000, 10_000],
  ['half of the right choices', ['0'], 0, 5000],
  ['half of the right and half of the wrong', ['0', '1'], 0, 0],
  ['all of the right and half of the wrong', ['0', '2', '1'], 0, 5000],
  ['every choice there is', ['0', '1', '2', '3'], 0, 0],
  ['only wrong ones', ['1', '3'], 0, 0],
  ['right ones and one that does not exist', ['0', '2', 'zzz'], 0, 0],
])('of two right choices, %s', (_case, answer, exact, balanced) => {
  expect(shareOf('multiple', { choices: choices(0, 2), credit: 'exact' }, answer)).toBe(exact);
  expect(shareOf('multiple', { choices: choices(0, 2), credit: 'balanced' }, answer)).toBe(
    balanced,
  );
});

test('shares are rounded down, and where nothing is wrong nothing is taken off', () => {
  const three = { choices: choices(0, 1, 2), credit: 'balanced' as const };
  expect(shareOf('multiple', three, ['0'])).toBe(3333);
  expect(shareOf('multiple', three, ['0', '1'])).toBe(6666);
  const all = { choices: choices(0, 1, 2, 3), credit: 'balanced' as const };
  expect(shareOf('multiple', all, ['0', '1', '2'])).toBe(7500);
});

test('what was kept before partial credit is graded as a whole', () => {
  expect(schemaOf('multiple').work.parse({ choices: choices(0) })).toMatchObject({
    credit: 'exact',
  });
});

test.each<[string, string[], number]>([
  ['false', ['false'], 10_000],
  ['true', ['true'], 0],
  ['both', ['false', 'true'], 0],
  ['something that is neither', ['FALSE'], 0],
])('of a statement that is false, %s', (_case, answer, share) => {
  expect(shareOf('true_false', { correct: false }, answer)).toBe(share);
});
