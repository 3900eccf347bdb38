import { expect, test } from 'vitest';

import { exportFiles } from '#app/domain/importing/export-files.ts';
import { tellFinding } from '#app/domain/importing/finding-message.ts';
import { Findings } from '#app/domain/importing/findings.ts';
import { KeySet, type KnownKeys } from '#app/domain/importing/known-keys.ts';
import { readExport, type SourceFile } from '#app/domain/importing/read-export.server.ts';
import { findingTexts } from '#app/platform/texts/findings.ts';
import { addLine, cell, cityFiles, setCell, withoutRows } from '#tests/support/city.ts';

function nothingKnown(): KnownKeys {
  const forms = Array.from({ length: 25 }, (_, at) => String(at + 1));
  return {
    units: new KeySet(),
    positions: new KeySet(),
    competencies: new KeySet(),
    employees: new KeySet(),
    formerEmployees: new KeySet(),
    forms: new KeySet(forms),
    courses: new KeySet(),
  };
}

async function findingsOf(files: SourceFile[], known = nothingKnown()): Promise<string[]> {
  const findings = new Findings();
  await readExport(files, known, findings, { write: () => {}, endFile: () => {} });
  return findings.list.map(
    ({ file, line, column, code, severity }) =>
      `${file.replace('.csv', '')}:${line} ${column} ${code}${severity === 'warning' ? ' (warning)' : ''}`,
  );
}

const nip = (row: number) => cell('employees.csv', row, 'nip');
const both =
  (...edits: ((text: string) => string)[]) =>
  (text: string) =>
    edits.reduce((edited, edit) => edit(edited), text);
const event = (row: number, more: Record<string, string>) => {
  const columns = Object.keys(exportFiles.history.columns);
  return columns.map((name) => more[name] ?? cell('development_history.csv', row, name)).join(',');
};
const someEvent = { jenis_diklat_id: '4', nama: 'Acara Lain', nomor_sertifikat: '' };
const [aBoss, hers] = bossAndStaff();

test('the city has nothing to report', async () => {
  expect(await findingsOf(cityFiles())).toEqual([]);
});

