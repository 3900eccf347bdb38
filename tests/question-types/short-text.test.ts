import fc from 'fast-check';
import { expect, test } from 'vitest';

import { schemaOf, type WorkOf } from '#app/question-types/schemas-of.ts';
import { typosBetween } from '#app/question-types/short-text/typos.ts';
import { shareOf } from '#tests/support/question-works.ts';

type Work = WorkOf<'short_text'>;
const accepting = (...accepted: string[]): Work => ({
  accepted,
  partly: [],
  caseMatters: false,
  typos: 0,
});
const forgiving = (typos: Work['typos'], ...accepted: string[]): Work => ({
  ...accepting(...accepted),
  typos,
});
const exactCase = (work: Work): Work => ({ ...work, caseMatters: true });

test.each<[string, Work, string, boolean]>([
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

  ['the case, where it matters', exactCase(accepting('KPK')), 'KPK', true],
  ['another case, where it matters', exactCase(accepting('KPK')), 'kpk', false],
  ['dots, where case matters', exactCase(accepting('KPK')), 'K.P.K.', true],

  ['a letter missing', forgiving(1, 'gratifikasi'), 'gratifikas', true],
  ['a letter too many', forgiving(1, 'gratifikasi'), 'grattifikasi', true],
  ['a wrong letter, forgiven', forgiving(1, 'gratifikasi'), 'gratifikosi', true],
  ['two neighbours swapped', forgiving(1, 'gratifikasi'), 'gratifiaksi', true],
  ['two errors where one is forgiven', forgiving(1, 'gratifikasi'), 'gratiffikas', false],
  ['two errors where two are forgiven', forgiving(2, 'gratifikasi'), 'gratiffikas', true],
  ['three errors', forgiving(2, 'gratifikasi'), 'grattiffikas', false],
  ['one error in four letters', forgiving(1, 'suap'), 'suab', false],
  ['one error in five letters', forgiving(2, 'hibah'), 'hiba', true],
  ['two errors in nine letters', forgiving(2, 'pungutan'), 'pugutam', false],
  ['two errors in ten letters', forgiving(2, 'integritas'), 'intergrita', true],
  [
    'a wrong digit is no typing error',
    forgiving(2, 'Pasal dua belas 12B'),
    'pasal dua belas 13b',
    false,
  ],
  ['swapped digits neither', forgiving(2, 'Permenpan 38'), 'permenpan 83', false],
  ['a letter beside a right digit', forgiving(1, 'Permenpan 38'), 'permenpn 38', true],
  [
    'another case with errors forgiven',
    exactCase(forgiving(2, 'Inspektorat')),
    'inspektorat',
    false,
  ],
  ['an error in the right case', exactCase(forgiving(1, 'Inspektorat')), 'Inspktorat', true],
])('%s', (_case, work, typed, right) => {
  expect(shareOf('short_text', work, [typed])).toBe(right ? 10_000 : 0);
});

const graded: Work = {
  ...forgiving(1, 'kebijakan publik'),
  partly: [
    { text: 'kebijakan', percent: 50 },
    { text: 'kebajikan', percent: 10 },
    { text: 'Kebijakan  publik', percent: 20 },
  ],
};

test.each<[string, string, number]>([
  ['what is wholly right, though it stands among the parts too', 'kebijakan publik', 10_000],
  ['what is partly right', 'kebijakan', 5000],
  ['what is partly right with an error', 'kebijakn', 5000],
  ['what stands there exactly, though near to something better', 'kebajikan', 1000],
  ['something else', 'peraturan', 0],
])('partial points: %s', (_case, typed, share) => {
  expect(shareOf('short_text', graded, [typed])).toBe(share);
});

test('two answers are none', () => {
  expect(shareOf('short_text', accepting('a', 'b'), ['a', 'b'])).toBe(0);
});

test('what was kept before is compared as it was then', () => {
  expect(schemaOf('short_text').work.parse({ accepted: ['KPK'] })).toEqual(accepting('KPK'));
});

test('errors count the same in both directions, and one deed is at most one', () => {
  const letters = fc.stringMatching(/^[abc]{0,8}$/);
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const found = typosBetween(a, b, 2);
      expect(typosBetween(b, a, 2)).toBe(found);
      expect(found === 0).toBe(a === b);
    }),
  );
  fc.assert(
    fc.property(letters, fc.nat({ max: 8 }), fc.constantFrom('', 'a', 'x'), (text, at, put) => {
      const cut = text.slice(0, at) + put + text.slice(at + 1);
      expect(typosBetween(text, cut, 1)).not.toBeNull();
    }),
  );
});

test.each([
  ['pungutan = 50 %', [{ text: 'pungutan', percent: 50 }]],
  [
    'a=5%\r\n x = 1 = 99\n\n',
    [
      { text: 'a', percent: 5 },
      { text: 'x = 1', percent: 99 },
    ],
  ],
  ['pungutan', null],
  ['pungutan = 0', null],
  ['pungutan = 100', null],
  ['= 50', null],
])('partial points typed as %j', (typed, partly) => {
  const refused: string[] = [];
  const { workOf } = schemaOf('short_text').typed;
  const work = workOf({ accepted: 'a', partly: typed, typos: '0' }, (field, code) =>
    refused.push(`${field} ${code}`),
  );
  if (partly) expect(work).toMatchObject({ partly });
  expect(refused).toEqual(partly ? [] : ['partly partlyPercent']);
});
