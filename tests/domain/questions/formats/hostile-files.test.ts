import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { readQuestionFile } from '#app/domain/questions/formats/read-question-file.server.ts';
import { writeQuestionFile } from '#app/domain/questions/formats/write-question-file.server.ts';
import { questionWorkSchema } from '#app/domain/questions/quiz-work.ts';
import { newId } from '#app/platform/id.ts';
import { HOSTILE_MARKUP } from '#tests/support/hostile-text.ts';
import { NAUGHTY_STRINGS } from '#tests/support/naughty-strings.ts';

const read = (name: string, text: string | Uint8Array) =>
  readQuestionFile({ name, bytes: typeof text === 'string' ? Buffer.from(text) : text }, 'id');

/** What a file is refused for as a whole; nothing of it is read. */
async function refusal(name: string, text: string | Uint8Array) {
  const { questions, findings } = await read(name, text);
  expect(questions).toEqual([]);
  return findings.map(({ code }) => code);
}

const QUESTION =
  '<question type="truefalse"><questiontext><text>Apa?</text></questiontext><answer fraction="100"><text>true</text></answer></question>';

describe('XML', () => {
  test.each([
    ['<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>', 'xmlEntity'],
    ['<!DOCTYPE quiz SYSTEM "http://jahat.example/x.dtd"><quiz/>', 'xmlEntity'],
    ['<!DOCTYPE quiz><quiz/>', 'xmlEntity'],
    [`<quiz>${QUESTION.replace('Apa?', '&xxe;')}</quiz>`, 'xmlEntity'],
    ['<?xml version="1.0"?><?php system("id")?><quiz/>', 'xmlExternal'],
    [`<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><quiz>${QUESTION}</quiz>`, 'xmlExternal'],
    [`<quiz>${QUESTION}`, 'xmlBroken'],
    [`<quiz>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</quiz>`, 'xmlTooMuch'],
    ['<svg/>', 'notMoodle'],
  ])('is refused: %.60s', async (text, code) => {
    expect(await refusal('soal.xml', text)).toEqual([code]);
  });

  test('a thousand million laughs are none', async () => {
    const entities = Array.from(
      { length: 10 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE quiz [<!ENTITY l0 "ha">${entities.join('')}]><quiz>&l10;</quiz>`;
    expect(await refusal('soal.xml', bomb)).toEqual(['xmlEntity']);
  });

  test('a document type behind a long comment is refused all the same', async () => {
    const text = `<!--${'x'.repeat(20_000)}--><!DOCTYPE quiz [<!ENTITY x "y">]><quiz>&x;</quiz>`;
    expect(await refusal('soal.xml', text)).toEqual(['xmlEntity']);
  });
});

describe('sizes', () => {
  test.each(['soal.gift', 'soal.xml', 'soal.txt', 'soal.csv', 'soal.xlsx'])(
    '100 MB of %s are refused without reading them',
    async (name) => {
      const began = performance.now();
      expect(await refusal(name, new Uint8Array(100 << 20))).toEqual(['tooLarge']);
      expect(performance.now() - began).toBeLessThan(500);
    },
  );

  /** Each is made to be slow for readers that go back. */
  test.each([
    ['soal.gift', '{'.repeat(300_000)],
    ['soal.gift', '::'.repeat(300_000)],
    ['soal.gift', `soal {${'=~'.repeat(200_000)}}`],
    ['soal.gift', '\\'.repeat(600_000)],
    ['soal.gift', `[html]${'<div>'.repeat(50_000)} {T}`],
    ['soal.gift', `\\{mlang id\\}`.repeat(30_000) + '{T}'],
    ['soal.txt', `ANSWER: A\n${'A. x\n'.repeat(100_000)}`],
    ['soal.csv', `jenis,teks (id)\n${'"'.repeat(500_001)}`],
    ['soal.csv', `jenis,teks (id)\n${',,'.repeat(300_000)}`],
    [
      'soal.xml',
      `<quiz>${QUESTION.replace('Apa?', `<![CDATA[${'{1:SA:='.repeat(50_000)}]]>`).replace('truefalse', 'cloze')}</quiz>`,
    ],
    ...[`<p>&nbsp;`.repeat(50_000), `<p>a${'\u00A0'.repeat(95_000)}b`].map(
      (html): [string, string] => [
        'soal.xml',
        `<quiz>${QUESTION.replace('Apa?', `<![CDATA[${html}]]>`)}</quiz>`,
      ],
    ),
    ['soal.txt', '\n'.repeat(2_000_000)],
    ['soal.gift', `// ${'[tag:'.repeat(400_000)}`],
    ['soal.gift', `\\{mlang${' '.repeat(95_000)}x {T}`],
    ['soal.gift', `${'\\\\'.repeat(45_000)}x {=a} y`],
    ['soal.csv', `jenis,teks (id)\n${'a\n'.repeat(1_000_000)}`],
    [
      'soal.xml',
      `<quiz>${QUESTION.replace('Apa?', `${'\\'.repeat(90_000)}x {1:SA:=a}`).replace('truefalse', 'cloze')}</quiz>`,
    ],
  ])('%s made to be slow is answered in time: %.40s', async (name, text) => {
    const began = performance.now();
    const { questions } = await read(name, text);
    expect(questions).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('too many', () => {
  const last = async (name: string, text: string) => {
    const { questions, findings } = await read(name, text);
    return [questions.length, findings.at(-1)?.code];
  };
  const rows = (count: number) =>
    `jenis,teks (id),benar\n${'benar atau salah,Apa?,ya\n'.repeat(count)}`;

  test.each([
    ['soal.gift', 'Apa? {T}\n\n'.repeat(2_001)],
    ['soal.xml', `<quiz>${QUESTION.repeat(2_001)}</quiz>`],
    ['soal.txt', 'Apa?\nA. a\nB. b\nANSWER: A\n\n'.repeat(2_001)],
    ['soal.csv', rows(2_001)],
  ])('of more than 2,000 questions in %s the rest is told', async (name, text) => {
    expect(await last(name, text)).toEqual([2_000, 'tooManyQuestions']);
  });

  test.each([
    ['soal.gift', 'keterangan\n\n'.repeat(20_001)],
    ['soal.txt', `ANSWER: A\n${'x\nA. x\n'.repeat(20_001)}`],
    ['soal.xml', `<quiz>${'<question type="description"/>'.repeat(20_001)}</quiz>`],
    ['soal.csv', rows(0) + '?,?,?\n'.repeat(20_001)],
    ['soal.csv', rows(50_001)],
  ])('what is no question in %s is not read for ever', async (name, text) => {
    expect(await last(name, text)).toEqual([0, 'tooManyPieces']);
  });

  test('what is said once and meant a thousand times is counted each time', async () => {
    const text = `$CATEGORY: ${'x'.repeat(100_000)}\n\n${'Apa? {T}\n\n'.repeat(1_000)}`;
    const [count, code] = await last('soal.gift', text);
    expect(code).toBe('tooMuch');
    expect(count).toBeLessThan(500);
  });

  test('what is longer than the bank keeps is told, and the rest is read', async () => {
    const long = { id: 'x'.repeat(4_000), en: 'y'.repeat(4_000) };
    const pairs = Array.from({ length: 12 }, () => ({ left: long, right: long }));
    const questions = [
      { kind: 'matching', pairs, extra: Array.from({ length: 12 }, () => long) },
      { kind: 'true_false', correct: true },
    ].map((own) => ({
      work: questionWorkSchema.parse({
        ...{ key: newId(), points: 1, level: null, competencyId: null, ...own },
        ...{ stem: long, explanation: long },
      }),
      ...{ category: [], tags: [], competency: null, pictures: new Map<string, Uint8Array>() },
    }));
    const { bytes } = await writeQuestionFile(questions, 'csv', 'id');
    const again = await read('soal.csv', bytes);
    expect(again.questions.map(({ work }) => work.kind)).toEqual(['true_false']);
    expect(again.findings).toMatchObject([{ line: 2, code: 'tooLong', severity: 'error' }]);
  });
});

describe('archives', () => {
  const entry = strToU8('isi');

  test.each([
    ['an absolute path', renamed('/etc/passwd')],
    ['a path of another system', renamed('C:/windows/x')],
    ['a path with its other slashes', renamed('a\\..\\..\\b')],
    ['a name that stands twice', renamed('xl/workbook.xml', { 'xl/workbook.xml': entry })],
    ['a link', zipSync({ link: [entry, { os: 3, attrs: (0o120777 << 16) >>> 0 }] })],
    ['what is encrypted', flagged(zipSync({ 'xl/workbook.xml': entry }))],
  ])('%s is refused before anything is read', async (_, bytes) => {
    expect(await refusal('soal.xlsx', bytes)).toEqual(['archiveUnsafe']);
  });

  test.each([
    ['more files than a workbook has', zipSync(numbered(501))],
    ['files of a gigabyte by what they say', oversized(workbook(strToU8('<worksheet/>')))],
  ])('%s are too much', async (_, bytes) => {
    expect(await refusal('soal.xlsx', bytes)).toEqual(['archiveTooMuch']);
  });

  test('an archive inside is not unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(50 << 20) });
    expect(await refusal('soal.xlsx', zipSync({ 'dalam.zip': bomb }))).toEqual(['archiveNot']);
  });

  function numbered(count: number): Record<string, Uint8Array> {
    return Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, entry]));
  }

  /** Its list says that it is encrypted. */
  function flagged(archive: Uint8Array): Uint8Array {
    const bytes = Buffer.from(archive);
    bytes[bytes.indexOf('PK\u0001\u0002') + 8]! |= 1;
    return bytes;
  }

  /** Its list says that each file is nearly four gigabytes: what is larger is written in the way of zip64. */
  function oversized(archive: Uint8Array): Uint8Array {
    const bytes = Buffer.from(archive);
    const mark = 'PK\u0001\u0002';
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1))
      bytes.writeUInt32LE(0xffff_fffe, at + 24);
    return bytes;
  }

  test.each([
    ['a course of Moodle', zipSync({ 'moodle_backup.xml': strToU8('<x/>') }), 'archiveNot'],
    ['a path that leads out', renamed('../../etc/passwd'), 'archiveUnsafe'],
    [
      'a workbook that unfolds to a gigabyte',
      workbook(new Uint8Array(110 << 20)),
      'archiveTooMuch',
    ],
    [
      'a workbook with entities',
      workbook(strToU8('<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>')),
      'workbookBroken',
    ],
    ['a workbook cut off', workbook(strToU8('<worksheet/>')).subarray(0, 60), 'workbookBroken'],
  ])('%s is refused as a whole', async (_, bytes, code) => {
    expect(await refusal('soal.xlsx', bytes)).toEqual([code]);
    expect(await refusal('soal.zip', bytes)).toEqual([code]);
  });

  function workbook(sheet: Uint8Array): Uint8Array {
    return zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': sheet,
    });
  }

  function renamed(name: string, also: Record<string, Uint8Array> = {}): Uint8Array {
    const stand = 'x'.repeat(name.length);
    const bytes = Buffer.from(zipSync({ ...also, [stand]: strToU8('isi') }));
    for (let at = bytes.indexOf(stand); at !== -1; at = bytes.indexOf(stand, at + 1))
      bytes.write(name, at);
    return bytes;
  }
});