test.each<[string, string, (text: string) => string, string[]]>([
  [
    'a mangled number',
    'employees.csv',
    setCell(hers, 'nip_atasan', '1,99001E+17'),
    [`employees:${hers + 1} nip_atasan numberMangled`],
  ],
  [
    'a person without number',
    'employees.csv',
    addLine(
      ',Tanpa Nomor,,,PNS,III/a,01,PL-01,Staf,pelaksana,PELAKSANA,2024-01-01,,,,S-1,2024-01-01,aktif',
    ),
    ['employees:32 nip required'],
  ],
  [
    'a person twice',
    'employees.csv',
    (text) => `${text}${text.split('\n')[3]}\n`,
    ['employees:32 nip keyTwice'],
  ],
  [
    'an unknown unit',
    'employees.csv',
    setCell(2, 'kode_unit', '88.01'),
    ['employees:3 kode_unit unitUnknown'],
  ],
  [
    'an unknown position',
    'employees.csv',
    setCell(2, 'kode_jabatan', 'XX'),
    ['employees:3 kode_jabatan positionUnknown'],
  ],
  [
    'an unknown superior',
    'employees.csv',
    setCell(hers, 'nip_atasan', '199001152015041001'),
    [`employees:${hers + 1} nip_atasan superiorUnknown`],
  ],
  [
    'a person who reports to herself',
    'employees.csv',
    setCell(hers, 'nip_atasan', nip(hers)),
    [`employees:${hers + 1} nip_atasan reportingRing`],
  ],
  [
    'two who report to each other',
    'employees.csv',
    setCell(aBoss, 'nip_atasan', nip(hers)),
    [`employees:${Math.max(aBoss, hers) + 1} nip_atasan reportingRing`],
  ],
  [
    'an impossible day',
    'employees.csv',
    setCell(5, 'tmt_jabatan', '2025-13-07'),
    ['employees:6 tmt_jabatan dateInvalid'],
  ],
  [
    'a day read in two ways',
    'employees.csv',
    setCell(5, 'tmt_jabatan', '03/04/21'),
    ['employees:6 tmt_jabatan dateAmbiguous'],
  ],
  [
    'an empty required cell',
    'employees.csv',
    setCell(5, 'status', ''),
    ['employees:6 status required'],
  ],
  [
    'a status of its own',
    'employees.csv',
    setCell(5, 'status', 'HONORER'),
    ['employees:6 status valueUnknown'],
  ],
  [
    'a control character',
    'employees.csv',
    setCell(5, 'nama', 'Uta\u0007mi'),
    ['employees:6 nama controlCharacter'],
  ],
  [
    'a formula',
    'employees.csv',
    setCell(5, 'nama', '=HYPERLINK("x")'),
    ['employees:6 nama formula (warning)'],
  ],
  [
    'blanks',
    'employees.csv',
    setCell(5, 'nama', ' Utami\u00a0'),
    ['employees:6 nama whitespace (warning)'],
  ],
  [
    'an address of no use',
    'employees.csv',
    setCell(5, 'email', 'utami'),
    ['employees:6 email emailInvalid (warning)'],
  ],
  [
    'another day of appointment',
    'employees.csv',
    setCell(5, 'tmt_cpns', '1980-01-01'),
    ['employees:6 tmt_cpns appointmentDiffers (warning)'],
  ],
  [
    'an unknown parent',
    'units.csv',
    setCell(3, 'kode_induk', '77'),
    ['units:4 kode_induk unitUnknown'],
  ],
  ['a second root', 'units.csv', setCell(2, 'kode_induk', ''), ['units:3 kode_induk secondRoot']],
  [
    'units inside each other',
    'units.csv',
    setCell(4, 'kode_induk', '02.01.01'),
    ['units:7 kode_induk unitRing'],
  ],
  [
    'a unit that ends before it begins',
    'units.csv',
    setCell(2, 'berlaku_sampai', '2019-01-01'),
    ['units:3 berlaku_sampai endsBeforeStart'],
  ],
  [
    'a unit twice',
    'units.csv',
    addLine('01,00,Lagi,dinas,,2020-01-01,'),
    ['units:11 kode keyTwice'],
  ],
  [
    'a level out of range',
    'position_standards.csv',
    setCell(1, 'level', '6'),
    ['position_standards:2 level levelRange'],
  ],
  [
    'a standard twice',
    'position_standards.csv',
    (text) => `${text}${text.split('\n')[1]}\n`,
    ['position_standards:21 kode_kompetensi keyTwice'],
  ],
  [
    'an unknown competency',
    'position_standards.csv',
    setCell(1, 'kode_kompetensi', 'XYZ'),
    ['position_standards:2 kode_kompetensi competencyUnknown'],
  ],
  [
    'a level described twice',
    'competency_levels.csv',
    addLine('INT,1,Lagi,satu'),
    [`competency_levels:92 level keyTwice`],
  ],
  [
    'a code with separators',
    'competencies.csv',
    addLine('A:B,Satu,One,teknis,,'),
    ['competencies:8 kode codeSeparators'],
  ],
  [
    'a result of a stranger',
    'assessments.csv',
    setCell(1, 'nip', '199001152015041001'),
    ['assessments:2 nip employeeUnknown'],
  ],
  [
    'a result twice',
    'assessments.csv',
    (text) => `${text}${text.split('\n')[1]}\n`,
    ['assessments:169 tanggal keyTwice'],
  ],
  [
    'a result that lapses before it is taken',
    'assessments.csv',
    setCell(1, 'berlaku_sampai', '2001-01-01'),
    ['assessments:2 berlaku_sampai endsBeforeStart'],
  ],
  [
    'a way of assessing of its own',
    'assessments.csv',
    setCell(1, 'metode', 'tebakan'),
    ['assessments:2 metode valueUnknown'],
  ],
  [
    'somebody else’s certificate',
    'development_history.csv',
    setCell(3, 'nomor_sertifikat', cell('development_history.csv', 1, 'nomor_sertifikat')),
    ['development_history:4 nomor_sertifikat certificateTwice'],
  ],
  [
    'an unknown form',
    'development_history.csv',
    setCell(1, 'jenis_diklat_id', '99'),
    ['development_history:2 jenis_diklat_id formUnknown'],
  ],
  [
    'another year',
    'development_history.csv',
    setCell(1, 'tahun', '2019'),
    ['development_history:2 tahun yearDiffers'],
  ],
  [
    'hours with a comma',
    'development_history.csv',
    setCell(1, 'jumlah_jam', '"7,5"'.slice(1, -1)),
    ['development_history:2 jumlah_jam wholeNumber'],
  ],
  [
    'an event twice',
    'development_history.csv',
    addLine(event(1, { nomor_sertifikat: '' })),
    ['development_history:71 nama keyTwice'],
  ],
  [
    'an unknown competency of a course',
    'courses.csv',
    setCell(3, 'kompetensi', 'T.XXX.99:3'),
    ['courses:4 kompetensi competencyUnknown'],
  ],
  [
    'a level of a course',
    'courses.csv',
    setCell(3, 'kompetensi', 'PP:7'),
    ['courses:4 kompetensi levelRange'],
  ],
  [
    'outcomes written otherwise',
    'courses.csv',
    setCell(3, 'kompetensi', 'PP 2'),
    ['courses:4 kompetensi outcomeUnreadable'],
  ],
  [
    'an outcome twice',
    'courses.csv',
    setCell(3, 'kompetensi', 'PP:2;PP:3'),
    ['courses:4 kompetensi outcomeTwice'],
  ],
  [
    'an unknown prerequisite',
    'courses.csv',
    setCell(3, 'prasyarat', 'K-9'),
    ['courses:4 prasyarat courseUnknown'],
  ],
  [
    'courses that require each other',
    'courses.csv',
    setCell(1, 'prasyarat', 'K-2'),
    ['courses:3 prasyarat courseRing'],
  ],
])('%s is found, and nothing else', async (_name, file, edit, expected) => {
  expect(await findingsOf(cityFiles({ [file]: edit }))).toEqual(expected);
});

