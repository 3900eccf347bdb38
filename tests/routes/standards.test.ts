import { beforeAll, expect, test } from 'vitest';

import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { isBlock, pastedBlock } from '#app/routes/hr/pasted-block.ts';
import { anAccount } from '#tests/support/accounts.ts';
import { aCompetency, aStandard, prove } from '#tests/support/competency.ts';
import { anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { openProduct, type Visitor } from '#tests/support/visitor.ts';

const GRID = '/hr/standards/grid?kind=teknis';
const FAMILY = 'umum, "khusus" / lain';

let hr: Visitor;
let unitHr: Visitor;
let position: { id: string; code: string; name: string };
let first: { id: string; code: string };
let second: { id: string; code: string };

beforeAll(async () => {
  const city = await aUnit();
  const office = await aUnit(city.id);
  position = await aPosition('JBT-1', { family: FAMILY });
  first = await aCompetency({ code: 'AAA' });
  second = await aCompetency({ code: 'BBB' });
  await db.position.update({ where: { id: position.id }, data: { name: '=Kepala <b>Seksi</b>' } });
  await aStandard(position.id, first.id, 2, 'mutlak');
  for (const level of [1, 3]) {
    const person = await anEmployee({ unitId: office.id, positionId: position.id });
    await prove(person.id, first.id, level, '2026-01-01');
  }
  const product = await openProduct('routes/hr/standard');
  const files = await openProduct('routes/files/standards');
  hr = await product.visitor(await anHr(null));
  unitHr = await product.visitor(await anHr(office.id));
  csv = await files.visitor(await anHr(null));
});

let csv: Visitor;

test('the list shows what each position requires and from where, in both languages', async () => {
  for (const language of ['id', 'en']) {
    const list = await hr.get(`/hr/standards?lng=${language}`);
    expect(list.status).toBe(200);
    expect(list.text).toContain(`href="/hr/standards/positions/${position.id}"`);
    expect(list.text).toContain('=Kepala &lt;b&gt;Seksi&lt;/b&gt;');
  }
  expect((await hr.get('/hr/standards?q=JBT-1')).text).toContain('1 dari jabatan');
  expect((await hr.get('/hr/standards?q=tidakada')).text).toContain('Tidak ada jabatan yang cocok');
});

test('a position, its family and its level have their pages', async () => {
  const page = await hr.get(`/hr/standards/positions/${position.id}`);
  expect(page.text).toContain('2 dari 5');
  expect(page.text).toContain('sejak awal');
  const family = await hr.get(`/hr/standards/families/${encodeURIComponent(FAMILY)}`);
  expect(family.status).toBe(200);
  expect(family.text).toContain('1 jabatan, 2 pemangku aktif');
  expect((await hr.get('/hr/standards/levels/PELAKSANA')).status).toBe(200);
  expect((await hr.get('/hr/standards/levels/TIDAK_ADA')).status).toBe(404);
});

test('a position without a standard says so, and the list finds it', async () => {
  const empty = await aPosition('JBT-KOSONG');
  const page = await hr.get(`/hr/standards/positions/${empty.id}`);
  expect(page.text).toContain('Belum ada kompetensi yang dipersyaratkan');
  const list = await hr.get('/hr/standards?without=1');
  expect(list.text).toContain(empty.id);
  expect(list.text).not.toContain(position.id);
  expect((await hr.get('/hr/standards')).text).toContain('jabatan belum memiliki standar');
});

test('what is dated ahead stands on the page of the position', async () => {
  const { id } = await aPosition('JBT-2');
  await db.standardEntry.create({
    data: {
      id: newId(),
      positionId: id,
      competencyId: second.id,
      level: 4,
      importance: 'mutlak',
      validFrom: toDate('2099-01-01'),
      decreeNumber: '7/2098',
      decreeDate: toDate('2098-12-01'),
    },
  });
  const page = await hr.get(`/hr/standards/positions/${id}?lng=en`);
  expect(page.text).toMatch(/1 January 2099(<!-- -->| )*· /);
  expect(page.text).toContain('Not required becomes 4, Absolute');
  expect(page.text).toContain('7/2098 of 1 December 2098');
  expect(page.text).toContain('No competency is required yet');
});

test('the page of a person leads to the standard of the position', async () => {
  const people = await openProduct('routes/hr/employee.tsx');
  const person = await db.employee.findFirstOrThrow({ where: { positionId: position.id } });
  const page = await (await people.visitor(await anHr(null))).get(`/hr/employees/${person.id}`);
  expect(page.text).toContain(`href="/hr/standards/positions/${position.id}"`);
  const { id } = await anAccount({ employeeId: person.id });
  const own = await (await people.visitor(id)).get(`/hr/employees/${person.id}`);
  expect(own.status).toBe(200);
  expect(own.text).not.toContain('/hr/standards/');
});

test('HR of one agency reads and does not find the grid', async () => {
  const list = await unitHr.get('/hr/standards');
  expect(list.status).toBe(200);
  expect(list.text).not.toContain('/hr/standards/grid');
  expect((await unitHr.get(GRID)).status).toBe(404);
  expect((await unitHr.post(GRID, formOf('3', ''))).status).toBe(404);
});

test('bad cells are named and marked, and nothing typed is lost', async () => {
  const answer = await hr.post(GRID, { ...formOf('9', '3p'), decreeNumber: '12/2026' });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('JBT-1 · AAA: “9” tidak terbaca.');
  expect(answer.text).toContain('JBT-1 · BBB: “3p” dapat berarti penting, perlu.');
  for (const typed of ['9', '3p', '12/2026']) expect(answer.text).toContain(`value="${typed}"`);
  expect(answer.text).toContain('href="#cell.0.0"');
  expect(answer.text.match(/aria-invalid="true"/g)).toHaveLength(2);
  expect(answer.text).toContain('href="#cell.0.1"');
});

test('a date that is none, and a decree that is too long, are said beside their fields', async () => {
  const answer = await hr.post(GRID, { ...formOf('3', ''), validFrom: '2026-02-30' });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('id="validFrom-problem"');
  const long = await hr.post(GRID, { ...formOf('3', ''), decreeNumber: 'x'.repeat(200) });
  expect(long.text).toContain('id="decreeNumber-problem"');
  const nothing = await hr.post(GRID, formOf('2m', ''));
  expect(nothing.text).toContain('Belum ada sel yang diubah.');
});

test('what is sent is shown first, and only what was shown is written', async () => {
  const entries = () => db.standardEntry.count({ where: { positionId: position.id } });
  const before = await entries();
  const shown = await hr.post(GRID, formOf('4', '2'));
  expect(shown.status).toBe(200);
  expect(shown.text).toContain('2 pegawai terdampak');
  expect(shown.text).toMatch(/>1<\/span>(<!-- -->| )*mendapat kesenjangan/);
  expect(shown.text).toMatch(/>2<\/span>(<!-- -->| )*perlu dinilai/);
  expect(await entries()).toBe(before);

  const digest = /name="shown" value="([^"]+)"/.exec(shown.text)?.[1] ?? '';
  const other = await hr.post(GRID, { ...formOf('5', '2'), intent: 'confirm', shown: digest });
  expect(other.status).toBe(200);
  expect(await entries()).toBe(before);

  const saved = await hr.post(GRID, { ...formOf('4', '2'), intent: 'confirm', shown: digest });
  expect(saved.location).toMatch(/^\/hr\/standards\/grid\?kind=teknis&saved=2&change=/);
  expect(await entries()).toBe(before + 2);
  const required = await db.positionStandard.findMany({
    where: { positionId: position.id, validUntil: null },
    orderBy: { level: 'asc' },
  });
  // The level alone was typed: the importance stays, and a new requirement takes the one chosen.
  expect(required).toMatchObject([
    { level: 2, importance: 'perlu' },
    { level: 4, importance: 'mutlak' },
  ]);
  const grid = await hr.get(saved.location!);
  expect(grid.text).toContain('2 sel tersimpan');
  expect(grid.text).toContain('value="4m|2per"');
});

