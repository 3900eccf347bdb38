import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';
import { drawQuestion } from '#app/question-types/put-question.ts';
import type { WorkOf } from '#app/question-types/schemas-of.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });

/** Works of one kind that may be published. Those of one `alike` differ in what is right and in nothing else. */
type Examples<Kind extends QuestionKind> = { alike: [WorkOf<Kind>, ...WorkOf<Kind>[]] }[];

const choices = (right: boolean[]) =>
  right.map((correct, at) => ({ text: both(`Pilihan ${at}`), correct }));

const inHours = {
  unit: both('jam'),
  otherUnits: [{ name: both('menit'), factor: 1 / 60 }],
  unitNeeded: false,
};

const calculation = (formula: string, tolerance = 0) => ({
  variables: [
    { name: 'jumlah', least: 2, most: 9, decimals: 0 },
    { name: 'harga', least: 0.5, most: 2000, decimals: 2 },
  ],
  formula,
  tolerance,
  toleranceKind: tolerance === 0 ? ('absolute' as const) : ('relative' as const),
  decimals: 2,
});

const item = (at: number) => both(`Butir ${at}`);
const matched = (rights: number[], extra: number[]) => ({
  pairs: rights.map((right, at) => ({ left: item(at), right: both(`Jawaban ${right}`) })),
  extra: extra.map((right) => both(`Jawaban ${right}`)),
});

const judged = (rights: (number | null)[], scored = true) => ({
  rows: rights.map((right, at) => ({ text: both(`Pernyataan ${at}`), right })),
  columns: ['Pusat', 'Provinsi', 'Kabupaten/kota'].map(both),
  scored,
});

/** A case whose parts are right in one way or in another; the last of them asks for an opinion. */
const aCase = (way: 0 | 1) => ({
  parts: [
    { kind: 'single', weight: 1, work: { choices: choices([way === 0, way === 1]) } },
    { kind: 'matrix', weight: 10, work: judged(way ? [0, 1] : [2, 2]) },
    { kind: 'true_false', weight: 3, work: { correct: way === 0 } },
    { kind: 'matrix', weight: 5, work: judged([null], false) },
  ].map((part, at) => ({ ...part, stem: both(`Bagian ${at}`) })),
});

const gapped = { id: 'Laporkan [[1]] kepada [[2]].', en: 'Report [[1]] to [[2]].' };
const dragged = (words: string, decoys: string, reuse = false) => ({
  text: gapped,
  gaps: [...words].map((word, at) => ({ number: at + 1, word: both(word) })),
  decoys: [...decoys].map(both),
  reuse,
});

/** What people mark by: what is looked at, and what markers alone are told. */
const byHand = (way: 0 | 1) => ({
  notes: both(way === 0 ? 'Cari tiga langkah.' : 'Cari satu contoh.'),
  rubric: [
    {
      text: both('Isi'),
      weight: 3,
      levels: (way === 0 ? [100, 60, 0] : [100, 0]).map((percent) => ({
        text: both(`Tingkat ${percent}`),
        percent,
      })),
    },
    {
      text: both('Bahasa'),
      weight: 1,
      levels: [100, 0].map((percent) => ({ text: both(`Tingkat ${percent}`), percent })),
    },
  ],
});