test.each([
  ['soal.gift', new Uint8Array([0, 1, 2, 3])],
  ['soal.csv', Buffer.from('jenis\0,teks')],
])('%s that is no text is refused', async (name, bytes) => {
  expect(await refusal(name, bytes)).toEqual(['notText']);
});

describe('hostile texts stay texts', () => {
  const texts = [...HOSTILE_MARKUP, ...NAUGHTY_STRINGS]
    .map((text) =>
      text
        .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
        .trim()
        .slice(0, 500),
    )
    .filter((text) => text !== '');

  test.each(['csv', 'xlsx', 'gift'] as const)('through %s and back', async (format) => {
    const questions = texts.map((text) => ({
      work: questionWorkSchema.parse({
        ...{ key: newId(), kind: 'true_false', correct: true, points: 1, level: null },
        ...{ stem: { id: text, en: '' }, explanation: { id: text, en: '' }, competencyId: null },
      }),
      ...{ category: [], tags: [], competency: null, pictures: new Map<string, Uint8Array>() },
    }));
    const { bytes } = await writeQuestionFile(questions, format, 'id');
    const again = await read(`soal.${format}`, bytes);
    expect(again.questions.map(({ work }) => work.stem.id)).toEqual(texts);
    expect(again.questions.map(({ work }) => work.explanation.id)).toEqual(texts);
  });

  test('no cell of an export is a formula', async () => {
    const formulas = ['=1+1', '+62', '-1', '@SUM(A1)', '\t=1', '＝1'];
    const questions = formulas.map((text) => ({
      work: questionWorkSchema.parse({
        ...{ key: newId(), kind: 'short_text', accepted: [text.trim()], points: 1, level: null },
        ...{ stem: { id: text, en: text }, explanation: { id: text, en: '' }, competencyId: null },
      }),
      ...{ category: [text], tags: [], competency: text, pictures: new Map<string, Uint8Array>() },
    }));
    const { bytes } = await writeQuestionFile(questions, 'csv', 'id');
    const cells = String(bytes)
      .slice(1)
      .split(/[,\r\n]+/);
    expect(cells.filter((cell) => /^"?[\s]*[=+\-@＝]/.test(cell))).toEqual([]);
  });

  test('HTML that would run is gone, its words stay', async () => {
    for (const markup of HOSTILE_MARKUP) {
      const html = `<p>Apa?</p>${markup}`.replaceAll(']]>', '').replace(/\p{Cc}/gu, ' ');
      const { questions } = await read(
        'soal.xml',
        `<quiz>${QUESTION.replace('Apa?', `<![CDATA[${html}]]>`)}</quiz>`,
      );
      expect([markup, questions[0]?.work.stem.id.slice(0, 4)]).toEqual([markup, 'Apa?']);
    }
  });
});
