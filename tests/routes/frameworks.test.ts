import { beforeAll, expect, test } from 'vitest';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { anAccount } from '#tests/support/accounts.ts';
import { aCourseProving, aStandard, prove } from '#tests/support/competency.ts';
import {
  aDocument,
  aFramework,
  competencyIdOf,
  documentCompetency,
  publish,
  theDraftSays,
} from '#tests/support/frameworks.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { openProduct } from '#tests/support/visitor.ts';

type Product = Awaited<ReturnType<typeof openProduct>>;
type Visitor = Awaited<ReturnType<Product['visitor']>>;

let product: Product;
let hr: Visitor;
let keeper: Actor;
beforeAll(async () => {
  product = await openProduct('routes/hr/framework');
  hr = await visitorWith('hr', null);
  keeper = await anActor({ grants: [{ role: 'hr' }] });
});

async function visitorWith(role: 'hr' | 'auditor', unitId: string | null) {
  const { id: accountId } = await anAccount();
  await db.roleGrant.create({
    data: { id: newId(), accountId, role, unitId, validFrom: toDate('2020-01-01') },
  });
  return product.visitor(accountId);
}

async function revisionOf(frameworkId: string) {
  const draft = await db.frameworkVersion.findFirst({ where: { frameworkId, status: 'draft' } });
  return String(draft?.revision);
}

const entry = (more: Record<string, string> = {}) => ({
  intent: 'save',
  'name.id': 'Komunikasi',
  'name.en': '',
  parent: '',
  kind: 'manajerial',
  affair: '',
  'levels[0].description.id': 'Menyampaikan dengan jelas',
  'levels[0].indicators.id': 'Satu\r\nDua',
  'levels[1].description.id': 'Dua',
  'levels[2].description.id': 'Tiga',
  ...more,
});

test('from nothing to a version in force, without scripts', async () => {
  const begun = await hr.post('/hr/frameworks/new', {
    code: 'ALUR',
    start: 'empty',
    'name.id': 'Kamus alur',
    'name.en': '',
    levelCount: '3',
  });
  expect(begun.status).toBe(302);
  const id = begun.location!.split('/')[3]!;
  const base = `/hr/frameworks/${id}`;
  expect((await hr.get(begun.location!)).text).toContain('Konsep dimulai.');

  const added = await hr.post(`${base}/draft/competency`, entry({ code: 'KOM', revision: '1' }));
  expect(added.location).toBe(`${base}/draft/competency?code=KOM&saved`);
  const page = await hr.get(added.location!);
  for (const text of ['Komunikasi', 'Menyampaikan dengan jelas', 'Satu\nDua', 'Tersimpan'])
    expect(page.text).toContain(text);

  const preview = await hr.get(`${base}/publish`);
  expect(preview.text).toContain('1 baru');
  const seal = /name="seal" value="([^"]+)"/.exec(preview.text)![1]!;
  const done = await hr.follow(await hr.post(`${base}/publish`, { seal }));
  expect(done.path).toBe(`${base}?published`);
  for (const text of ['Versi 1 berlaku mulai sekarang.', 'Komunikasi', 'Unduh CSV', 'Level 2'])
    expect(done.text).toContain(text);
  expect((await hr.get('/hr/frameworks')).text).toContain('Kamus alur');
});

test('the pack and a file begin a draft; a refused file says line by line why', async () => {
  const form = { code: 'PAKET', start: 'id-generik', 'name.id': '', 'name.en': '' };
  const begun = await hr.follow(await hr.post('/hr/frameworks/new', form));
  for (const text of ['9 kompetensi', 'Integritas', 'Perekat Bangsa'])
    expect(begun.text).toContain(text);
  const taken = (await hr.post('/hr/frameworks/new', form)).text;
  for (const text of ['Kode kamus ini sudah dipakai.', 'value="PAKET"'])
    expect(taken).toContain(text);

  const id = begun.path.split('/')[3]!;
  const upload = async (text: string) => {
    const body = new FormData();
    body.set('intent', 'upload');
    body.set('revision', await revisionOf(id));
    body.set('file', new File([text], 'kamus.csv'));
    return hr.postFile(`/hr/frameworks/${id}/draft`, body);
  };
  const header = 'kode;induk;jenis;nama_id;level;uraian_id';
  const refused = await upload(`${header}\nA;;teknis;Satu;9;x\nB;Z;teknis;Dua;1;x\n`);
  expect(refused.status).toBe(400);
  for (const text of ['2 hal harus diperbaiki', 'di luar level kamus', 'menyebut Z'])
    expect(refused.text).toContain(text);
  const lines = Array.from({ length: 230 }, (_, n) => `K${n};;teknis;Satu;9;x\n`);
  const long = await upload(`${header}\n${lines.join('')}`);
  for (const text of ['230 hal harus diperbaiki', 'Masih ada 30 hal lagi'])
    expect(long.text).toContain(text);
  expect(long.text.match(/di luar level kamus/gi)).toHaveLength(200);
  const draft = await db.frameworkVersion.findFirstOrThrow({ where: { frameworkId: id } });
  expect((draft.content as { competencies: object[] }).competencies).toHaveLength(9);

  const loaded = await hr.follow(
    await upload(`${header}\nA;;teknis;Satu;1;x\nB;A;teknis;Dua;1;y\n`),
  );
  for (const text of ['2 kompetensi dimuat', 'Satu', 'Dua', 'Belum lengkap'])
    expect(loaded.text).toContain(text);
});