/** For every kind, what tests of all kinds ask of. */
export const exampleWorks: { [Kind in QuestionKind]: Examples<Kind> } = {
  single: [
    {
      alike: [
        { choices: choices([true, false, false]) },
        { choices: choices([false, false, true]) },
      ],
    },
  ],
  multiple: [
    {
      alike: [
        { choices: choices([true, false, true, false]), credit: 'exact' },
        { choices: choices([false, true, true, true]), credit: 'exact' },
        { choices: choices([true, false, true, false]), credit: 'balanced' },
        { choices: choices([true, true, true, true]), credit: 'balanced' },
      ],
    },
  ],
  true_false: [{ alike: [{ correct: true }, { correct: false }] }],
  numeric: [
    {
      alike: [
        { value: 12.5, tolerance: 0.1, ...inHours },
        { value: -7000, tolerance: 0, ...inHours },
      ],
    },
    { alike: [{ value: 3, tolerance: 0, unit: null, otherUnits: [], unitNeeded: false }] },
    {
      alike: [
        { value: 1e-7, tolerance: 0, ...inHours, unitNeeded: true },
        { value: 3e21, tolerance: 1, ...inHours, unit: both('m²'), unitNeeded: true },
      ],
    },
  ],
  calculated: [
    {
      alike: [
        { ...calculation('jumlah * harga'), ...inHours },
        { ...calculation('harga / (jumlah - 12)', 2), decimals: 0, ...inHours },
      ],
    },
    {
      alike: [
        { ...calculation('sqrt(harga) - jumlah'), ...inHours, unitNeeded: true },
        {
          ...calculation('jumlah / 3'),
          ...{ unit: both('ha'), otherUnits: [], unitNeeded: true },
        },
      ],
    },
  ],
  short_text: [
    {
      alike: [
        { accepted: ['gratifikasi', 'suap'], partly: [], caseMatters: false, typos: 0 },
        {
          accepted: ['KPK', 'Komisi Pemberantasan Korupsi'],
          partly: [{ text: 'komisi korupsi', percent: 50 }],
          caseMatters: true,
          typos: 2,
        },
      ],
    },
  ],
  cloze: [
    {
      alike: [
        {
          text: gapped,
          gaps: [
            { number: 1, kind: 'typed', accepted: ['gratifikasi', 'suap'] },
            { number: 2, kind: 'chosen', choices: ['KPK', 'BPK', 'BKN'].map(both) },
          ],
        },
        {
          text: gapped,
          gaps: [
            { number: 1, kind: 'typed', accepted: ['a=b'] },
            { number: 2, kind: 'chosen', choices: ['BKN', 'KPK', 'BPK'].map(both) },
          ],
        },
      ],
    },
  ],
  drag_text: [
    { alike: [dragged('ab', 'c'), dragged('ca', 'b')] },
    { alike: [dragged('aa', 'b'), dragged('ba', 'a')] },
    { alike: [dragged('aa', 'b', true), dragged('ba', '', true)] },
  ],
  matching: [
    { alike: [matched([0, 1, 0], [2]), matched([2, 0, 1], []), matched([1, 2, 1], [0, 1])] },
    { alike: [matched([0, 1], []), matched([1, 0], [0])] },
  ],
  ordering: [
    {
      alike: [
        { items: [0, 1, 2, 3].map(item), credit: 'exact' },
        { items: [3, 1, 0, 2].map(item), credit: 'exact' },
        { items: [3, 2, 1, 0].map(item), credit: 'positions' },
      ],
    },
    {
      alike: [
        { items: [0, 1].map(item), credit: 'exact' },
        { items: [1, 0].map(item), credit: 'positions' },
      ],
    },
  ],
  matrix: [
    { alike: [judged([0, 1, 2]), judged([2, 2, 0])] },
    { alike: [judged([null, null], false), judged([1, null], false)] },
  ],
  essay: [
    {
      alike: [
        { minWords: 100, maxWords: 300, template: both('Latar, langkah, hasil'), ...byHand(0) },
        { minWords: 100, maxWords: 300, template: both('Latar, langkah, hasil'), ...byHand(1) },
      ],
    },
    {
      alike: [
        {
          ...{ minWords: null, maxWords: null, template: { id: '', en: '' } },
          ...{ notes: { id: '', en: '' }, rubric: [] },
        },
      ],
    },
  ],
  file_upload: [
    {
      alike: [
        { files: 2, kinds: ['pdf', 'picture'], size: 3, text: true, ...byHand(0) },
        { files: 2, kinds: ['pdf', 'picture'], size: 3, text: true, ...byHand(1) },
      ],
    },
  ],
  scenario: [{ alike: [aCase(0), aCase(1)] }],
};

/** Every example with its kind. */
export function everyExample(): { kind: QuestionKind; alike: object[] }[] {
  const kinds = Object.entries(exampleWorks) as [QuestionKind, { alike: object[] }[]][];
  return kinds.flatMap(([kind, examples]) => examples.map(({ alike }) => ({ kind, alike })));
}

/** A question as an attempt puts it; ids are `0`, `1` … in the order of what is written. */
export function keyed(kind: QuestionKind, work: object, random = () => 0, shuffle = false) {
  let ids = 0;
  const { content, key } = rulesOf(kind).split(work, () => String(ids++));
  return { content, key, draw: drawQuestion({ kind, content, key }, random, shuffle) };
}

/** The share that an answer earns, in basis points. */
export function shareOf<Kind extends QuestionKind>(
  kind: Kind,
  work: WorkOf<Kind>,
  answer: string[],
): number {
  return rulesOf(kind).grade(keyed(kind, work), answer);
}