test('events of one person on one day are pointed out, unless they run at one’s own pace', async () => {
  const days = { tanggal_mulai: '2025-03-03', tanggal_selesai: '2025-03-05', tahun: '2025' };
  const next = { ...days, tanggal_mulai: '2025-03-05', tanggal_selesai: '2025-03-06' };
  const after = { ...days, tanggal_mulai: '2025-03-07', tanggal_selesai: '2025-03-07' };
  const alone = { nip: nip(rowWithoutEvents()), ...someEvent };
  const add = (...events: Record<string, string>[]) =>
    cityFiles({
      'development_history.csv': both(...events.map((e) => addLine(event(1, { ...alone, ...e })))),
    });
  expect(await findingsOf(add(days, next))).toEqual([
    'development_history:72 tanggal_mulai eventsOverlap (warning)',
  ]);
  expect(await findingsOf(add(next, days, after))).toEqual([
    'development_history:72 tanggal_mulai eventsOverlap (warning)',
  ]);
  expect(await findingsOf(add(days, { ...next, jenis_diklat_id: '16' }))).toEqual([]);
  expect(await findingsOf(add(days, { ...next, jenis_diklat_id: '22' }))).toEqual([]);
});

test('a refused person is still known: what refers to her is not refused as well', async () => {
  const files = cityFiles({ 'employees.csv': setCell(aBoss, 'status', '') });
  expect(await findingsOf(files)).toEqual([`employees:${aBoss + 1} status required`]);
});

