import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { frameworkLines } from '#app/domain/competency/framework-csv.ts';
import type {
  DocumentCompetency,
  FrameworkDocument,
} from '#app/domain/competency/framework-document.ts';
import { frameworkPacks } from '#app/domain/competency/framework-packs.server.ts';
import { missingTexts, readDocument } from '#app/domain/competency/framework-problem.ts';
import { readFrameworkCsv } from '#app/domain/competency/read-framework-csv.server.ts';
import { csvFile } from '#app/platform/csv.ts';
import { aDocument, documentCompetency } from '#tests/support/frameworks.ts';

const scale = aDocument([]).levels;
const read = (text: string | Uint8Array) =>
  readFrameworkCsv(typeof text === 'string' ? Buffer.from(text) : text, scale);
const HEADER = 'kode,induk,jenis,nama_id,level,uraian_id';

/** Texts of the kind that files break on. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom("'", '=', '"', ',', ';', '\n', '\r', ' ', '\uFEFF', 'a', '-', '’', 'é'),
      maxLength: 8,
    }),
  },
);
const both = fc.record({ id: text, en: text });
const lists = fc.record({
  id: fc.array(text, { maxLength: 3 }),
  en: fc.array(text, { maxLength: 2 }),
});
const competency = fc.record({
  code: text,
  parent: fc.option(fc.nat({ max: 4 })),
  kind: text,
  affair: text,
  name: both,
  description: both,
  levels: fc
    .uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 5 })
    .chain((levels) =>
      fc.tuple(
        ...levels
          .sort()
          .map((level) =>
            fc.record({ level: fc.constant(level), description: both, indicators: lists }),
          ),
      ),
    ),
});

/** Made into what a draft may hold: tidied, with unique codes, parents that come before, and no empty indicators. */
const documents: fc.Arbitrary<FrameworkDocument> = fc
  .array(competency, { minLength: 1, maxLength: 5 })
  .map((drawn) => {
    const codes = drawn.map(({ code }, n) => `${code.replace(/[:;]|\p{Cc}/gu, '')}${n}`.trim());
    const visible = (said: string) => said.replace(/(?![\n\r])[\p{Cc}\p{Bidi_Control}]/gu, '');
    const line = (said: string) => visible(said).replace(/\s+/g, ' ').trim();
    const competencies = drawn.map((item, n) => ({
      ...item,
      code: codes[n],
      parent: item.parent !== null && item.parent < n ? codes[item.parent] : null,
      kind: `k${line(item.kind)}`,
      affair: line(item.affair),
      name: { id: `${line(item.name.id)}n`, en: line(item.name.en) },
      description: { id: visible(item.description.id), en: visible(item.description.en) },
      levels: item.levels.map((level) => ({
        ...level,
        description: { id: visible(level.description.id), en: visible(level.description.en) },
        indicators: {
          id: level.indicators.id.map(line).filter(Boolean),
          en: level.indicators.en.map(line).filter(Boolean),
        },
      })),
    }));
    return readDocument({ ...aDocument([]), competencies });
  })
  .filter(({ document }) => document !== null)
  .map(({ document }) => document!);

test('a file that was downloaded gives the same competencies when it is loaded', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(documents, async ({ competencies }) => {
      const found = await read(csvFile(frameworkLines(competencies)));
      expect(found).toEqual({ competencies, problems: [] });
      taken += 1;
    }),
    { numRuns: 200 },
  );
  expect(taken).toBe(200);
});

test('a spreadsheet opens the file without running what is in it', () => {
  const name = { id: '=1+1', en: '' };
  const lines = csvFile(frameworkLines([documentCompetency('A', { name, levels: [] })]));
  expect(lines).toContain("'=1+1");
});

test('a file as spreadsheets of Indonesia save it: semicolons and Windows-1252', async () => {
  const file = Buffer.from(
    'kode;jenis;nama_id;level;uraian_id;indikator_id\r\nA;teknis;Caf\xe9;1;Satu;"a\r\n\r\n b "\r\nA;;;2;Dua;\r\n',
    'latin1',
  );
  const { competencies } = await read(file);
  expect(competencies).toMatchObject<Partial<DocumentCompetency>[]>([
    {
      code: 'A',
      kind: 'teknis',
      name: { id: 'Café', en: '' },
      levels: [
        { level: 1, description: { id: 'Satu', en: '' }, indicators: { id: ['a', 'b'], en: [] } },
        { level: 2, description: { id: 'Dua', en: '' }, indicators: { id: [], en: [] } },
      ],
    },
  ]);
});