test('a cell that somebody else has changed meanwhile is left alone', async () => {
  const shown = await hr.post(GRID, { ...formOf('2m', '3per'), 'was.0': '2m|2per' });
  expect(shown.text).toContain('1 sel, 1 jabatan');
});

test('the file holds what the filter shows, and no formula', async () => {
  const file = await csv.get('/hr/standards.csv?q=JBT-1');
  expect(file.text).toContain("JBT-1,'=Kepala <b>Seksi</b>");
  expect(file.text.trim().split('\r\n')).toHaveLength(3);
  expect((await csv.get('/hr/standards.csv?q=tidakada')).text.trim().split('\r\n')).toHaveLength(1);
});

test.each([
  [
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['1\t\t 2 ', [['1', '', '2']]],
  ['1\n\n2\n', [['1'], [''], ['2']]],
] as const)('%j is pasted cell by cell', (text, cells) => {
  expect(isBlock(text)).toBe(true);
  expect(pastedBlock(text)).toEqual(cells);
});

test('one value is left to the field', () => {
  expect(isBlock('3m')).toBe(false);
  expect(isBlock('3m\r\n')).toBe(false);
});

function formOf(one: string, two: string): Record<string, string> {
  return {
    intent: 'preview',
    columns: `${first.id},${second.id}`,
    'row.0': position.id,
    'was.0': '2m|',
    'cell.0.0': one,
    'cell.0.1': two,
    validFrom: '2026-02-01',
    decreeNumber: '',
    decreeDate: '',
    importance: 'perlu',
  };
}

async function anHr(unitId: string | null): Promise<string> {
  const { id: accountId } = await anAccount();
  await db.roleGrant.create({
    data: { id: newId(), accountId, role: 'hr', unitId, validFrom: toDate('2020-01-01') },
  });
  return accountId;
}