test('what is typed is never lost: wrong entries, and somebody else who saved meanwhile', async () => {
  const id = await aFramework(keeper, aDocument([documentCompetency('A', {}, 3)], 3));
  const base = `/hr/frameworks/${id}`;
  await hr.post(base, { intent: 'start' });
  const one = `${base}/draft/competency?code=A`;
  const wrong = await hr.post(one, entry({ revision: '1', kind: '', 'description.id': 'Panjang' }));
  expect(wrong.status).toBe(400);
  for (const text of ['Wajib diisi.', 'Komunikasi', 'Panjang', 'Menyampaikan dengan jelas'])
    expect(wrong.text).toContain(text);

  expect((await hr.post(one, entry({ revision: '1' }))).status).toBe(302);
  const late = await hr.post(one, entry({ revision: '1', 'name.id': 'Nama lain' }));
  expect(late.status).toBe(409);
  for (const text of [
    'Orang lain sudah menyimpan',
    'value="Nama lain"',
    'name="revision" value="2"',
  ])
    expect(late.text).toContain(text);
  expect((await hr.post(one, entry({ revision: '2', 'name.id': 'Nama lain' }))).status).toBe(302);

  const scale = await hr.post(`${base}/draft`, {
    intent: 'scale',
    revision: '3',
    'name.id': 'Kamus baru',
    'name.en': '',
    levelCount: '4',
    'levels[0].id': 'Satu',
    'levels[0].en': 'One',
  });
  expect(scale.status).toBe(400);
  expect(scale.text).toContain('value="Kamus baru"');

  const cycle = await hr.post(one, entry({ revision: '3', parent: 'A' }));
  expect(cycle.text).toContain('tidak dapat berada di bawah dirinya sendiri');
  const twice = await hr.post(
    `${base}/draft/competency`,
    entry({ revision: '3', code: 'A', 'name.id': 'Ganda' }),
  );
  expect(twice.text).toContain('Kode A sudah dipakai');
  expect(twice.text).toContain('value="Ganda"');
  expect((await hr.get(`${base}/draft/competency?code=X`)).status).toBe(404);
});

test('a draft that goes while somebody types in it: they are told, and save into the next', async () => {
  const id = await aFramework(keeper, aDocument([documentCompetency('A', {}, 3)], 3));
  const base = `/hr/frameworks/${id}`;
  await hr.post(base, { intent: 'start' });
  const one = `${base}/draft/competency?code=A`;
  const added = `${base}/draft/competency`;
  const names = [0, 1, 2].flatMap((at) => [
    [`levels[${at}].id`, `Nama ${at}`],
    [`levels[${at}].en`, `Name ${at}`],
  ]);
  const scale: Record<string, string> = {
    intent: 'scale',
    'name.id': 'Kamus ketikan',
    'name.en': '',
    levelCount: '3',
    ...(Object.fromEntries(names) as Record<string, string>),
  };
  const upload = new FormData();
  upload.set('intent', 'upload');
  upload.set('revision', '1');
  upload.set('file', new File(['kode;induk;jenis;nama_id;level;uraian_id\n'], 'kamus.csv'));
  const seal = /name="seal" value="([^"]+)"/.exec((await hr.get(`${base}/publish`)).text)![1]!;
  await publish(keeper, id);

  const typed = entry({ revision: '1', 'name.id': 'Ketikan saya' });
  const mine = await hr.post(one, typed);
  const fresh = await hr.post(added, { ...typed, code: 'BARU' });
  const renamed = await hr.post(`${base}/draft`, { ...scale, revision: '1' });
  for (const [page, kept] of [
    [mine, ['value="Ketikan saya"', 'Satu\r\nDua', 'Menyampaikan dengan jelas']],
    [fresh, ['value="Ketikan saya"', 'value="BARU"']],
    [renamed, ['value="Kamus ketikan"']],
  ] as const) {
    expect(page.status).toBe(409);
    for (const text of ['Belum tersimpan: konsep ini tidak ada lagi', ...kept])
      expect(page.text).toContain(text);
  }
  const answers = {
    discard: await hr.post(`${base}/draft`, { intent: 'discard', revision: '1', confirm: 'on' }),
    upload: await hr.postFile(`${base}/draft`, upload),
    remove: await hr.post(one, { intent: 'remove', revision: '1', confirm: 'on' }),
    publish: await hr.post(`${base}/publish`, { seal }),
  };
  for (const [what, page] of Object.entries(answers)) {
    expect([what, page.status]).toEqual([what, 409]);
    expect(page.text).toContain('tidak ada lagi dalam konsep');
  }
  for (const path of [one, added, `${base}/draft`, `${base}/publish`])
    expect((await hr.get(path)).status).toBe(404);

  await hr.post(base, { intent: 'start' });
  const late = await hr.post(one, { ...typed, revision: '0' });
  expect(late.status).toBe(409);
  for (const text of [
    'Orang lain sudah menyimpan',
    'value="Ketikan saya"',
    'name="revision" value="1"',
  ])
    expect(late.text).toContain(text);
  expect((await hr.post(one, { ...typed, revision: '1' })).status).toBe(302);
  expect((await hr.get(one)).text).toContain('value="Ketikan saya"');
});

