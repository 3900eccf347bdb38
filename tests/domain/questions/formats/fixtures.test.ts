import { readFileSync } from 'node:fs';
import path from 'node:path';

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { readQuestionFile } from '#app/domain/questions/formats/read-question-file.server.ts';
import type { ReadFile } from '#app/domain/questions/formats/reading/question-file.ts';
import { questionImportTexts } from '#app/platform/texts/question-import.ts';

const FOLDER = path.resolve('tests/fixtures/questions');
const bytesOf = (name: string) => readFileSync(path.join(FOLDER, name));
const read = (name: string, bytes: Uint8Array = bytesOf(name)) =>
  readQuestionFile({ name, bytes }, 'id');

const kinds = ({ questions }: ReadFile) =>
  questions.map(({ place, work }) => `${place.line} ${work.kind}`);
const told = ({ findings }: ReadFile) =>
  findings.map(({ line, severity, code }) => `${line} ${severity} ${code}`);
const workAt = ({ questions }: ReadFile, line: number) =>
  questions.find(({ place }) => place.line === line)?.work;
const id = (text: string) => ({ id: text, en: '' });

describe('GIFT', async () => {
  const file = await read('awkward.gift');

  test('every kind is read, and every line that cannot be is told', () => {
    expect(kinds(file)).toEqual([
      ...['5 single', '10 multiple', '18 multiple', '20 single', '22 true_false'],
      ...['24 true_false', '26 short_text', '28 numeric', '30 numeric', '32 numeric'],
      ...['36 matching', '42 cloze', '44 cloze', '46 essay', '56 true_false'],
    ]);
    expect(told(file).filter((one) => !one.includes('warning'))).toEqual([
      ...['34 error numberUnread', '50 error bracesSeveral'],
      ...['52 error rightSeveral', '54 error braceUnclosed'],
    ]);
    expect(told(file).filter((one) => one.includes('warning'))).toEqual([
      ...['5 warning feedbackJoined', '10 warning feedbackJoined', '18 warning weightsChanged'],
      ...['20 warning partialDropped', '22 warning formatLost_emphasis'],
      ...['22 warning formatLost_link', '22 warning feedbackJoined', '26 warning feedbackJoined'],
      ...['32 warning partialDropped', '32 warning feedbackJoined', '48 warning description'],
    ]);
  });

  test('escapes, names, categories and tags are what they mean', () => {
    const [first] = file.questions;
    expect(first).toMatchObject({
      place: { name: 'Tanda' },
      category: ['Kepegawaian', 'A/B'],
      tags: ['asn', 'kurung ] siku'],
    });
    expect(first?.work).toMatchObject({
      stem: id('Berapa {a} = 1 : 2 ~ # \\ ?\nBaris kedua'),
      explanation: id('1 = satu: benar, #1'),
      choices: [
        { text: id('1 = satu'), correct: true },
        { text: id('2 {bukan kurung}'), correct: false },
      ],
    });
  });

  test('weights, ranges, missing words and languages', () => {
    expect(workAt(file, 10)).toMatchObject({
      credit: 'balanced',
      explanation: id('Lihat SE 20/2021.\nAdaptif: betul'),
    });
    expect(workAt(file, 26)).toMatchObject({ partly: [{ text: 'PNS', percent: 40 }] });
    expect(workAt(file, 30)).toMatchObject({ value: 3.15, tolerance: 0.05 });
    expect(workAt(file, 32)).toMatchObject({ value: 10, tolerance: 0.5 });
    expect(workAt(file, 44)).toMatchObject({
      stem: id('Lengkapi kalimat berikut.'),
      text: id('Lembaga [[1]] memeriksa.'),
      gaps: [{ number: 1, choices: [id('KPK'), id('BKN')] }],
    });
    expect(workAt(file, 56)).toMatchObject({ stem: { id: 'Siapa?', en: 'Who?' } });
  });
});

