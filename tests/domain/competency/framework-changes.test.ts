import { expect, test } from 'vitest';

import {
  type CompetencyPart,
  compareFrameworks,
  settleChoices,
} from '#app/domain/competency/framework-changes.ts';
import type { DocumentCompetency } from '#app/domain/competency/framework-document.ts';
import { aDocument, documentCompetency } from '#tests/support/frameworks.ts';

const one = documentCompetency;
const level = (text: string) => [
  { level: 1, description: { id: text, en: '' }, indicators: { id: [], en: [] } },
];

test.each<[string, Partial<DocumentCompetency>, CompetencyPart[], 'keep' | null]>([
  ['the name', { name: { id: 'Lain', en: '' } }, ['name'], 'keep'],
  ['the description', { description: { id: 'Lain', en: '' } }, ['description'], 'keep'],
  ['the kind', { kind: 'manajerial' }, ['kind'], 'keep'],
  ['the affair', { affair: 'Kesehatan' }, ['kind'], 'keep'],
  ['the place', { parent: 'B' }, ['parent'], 'keep'],
  ['a level', { levels: level('Lain') }, ['levels'], null],
  ['name and levels', { name: { id: 'L', en: '' }, levels: [] }, ['name', 'levels'], null],
])('%s', (_, change, parts, suggested) => {
  const before = aDocument([one('A'), one('B')]);
  const after = aDocument([one('A', change), one('B')]);
  const [changed, same] = compareFrameworks(before, after).competencies;
  expect(changed).toMatchObject({ state: 'changed', parts, choice: { suggested, forced: false } });
  expect(same).toMatchObject({ state: 'same', choice: null });
});

test('an indicator is part of what a level asks, an empty level is none, order of keys is nothing', () => {
  const before = aDocument([one('A', { levels: level('x') })]);
  const empty = { level: 2, description: { en: '', id: '' }, indicators: { en: [], id: [] } };
  const after = aDocument([one('A', { levels: [...level('x'), empty] })]);
  expect(compareFrameworks(before, after).competencies[0]?.state).toBe('same');
  after.competencies[0]!.levels[1]!.indicators.id.push('Baru');
  expect(compareFrameworks(before, after).competencies[0]?.parts).toEqual(['levels']);
});

test('new, gone and returned', () => {
  const { competencies, levels } = compareFrameworks(
    aDocument([one('A'), one('B')]),
    aDocument([one('C'), one('A'), one('D')]),
    [one('D', { levels: level('once') }), one('E')],
  );
  expect(competencies.map(({ code, state, choice }) => [code, state, choice?.suggested])).toEqual([
    ['C', 'new', undefined],
    ['A', 'same', undefined],
    ['D', 'returned', null],
    ['B', 'gone', undefined],
  ]);
  expect(levels).toBeNull();
});

test('before anything is in force everything is new', () => {
  const { competencies, renamed } = compareFrameworks(null, aDocument([one('A')], 4));
  expect(competencies[0]?.state).toBe('new');
  expect(renamed).toBe(false);
});

test('with another number of levels all that remains is reassessed, whatever was chosen', () => {
  const changes = compareFrameworks(
    aDocument([one('A'), one('B')]),
    aDocument([one('A', {}, 4), one('N', {}, 4)], 4),
  );
  expect(changes.levels).toEqual({ from: 5, to: 4 });
  expect(settleChoices(changes, new Map([['A', 'keep']]))).toEqual({
    reassessed: ['A'],
    missing: [],
  });
});

test('names of levels and of the framework are told', () => {
  const after = aDocument([one('A')]);
  after.levels[0]!.name.id = 'Paham';
  expect(compareFrameworks(aDocument([one('A')]), after).renamed).toBe(true);
  expect(compareFrameworks(aDocument([one('A')]), aDocument([one('A')])).renamed).toBe(false);
});

test('what has no default must be chosen; a choice nobody asked for is ignored', () => {
  const changes = compareFrameworks(
    aDocument([one('A'), one('B'), one('C')]),
    aDocument([one('A', { levels: level('x') }), one('B', { kind: 'lain' }), one('C')]),
  );
  expect(settleChoices(changes, new Map())).toEqual({ reassessed: [], missing: ['A'] });
  expect(settleChoices(changes, new Map([['C', 'reassess']])).missing).toEqual(['A']);
  const both = new Map([
    ['A', 'keep'],
    ['B', 'reassess'],
  ] as const);
  expect(settleChoices(changes, both)).toEqual({ reassessed: ['B'], missing: [] });
});