test('a competency that is removed while somebody types in it returns when they save again', async () => {
  const id = await aFramework(
    keeper,
    aDocument([documentCompetency('A'), documentCompetency('B')]),
  );
  const base = `/hr/frameworks/${id}`;
  await hr.post(base, { intent: 'start' });
  const one = `${base}/draft/competency?code=A`;
  await hr.post(one, { intent: 'remove', revision: '1', confirm: 'on' });
  const typed = entry({ revision: '1', 'name.id': 'Ketikan saya' });
  const late = await hr.post(one, typed);
  expect(late.status).toBe(409);
  for (const text of ['Orang lain sudah menyimpan', 'value="Ketikan saya"'])
    expect(late.text).toContain(text);
  expect((await hr.post(one, { ...typed, revision: '2' })).status).toBe(302);
  expect((await hr.get(one)).text).toContain('value="Ketikan saya"');
});

test('what was typed is kept also where the draft has fewer levels by now', async () => {
  const id = await aFramework(keeper, aDocument([documentCompetency('A', {}, 4)], 4));
  await hr.post(`/hr/frameworks/${id}`, { intent: 'start' });
  await theDraftSays(id, aDocument([documentCompetency('A', {}, 3)], 3));
  const late = await hr.post(
    `/hr/frameworks/${id}/draft/competency?code=A`,
    entry({ revision: '1', 'levels[3].description.id': 'Level keempat saya' }),
  );
  expect(late.status).toBe(409);
  expect(late.text).toContain('Level keempat saya');
});

test('the preview names the courses that prove a level which goes', async () => {
  const id = await aFramework(keeper, aDocument([documentCompetency('A', {}, 4)], 4));
  const competencyId = await competencyIdOf(id, 'A');
  const { courseId } = await aCourseProving([{ competencyId, level: 4 }]);
  const course = await db.course.findUniqueOrThrow({ where: { id: courseId } });
  await hr.post(`/hr/frameworks/${id}`, { intent: 'start' });
  await theDraftSays(id, aDocument([documentCompetency('A', {}, 3)], 3));
  const preview = await hr.get(`/hr/frameworks/${id}/publish`);
  const { id: title } = course.title as { id: string };
  for (const text of ['1 hasil pelatihan memakai level', `A level 4: ${title} (${course.code})`])
    expect(preview.text).toContain(text);
  expect(preview.text).not.toContain('Terbitkan versi 2</button>');
  const seal = /name="seal" value="([^"]+)"/.exec(preview.text)![1]!;
  const refused = await hr.post(`/hr/frameworks/${id}/publish`, { seal });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain('Ubah hasil itu lebih dahulu');
});