describe('Moodle XML', async () => {
  const file = await read('moodle.xml');

  test('every type is read, and every question that cannot be is told', () => {
    expect(kinds(file)).toEqual([
      ...['5 single', '22 multiple', '28 numeric', '34 calculated', '47 drag_text', '51 cloze'],
      ...['55 cloze', '59 matching', '65 ordering', '69 essay'],
    ]);
    expect(told(file).filter((one) => !one.startsWith('5 '))).toEqual([
      ...['42 error formulaUnread', '55 warning partialDropped', '55 warning gapWeights'],
      ...['55 warning feedbackJoined', '58 error gapNumber', '69 warning attachmentsLost'],
      ...['73 warning description', '74 error kindUnknown'],
    ]);
  });

  test('HTML becomes text in its languages, and what is lost is told', () => {
    const [first] = file.questions;
    expect(first?.work).toMatchObject({
      stem: { id: 'Apa ini?', en: 'What is this?' },
      explanation: id('Satu & dua\nTitik: Betul'),
      points: 3,
      pictures: [{ name: 'titik-satu.png', alt: id('Titik') }],
    });
    expect([...(first?.pictures.keys() ?? [])]).toEqual(['titik-satu.png']);
    expect(first?.tags).toEqual(['asn', 'dasar']);
    const about = told(file).filter((one) => one.startsWith('5 '));
    expect(about.sort()).toEqual(
      [
        ...['partialDropped', 'hidden', 'hintsLost', 'feedbackJoined', 'pointsRounded'],
        ...[
          'formatLost_active',
          'formatLost_emphasis',
          'pictureElsewhere',
          'fileLost',
          'unfinished',
        ],
      ]
        .map((code) => `5 warning ${code}`)
        .sort(),
    );
  });

  test('units, formulas, gaps and orders', () => {
    expect(workAt(file, 28)).toMatchObject({
      unit: id('km'),
      otherUnits: [{ name: id('m'), factor: 0.001 }],
      unitNeeded: true,
    });
    expect(workAt(file, 34)).toMatchObject({
      formula: '((a)^(b)) + pi',
      tolerance: 1,
      decimals: 3,
    });
    expect(workAt(file, 47)).toMatchObject({
      text: id('Kirim [[1]] ke [[2]].'),
      gaps: [{ word: id('surat') }, { word: id('Kantor') }],
      decoys: [id('paket')],
    });
    expect(workAt(file, 55)).toMatchObject({
      text: id('Ibu kota [[1]] dan [[2]]. Harga [[3]]'),
      gaps: [
        { accepted: ['Jakarta'] },
        { choices: [id('Provinsi'), id('Kota}')] },
        { accepted: ['5'] },
      ],
    });
    expect(workAt(file, 65)).toMatchObject({ items: [id('satu'), id('dua')], credit: 'exact' });
  });
});

test('Aiken with a mark of its encoding and foreign line ends', async () => {
  const file = await read('aiken.txt');
  expect(kinds(file)).toEqual(['1 single', '21 single']);
  expect(workAt(file, 1)?.stem).toEqual(id('Siapa PPK kota?\nyang pertama'));
  expect(workAt(file, 21)).toMatchObject({
    stem: { id: 'Singkatan?', en: 'Short for?' },
    choices: [
      { text: { id: 'A. {bukan} = # \\ ~', en: 'B) %50% ->' }, correct: false },
      { text: { id: 'ASN', en: 'The civil service' }, correct: true },
    ],
  });
  expect(told(file)).toEqual([
    ...['7 error aikenNoAnswer', '11 error aikenLetters', '19 error aikenAnswer'],
  ]);
});

