import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Localised } from '#app/platform/i18n.ts';
import { gapProblems } from '#app/question-types/parts/gaps/gap-problems.ts';
import { gapsIn, piecesOf, placedPieces } from '#app/question-types/parts/gaps/gap-text.ts';
import { linesIn, linesOf, typedLines } from '#app/question-types/parts/text-lines.ts';

/** Gaps as numbers, text as it is. */
const read = (text: string) =>
  piecesOf(text).map((piece) => ('gap' in piece ? piece.gap : piece.text));

test.each<[string, string, (string | number)[]]>([
  ['no text', '', []],
  ['no gap', 'Laporkan gratifikasi.', ['Laporkan gratifikasi.']],
  ['a gap in the middle', 'Lapor [[1]] segera', ['Lapor ', 1, ' segera']],
  ['a gap at the start', '[[1]] dilarang', [1, ' dilarang']],
  ['a gap at the end', 'Lapor ke [[2]]', ['Lapor ke ', 2]],
  ['nothing but a gap', '[[12]]', [12]],
  ['gaps side by side', '[[1]][[2]]', [1, 2]],
  ['blanks within the brackets', '[[ 3 ]]', [3]],
  ['lines', 'a\n[[1]]\nb', ['a\n', 1, '\nb']],
  ['brackets around a gap', '[[[1]]]', ['[', 1, ']']],
  ['an unclosed gap', 'Lapor [[1 segera', ['Lapor [[1 segera']],
  ['a half-closed gap', 'Lapor [[1] segera', ['Lapor [[1] segera']],
  ['an unclosed one before another', '[[1 dan [[2]]', ['[[1 dan ', 2]],
  ['a word in brackets', '[[nama]]', ['[[nama]]']],
  ['no number', '[[]]', ['[[]]']],
  ['zero', '[[0]]', ['[[0]]']],
  ['a number that begins with zero', '[[01]]', ['[[01]]']],
  ['more than 99', '[[100]]', ['[[100]]']],
  ['brackets that are meant', 'Tulis \\[[1]] di sini', ['Tulis [[1]] di sini']],
  ['a gap behind a backslash', 'C:\\\\[[1]]', ['C:\\', 1]],
  ['a backslash and brackets that are meant', '\\\\\\[[1]]', ['\\[[1]]']],
  ['brackets that are meant beside a gap', '\\[[1]][[1]]', ['[[1]]', 1]],
  ['a backslash elsewhere', 'a\\b \\[[x]]', ['a\\b \\[[x]]']],
])('%s', (_case, text, pieces) => {
  expect(read(text)).toEqual(pieces);
});

const plain = fc.stringMatching(/^[a-z .,\n]{1,12}$/);
const pieces = fc.array(fc.oneof(plain, fc.integer({ min: 1, max: 99 })), { maxLength: 12 });

test('what is written is read, whatever stands beside what', () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const text = list.map((one) => (typeof one === 'number' ? `[[${one}]]` : one)).join('');
      expect(gapsIn(text)).toEqual(list.filter((one) => typeof one === 'number'));
      expect(read(text).filter((one) => one === '')).toEqual([]);
      const again = read(text).map((one) => (typeof one === 'number' ? `[[${one}]]` : one));
      expect(again.join('')).toBe(text);
    }),
  );
});

test('any text can be read', () => {
  const odd = fc.array(fc.constantFrom('[', ']', '[[', ']]', '\\', '1', '23', ' ', 'a'));
  fc.assert(
    fc.property(odd, (list) => {
      expect(() => piecesOf(list.join(''))).not.toThrow();
    }),
  );
});

test('a gap is shown once, counted as it is read; what is no gap yet stays as it is written', () => {
  expect(placedPieces('[[2]] dan [[1]], [[2]] atau [[3]]', [1, 2])).toEqual([
    { gap: 2, at: 1 },
    { text: ' dan ' },
    { gap: 1, at: 2 },
    { text: ', ' },
    { text: '[[2]]' },
    { text: ' atau ' },
    { text: '[[3]]' },
  ]);
});

const unsaid = (code: string, text: Localised) =>
  (['id', 'en'] as const)
    .filter((language) => !text[language])
    .map((language) => ({ code, language }));
const onlyIndonesian = (code: string, { id }: Localised) =>
  id ? [] : [{ code, language: 'id' as const }];

test.each<[string, Localised, number[], object[]]>([
  ['complete', { id: '[[1]] [[2]]', en: '[[2]] [[1]]' }, [1, 2], []],
  ['a gap without definition', { id: '[[1]]', en: '[[1]]' }, [], [{ code: 'gapUndefined' }]],
  ['a definition without place', { id: '[[1]]', en: '[[1]]' }, [1, 2], [{ code: 'gapUnplaced' }]],
  ['other gaps', { id: '[[1]] [[2]]', en: '[[1]]' }, [1, 2], [{ code: 'gapsDiffer' }]],
  ['no gap', { id: 'a', en: 'b' }, [], [{ code: 'noGap' }]],
  ['a gap twice', { id: '[[1]] [[1]]', en: '[[1]]' }, [1], [{ code: 'gapTwice', language: 'id' }]],
  ['an unsaid language', { id: '[[1]]', en: '' }, [1], [{ code: 'text', language: 'en' }]],
])('problems of a text: %s', (_case, text, defined, problems) => {
  expect(gapProblems(text, defined, unsaid)).toEqual(problems);
});

test('a language in which nobody will read the quiz is no problem', () => {
  expect(gapProblems({ id: '[[1]]', en: '[[7]]' }, [1], onlyIndonesian)).toEqual([]);
});

test('lines of two languages belong together by their place', () => {
  const lines = [
    { id: '', en: 'rice' },
    { id: 'jagung', en: '' },
    { id: 'ubi', en: 'cassava' },
  ];
  expect(typedLines(lines)).toEqual({ id: '\njagung\nubi', en: 'rice\n\ncassava' });
  expect(linesIn(typedLines(lines))).toEqual(lines);
  expect(linesIn({ id: ' a \r\n\r\nb', en: '' })).toEqual([
    { id: 'a', en: '' },
    { id: 'b', en: '' },
  ]);
  expect(linesOf('a\r\n\n a \nb')).toEqual(['a', 'b']);
});
