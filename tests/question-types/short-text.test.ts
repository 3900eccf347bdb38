import { expect, test } from 'vitest';

import { shareOf } from '#tests/support/question-works.ts';

const accepting = (...accepted: string[]) => ({ accepted });

test.each<[string, ReturnType<typeof accepting>, string, boolean]>([
  ['the text itself', accepting('gratifikasi'), 'gratifikasi', true],
  ['other case and spaces around', accepting('gratifikasi'), '  GRATIFIKASI ', true],
  ['a full stop at the end', accepting('gratifikasi'), 'Gratifikasi.', true],
  ['a hyphen left out', accepting('e-mail'), 'email', true],
  ['a space instead of the hyphen', accepting('anti-korupsi'), 'anti korupsi', true],
  ['the dots of an abbreviation', accepting('SKP'), 'S.K.P.', true],
  ['other quotation marks', accepting("Jum'at"), 'Jum’at', true],
  ['an accent left out', accepting('résumé'), 'resume', true],
  ['another accepted variant', accepting('KTP-el', 'e-KTP'), 'ektp', true],
  ['a wrong letter', accepting('gratifikasi'), 'gratifikas', false],
  ['only punctuation', accepting('gratifikasi'), '...', false],
  ['a minus is not a hyphen', accepting('-5'), '5', false],
  ['a decimal is not an abbreviation', accepting('3.5'), '35', false],
])('%s', (_case, work, typed, right) => {
  expect(shareOf('short_text', work, [typed])).toBe(right ? 10_000 : 0);
});

test('two answers are none', () => {
  expect(shareOf('short_text', accepting('a', 'b'), ['a', 'b'])).toBe(0);
});