test('a table as a spreadsheet saves it', async () => {
  const file = await read('tabel.csv');
  expect(kinds(file)).toEqual(['2 single', '6 numeric']);
  expect(workAt(file, 2)).toMatchObject({
    stem: { id: 'Siapa "dia"?\nbaris dua', en: 'Who?' },
    choices: [{ text: id('=1+1'), correct: true }, { text: { id: 'dua', en: 'two' } }],
  });
  expect(workAt(file, 6)).toMatchObject({ value: 1.5 });
  expect(told(file)).toEqual([
    ...['1 warning columnUnknown', '2 warning unfinished', '8 error lineUnknown'],
    ...['10 error valueUnknown', '11 error kindUnknown'],
  ]);
});

test('a workbook as a spreadsheet saves it: shared and rich texts, results of formulas, gaps, a second sheet', async () => {
  const shared = [
    ...['<t>Jenis</t>', '<t>Teks (id)</t>', '<t>Text (en)</t>', '<t>Benar</t>', '<t>Baris</t>'],
    ...['<t>pilihan ganda</t>', '<t>pilihan</t>', '<t>benar atau salah</t>'],
    '<r><t xml:space="preserve">Siapa </t></r><r><rPr><b/></rPr><t>PPK&amp;kota?</t></r><rPh sb="0" eb="1"><t>shiapa</t></rPh>',
  ];
  const at = (cell: string, index: number) => `<c r="${cell}" s="1" t="s"><v>${index}</v></c>`;
  const rows = [
    `<row r="1">${['A', 'B', 'C', 'D', 'E'].map((column, n) => at(`${column}1`, n)).join('')}</row>`,
    `<row r="3">${at('A3', 5)}${at('B3', 8)}<c r="C3" t="str"><f>"Wh"&amp;"o?"</f><v>Who?</v></c></row>`,
    `<row r="4"><c r="B4" t="inlineStr"><is><t>'=1+1</t></is></c><c r="D4" t="b"><v>1</v></c>${at('E4', 6)}</row>`,
    `<row r="5"><c r="B5"><v>2</v></c><c r="C5" t="e"><v>#N/A</v></c>${at('E5', 6)}</row>`,
    `<row r="7">${at('A7', 7)}<c r="B7" t="inlineStr"><is><t>Betul?</t></is></c><c r="D7" t="b"><v>0</v></c></row>`,
  ];
  const bytes = zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Soal" r:id="rId2"/><sheet name="Lain" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${shared.map((si) => `<si>${si}</si>`).join('')}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData/></worksheet>'),
    'xl/worksheets/sheet2.xml': strToU8(
      `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  });
  const file = await read('tabel.xlsx', bytes);
  expect(kinds(file)).toEqual(['3 single', '7 true_false']);
  expect(workAt(file, 3)).toMatchObject({
    stem: { id: 'Siapa PPK&kota?', en: 'Who?' },
    choices: [
      { text: id('=1+1'), correct: true },
      { text: id('2'), correct: false },
    ],
  });
  expect(workAt(file, 7)).toMatchObject({ correct: false });
});

test.each(['awkward.gift', 'moodle.xml', 'aiken.txt', 'tabel.csv'])(
  '%s reads the same in every encoding',
  async (name) => {
    const text = bytesOf(name)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    const once = await read(name, Buffer.from(text));
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const others = [
      Buffer.from(`\uFEFF${text}`),
      utf16,
      Buffer.from(utf16).swap16(),
      utf16.subarray(2),
    ];
    const crlf = Buffer.from(text.replace(/\r?\n/g, '\r\n'));
    for (const bytes of [...others, crlf]) {
      const again = await read(name, bytes);
      expect([kinds(again), told(again)]).toEqual([kinds(once), told(once)]);
    }
  },
);

test('every finding and note has its words in both languages', () => {
  const { id: one, en: other } = questionImportTexts;
  for (const part of ['finding', 'note'] as const)
    for (const [code, words] of Object.entries(one[part])) {
      const fields = (text: string) =>
        [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
      expect([code, fields(words)]).toEqual([
        code,
        fields((other[part] as Record<string, string>)[code]!),
      ]);
    }
});