test('a number that is wrong where the person is defined is said there alone', async () => {
  const wrong = `${nip(aBoss).slice(0, 4)}1399${nip(aBoss).slice(8)}`;
  const everywhere = (text: string) => text.replaceAll(nip(aBoss), wrong);
  const files = cityFiles({
    'employees.csv': everywhere,
    'assessments.csv': everywhere,
    'development_history.csv': everywhere,
  });
  expect(await findingsOf(files)).toEqual([`employees:${aBoss + 1} nip numberBirthDate`]);
});

test('a file that cannot be read is said once, not in every row that refers to it', async () => {
  const files = cityFiles({ 'units.csv': () => 'nama,jenis\nDinas,dinas\n' });
  expect(await findingsOf(files)).toEqual([
    'units:1 kode columnMissing',
    'units:1 berlaku_mulai columnMissing',
  ]);
});

test('a file that is missing is said once; the database may know its entries instead', async () => {
  expect(await findingsOf(cityFiles({ 'units.csv': null }))).toEqual(['units:0  fileMissing']);
  const known = {
    ...nothingKnown(),
    units: new KeySet(['01', '01.01', '02', '02.01', '02.01.01', '03', '03.01']),
  };
  expect(await findingsOf(cityFiles({ 'units.csv': null }), known)).toEqual([]);
});

test('names we do not know are said', async () => {
  const strange = { name: 'pegawai.csv', size: 0, bytes: () => Promise.resolve(new Uint8Array()) };
  expect(await findingsOf([...cityFiles(), strange])).toEqual(['pegawai:0  fileUnknown (warning)']);
  expect(await findingsOf([strange])).toEqual(['pegawai:0  fileUnknown (warning)', ':0  noFiles']);
});

test('people who left are known from before, but nobody’s superior', async () => {
  const known = { ...nothingKnown(), formerEmployees: new KeySet([nip(hers)]) };
  const files = cityFiles({ 'employees.csv': withoutRows(hers) });
  expect(await findingsOf(files, known)).toEqual([]);
});

test('every finding says in both languages what to do, with its particulars', () => {
  for (const code of Object.keys(
    findingTexts.id.finding,
  ) as (keyof typeof findingTexts.id.finding)[]) {
    const names = [...findingTexts.id.finding[code].matchAll(/\{\{(\w+)\}\}/g)].map(
      ([, name = '']) => name,
    );
    const params = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
    const finding = {
      file: 'f',
      row: 1,
      line: 2,
      column: 'c',
      value: 'v',
      severity: 'error',
      code,
      params,
    } as const;
    for (const language of ['id', 'en'] as const) {
      const { message } = tellFinding(finding, language);
      expect(message).not.toMatch(/\{\{|finding\./);
      for (const name of names) expect(message).toContain(`<${name}>`);
    }
  }
});

test('a value is shown short and with its invisible characters', () => {
  const findings = new Findings();
  const place = {
    file: 'f',
    row: 1,
    line: 2,
    column: 'c',
    severity: 'error',
    code: 'required',
    params: {},
  } as const;
  findings.add({ ...place, value: `a\u0000${'b'.repeat(100)}` });
  expect(findings.list[0]?.value).toBe(`a\\u0000${'b'.repeat(58)}…`);
});

/** Rows of somebody with staff who is not at the top, and of one of the staff. */
function bossAndStaff(): [number, number] {
  const rows = Array.from({ length: 30 }, (_, at) => at + 1);
  for (const row of rows) {
    const boss = rows.find((other) => nip(other) === cell('employees.csv', row, 'nip_atasan'));
    if (boss && cell('employees.csv', boss, 'nip_atasan') !== '') return [boss, row];
  }
  throw new Error('The fixture has nobody in the middle.');
}

function rowWithoutEvents(): number {
  const text = Array.from({ length: 69 }, (_, at) =>
    cell('development_history.csv', at + 1, 'nip'),
  );
  return Array.from({ length: 30 }, (_, at) => at + 1).find((row) => !text.includes(nip(row))) ?? 1;
}