test('moving, removing and discarding', async () => {
  const id = await aFramework(
    keeper,
    aDocument([documentCompetency('A'), documentCompetency('B'), documentCompetency('C')]),
  );
  const base = `/hr/frameworks/${id}`;
  await hr.post(base, { intent: 'start' });
  await hr.post(`${base}/draft`, { intent: 'move', revision: '1', code: 'C', by: 'up' });
  const codes = async () => {
    const draft = await db.frameworkVersion.findFirst({
      where: { frameworkId: id, status: 'draft' },
    });
    const { competencies } = draft!.content as { competencies: { code: string }[] };
    return competencies.map(({ code }) => code).join('');
  };
  expect(await codes()).toBe('ACB');
  const late = await hr.post(`${base}/draft`, {
    intent: 'move',
    revision: '1',
    code: 'B',
    by: 'up',
  });
  expect([late.status, await codes()]).toEqual([409, 'ACB']);
  const one = `${base}/draft/competency?code=C`;
  const unconfirmed = await hr.post(one, { intent: 'remove', revision: '2' });
  expect(unconfirmed.text).toContain('Centang persetujuan');
  await hr.post(one, { intent: 'remove', revision: '2', confirm: 'on' });
  expect(await codes()).toBe('AB');
  const discard = { intent: 'discard', revision: '3', confirm: 'on' };
  const gone = await hr.follow(await hr.post(`${base}/draft`, discard));
  expect(gone.text).toContain('Konsep dibuang.');
  expect((await hr.get(`${base}/draft`)).status).toBe(404);
});

test('the preview names what publishing does and to whom, and asks where levels changed', async () => {
  const id = await aFramework(
    keeper,
    aDocument([documentCompetency('A', {}, 3), documentCompetency('B', {}, 3)], 3),
  );
  const base = `/hr/frameworks/${id}`;
  const [a, b] = [await competencyIdOf(id, 'A'), await competencyIdOf(id, 'B')];
  const position = await aPosition();
  const person = await anEmployee({ positionId: position.id });
  await aStandard(position.id, b, 2);
  await prove(person.id, a, 2, '2026-03-01');
  await hr.post(base, { intent: 'start' });
  await hr.post(`${base}/draft/competency?code=A`, entry({ revision: '1' }));
  await hr.post(`${base}/draft/competency?code=B`, {
    intent: 'remove',
    revision: '2',
    confirm: 'on',
  });
  const preview = await hr.get(`${base}/publish`);
  for (const text of [
    '1 berubah, 0 tetap, 1 hilang',
    '1 pegawai mempunyai level yang berlaku hari ini',
    '1 jabatan mensyaratkannya',
    'uraian atau indikator level',
    'Tetap dihitung',
  ])
    expect(preview.text).toContain(text);
  const seal = /name="seal" value="([^"]+)"/.exec(preview.text)![1]!;
  const open = await hr.post(`${base}/publish`, { seal, 'choices[0].code': 'A' });
  expect(open.text).toContain('Pilih apa yang terjadi dengan bukti penilaian untuk: A.');
  const choice = { 'choices[0].code': 'A', 'choices[0].choice': 'reassess' };
  const outdated = await hr.post(`${base}/publish`, { seal: 'x', ...choice });
  expect(outdated.status).toBe(409);
  expect(outdated.text).toMatch(
    /<input[^>]*value="reassess"[^>]*checked|checked=""[^>]*value="reassess"/,
  );
  expect((await hr.post(`${base}/publish`, { seal, ...choice })).status).toBe(302);
  const meanings = await db.competencyMeaning.findMany({ where: { competencyId: a } });
  expect(meanings).toMatchObject([{ version: 2 }]);
});

test('readers see what is in force and nothing to write with; English is complete', async () => {
  const id = await aFramework(keeper, aDocument([documentCompetency('A')]));
  const office = await aUnit();
  for (const reader of [await visitorWith('hr', office.id), await visitorWith('auditor', null)]) {
    const page = await reader.get(`/hr/frameworks/${id}?lng=en`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Competency A');
    expect(page.text).not.toContain('Start a new draft');
    expect((await reader.get('/hr/frameworks/new')).status).toBe(404);
    expect((await reader.post(`/hr/frameworks/${id}`, { intent: 'start' })).status).toBe(404);
    expect((await reader.get(`/hr/frameworks/${id}/draft`)).status).toBe(404);
    expect((await reader.get(`/hr/frameworks/${id}/publish`)).status).toBe(404);
  }
});

test('a framework goes out of use once that is confirmed and nothing requires it', async () => {
  const id = await aFramework(keeper, aDocument([documentCompetency('A')]));
  const path = `/hr/frameworks/${id}`;
  expect((await hr.post(path, { intent: 'retire' })).text).toContain('Centang persetujuan');
  const done = await hr.follow(await hr.post(path, { intent: 'retire', confirm: 'on' }));
  expect(done.text).toContain('Kamus ini tidak dipakai lagi.');
});