test.each([
  ['nothing', '', [[0, '', 'fileEmpty']]],
  ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4]), [[0, '', 'fileSpreadsheet']]],
  ['UTF-16', Buffer.from([0xff, 0xfe, 65, 0]), [[0, '', 'fileUtf16']]],
  [
    'a header that says too little',
    'kode,jenis,nama_id,level\n',
    [[1, 'uraian_id', 'columnMissing']],
  ],
  ['a column twice', `${HEADER},kode\n`, [[1, 'kode', 'columnTwice']]],
  ['an open quote', `${HEADER}\nA,,t,"N,1,x\n`, [[2, '', 'quoteOpen']]],
  ['no code', `${HEADER}\n,,t,N,1,x\n`, [[2, 'kode', 'required']]],
  ['too few cells', `${HEADER}\nA,,t\n`, [[2, '', 'cellCount']]],
  ['a level that is none', `${HEADER}\nA,,t,N,dua,x\n`, [[2, 'level', 'levelWhole']]],
  ['texts without a level', `${HEADER}\nA,,t,N,,x\n`, [[2, 'level', 'required']]],
  ['a level outside', `${HEADER}\nA,,t,N,1,x\nA,,t,N,6,x\n`, [[3, 'level', 'levelRange']]],
  ['a level twice', `${HEADER}\nA,,t,N,1,x\nA,,t,N,1,y\n`, [[3, 'level', 'levelTwice']]],
  ['two names', `${HEADER}\nA,,t,N,1,x\nA,,t,M,2,x\n`, [[3, 'nama_id', 'differs']]],
  [
    'several things at once',
    `${HEADER}\nA,X,t,,1,x\nB,B,,N,1,y\n`,
    [
      [2, 'nama_id', 'required'],
      [2, 'induk', 'parentUnknown'],
      [3, 'jenis', 'required'],
      [3, 'induk', 'parentCycle'],
    ],
  ],
])('%s is refused with its place', async (_, file, expected) => {
  const { competencies, problems } = await read(file);
  expect(competencies).toBeNull();
  const found = problems.map(({ line, column, code }) => [line, column, code]);
  expect(found.map(String).sort()).toEqual(expected.map(String).sort());
});

test('the pack can be published as it is, complete in both languages', async () => {
  const packs = await frameworkPacks();
  expect(packs.map(({ key }) => key)).toEqual(['id-generik']);
  for (const { document } of packs) {
    expect(readDocument(document).problems).toEqual([]);
    expect(missingTexts(document)).toEqual([]);
    expect(document.competencies).toHaveLength(9);
    for (const { name, description, levels } of document.competencies) {
      expect(levels).toHaveLength(5);
      for (const { id, en } of [name, description, ...levels.map((level) => level.description)])
        expect([id, en].every((said) => said.length > 0)).toBe(true);
      for (const { indicators } of levels) {
        expect(indicators.id.length).toBeGreaterThanOrEqual(3);
        expect(indicators.en).toHaveLength(indicators.id.length);
      }
    }
  }
});

test('the pack is kept as it would be downloaded', async () => {
  const [pack] = await frameworkPacks();
  const lines = csvFile(frameworkLines(pack!.document.competencies));
  const stored = readFileSync('prisma/packs/id/kompetensi-generik.csv', 'utf8');
  expect(`\uFEFF${stored.replaceAll('\n', '\r\n')}`).toBe(lines.replaceAll(/\r?\n/g, '\r\n'));
});

test('a file is read until it is larger than any framework, and not on', async () => {
  const many = Array.from({ length: 20_000 }, (_, n) => `K${n},K${n + 1},teknis,Satu,1,x`);
  expect((await read([HEADER, ...many].join('\n'))).problems).toEqual([
    { line: 1_002, column: '', code: 'tooMany', params: { max: 1_000 } },
  ]);
  const levels = Array.from({ length: 20_000 }, () => 'A,,teknis,Satu,1,x');
  expect((await read([HEADER, ...levels].join('\n'))).problems).toEqual([
    { line: 9, column: 'level', code: 'tooMany', params: { max: 7 } },
  ]);
});
