import { expect, test } from 'vitest';

import { moved, withChanged, without } from '#app/domain/competency/draft-edits.ts';
import { contradictions, withScale } from '#app/domain/competency/framework-document.ts';
import { missingTexts, readDocument } from '#app/domain/competency/framework-problem.ts';
import { branchOf, treeOf } from '#app/domain/competency/framework-tree.ts';
import { aDocument, documentCompetency } from '#tests/support/frameworks.ts';

const one = documentCompetency;
const problemsOf = (input: unknown) =>
  readDocument(input).problems.map(({ competency, field, level, code }) => [
    competency,
    field,
    level,
    code,
  ]);

test('a document is tidied when it is read', () => {
  const { document } = readDocument(
    aDocument([one('A', { name: { id: ' Integritas\r\n', en: '' } })]),
  );
  expect(document?.competencies[0]?.name).toEqual({ id: 'Integritas', en: '' });
});

test.each([
  ['a code twice', [one('A'), one('A')], ['A', 'code', null, 'codeTwice']],
  ['an unknown parent', [one('A', { parent: 'X' })], ['A', 'parent', null, 'parentUnknown']],
  ['its own parent', [one('A', { parent: 'A' })], ['A', 'parent', null, 'parentCycle']],
  ['no kind', [one('A', { kind: '  ' })], ['A', 'kind', null, 'required']],
  ['no name', [one('A', { name: { id: '', en: 'x' } })], ['A', 'name_id', null, 'required']],
  ['a separator in the code', [one('A;B')], ['A;B', 'code', null, 'codeSeparators']],
  ['a level too many', [one('A', {}, 6)], ['A', 'level', 6, 'levelRange']],
  [
    'text turned around',
    [one('A', { description: { id: 'a\u202eb', en: '' } })],
    ['A', 'description_id', null, 'unseenCharacter'],
  ],
  [
    'text without end',
    [one('A', { description: { id: '', en: 'x'.repeat(10_001) } })],
    ['A', 'description_en', null, 'tooLong'],
  ],
])('%s is refused with its place', (_, competencies, problem) => {
  expect(problemsOf(aDocument(competencies))).toContainEqual(problem);
});

test('everybody in a ring is told, and nobody who only leads into it', () => {
  const ring = [one('A', { parent: 'B' }), one('B', { parent: 'A' }), one('C', { parent: 'A' })];
  expect(problemsOf(aDocument(ring))).toEqual([
    ['A', 'parent', null, 'parentCycle'],
    ['B', 'parent', null, 'parentCycle'],
  ]);
});

test('a long way up is walked once', () => {
  const codes = Array.from({ length: 50_000 }, (_, n) => `K${n}`);
  const chain = codes.map((code, n) => ({ code, parent: codes[n + 1] ?? 'K49990', levels: [] }));
  const found = contradictions({ levels: [], competencies: chain });
  expect(found.map(({ path }) => path[1])).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => 49_990 + n),
  );
});

test('what is too large is told alone, whatever else may be wrong with it', () => {
  const twice = Array.from({ length: 1_001 }, () => one('A', { kind: '', parent: 'X' }));
  expect(problemsOf(aDocument(twice))).toEqual([[null, 'competencies', null, 'tooMany']]);
  const crowded = one('A', { kind: '' }, 8);
  expect(problemsOf(aDocument([crowded]))).toEqual([['A', 'level', null, 'tooMany']]);
});

test('sizes of the whole are limited', () => {
  const many = Array.from({ length: 1_001 }, (_, n) => one(`K${n}`, { levels: [] }));
  expect(problemsOf(aDocument(many))).toContainEqual([null, 'competencies', null, 'tooMany']);
  expect(problemsOf(aDocument([], 2))).toContainEqual([null, 'scale', null, 'tooFew']);
  expect(problemsOf(aDocument([], 8))).toContainEqual([null, 'scale', null, 'tooMany']);
  expect(problemsOf(null)).toHaveLength(1);
});

test('what is missing before publishing: Indonesian level texts and names of levels, not English', () => {
  const empty = one('A', { levels: one('A').levels.slice(0, 4) });
  const document = aDocument([empty]);
  document.levels[1]!.name = { id: 'Dasar', en: '' };
  expect(
    missingTexts(document).map(({ competency, field, level }) => [competency, field, level]),
  ).toEqual([
    [null, 'levelName_en', 2],
    ['A', 'level_id', 5],
  ]);
  expect(missingTexts(aDocument([]))[0]?.code).toBe('noCompetencies');
});

test('a group needs no levels of its own; without anything below it is no group', () => {
  const group = one('G', { levels: [] });
  expect(missingTexts(aDocument([group, one('A', { parent: 'G' })]))).toEqual([]);
  expect(missingTexts(aDocument([group]))).toHaveLength(5);
});

test('fewer levels take their texts along', () => {
  const document = aDocument([one('A')]);
  const smaller = withScale(document, document.levels.slice(0, 3));
  expect(smaller.competencies[0]?.levels.map(({ level }) => level)).toEqual([1, 2, 3]);
});

test('moving changes places within a branch, removing lifts what lies below', () => {
  const document = aDocument([one('A'), one('A1', { parent: 'A' }), one('B'), one('C')]);
  const codes = (found: typeof document) => found.competencies.map(({ code }) => code).join(' ');
  expect(codes(moved(document, 'B', 'up'))).toBe('B A1 A C');
  expect(codes(moved(document, 'A1', 'up'))).toBe('A A1 B C');
  expect(codes(moved(document, 'C', 'down'))).toBe('A A1 B C');
  expect(codes(moved(document, 'X', 'down'))).toBe('A A1 B C');
  const left = without(document, 'A');
  expect(left.competencies.map(({ code, parent }) => [code, parent])).toEqual([
    ['A1', null],
    ['B', null],
    ['C', null],
  ]);
  expect(withChanged(document, 'X', one('X'))).toBeNull();
});

test('the tree keeps the order of the list', () => {
  const list = [one('A1', { parent: 'A' }), one('B'), one('A'), one('A11', { parent: 'A1' })];
  expect(treeOf(list).map(({ item }) => item.code)).toEqual(['B', 'A']);
  expect([...branchOf(list, 'A')].sort()).toEqual(['A', 'A1', 'A11']);
});
