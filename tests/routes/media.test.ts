import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { aDrawing, aFinishedUpload, anAsset } from '#tests/support/media.ts';
import { aPhoto } from '#tests/support/pictures.ts';
import { aLesson, aPublishedCourse } from '#tests/support/published-course.ts';
import { someoneWho } from '#tests/support/uploads.ts';
import { openProduct, type Visitor } from '#tests/support/visitor.ts';

let manager: Visitor;
let trainer: Visitor;
let managerId: string;
beforeAll(async () => {
  const product = await openProduct('routes/studio/media');
  managerId = (await someoneWho('training_manager')).accountId;
  manager = await product.visitor(managerId);
  trainer = await product.visitor((await someoneWho('trainer')).accountId);
});

const bytes = (content: Uint8Array) => [new Uint8Array(content)];
function form(fields: Record<string, string | File | File[]>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) made.append(name, each);
  return made;
}
const file = (name: string, content: Uint8Array | string) =>
  new File(typeof content === 'string' ? [content] : bytes(content), name);

test('without scripts a file comes into the library, is described, replaced, archived and deleted', async () => {
  expect((await manager.get('/studio/media')).text).toContain('Pustaka masih kosong');
  const photo = file('Rapat 7.jpg', await aPhoto(800, 100));
  const added = await manager.follow(
    await manager.postFile('/studio/media', form({ files: photo })),
  );
  expect(added.text).toContain('Berkas masuk ke pustaka.');
  const here = added.path.split('?')[0]!;
  expect(added.text).toContain('Rapat-7.webp');
  expect(added.text).toContain('800 × 100 piksel');

  const described = { intent: 'describe', title: 'Rapat', 'alt.id': 'Orang duduk', 'alt.en': '' };
  const after = await manager.follow(await manager.post(here, described));
  expect(after.text).toContain('Judul dan uraian disimpan.');
  expect(after.text).toContain('Orang duduk');

  const wrong = form({ intent: 'replace', file: file('a.mp4', readFileSync(clip)) });
  const refused = await manager.postFile(here, wrong);
  expect([refused.status, refused.text.includes('Berkas pengganti harus sejenis')]).toEqual([
    400,
    true,
  ]);
  const right = form({ intent: 'replace', file: file('b.png', await aPhotoAsPng()) });
  const replaced = await manager.follow(await manager.postFile(here, right));
  expect(replaced.text).toContain('Isi berkas sudah diganti.');

  const list = await manager.get('/studio/media?q=rapat');
  expect(list.text).toContain(`href="${here}"`);
  await manager.post(here, { intent: 'archive' });
  expect((await manager.get('/studio/media?q=rapat')).text).toContain(
    'Tidak ada berkas yang cocok',
  );
  const gone = await manager.follow(await manager.post(here, { intent: 'delete' }));
  expect(gone.text).toContain('Berkas dihapus.');
  expect((await manager.get(here)).status).toBe(404);
});

const clip = 'tests/fixtures/media/klip.mp4';

async function aPhotoAsPng() {
  const { default: sharp } = await import('sharp');
  return sharp(await aPhoto(300, 50))
    .png()
    .toBuffer();
}

test('of several files each is taken or refused by itself, in words', async () => {
  const files = [
    file('baik.svg', aDrawing()),
    file('jahat.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    file('halaman.png', '<html>'),
    file('program.exe', 'MZ'),
    file('takarir.vtt', 'WEBVTT\n\n00:09.000 --> 00:01.000\nA\n'),
  ];
  const answer = await manager.postFile('/studio/media', form({ files }));
  expect(answer.status).toBe(400);
  for (const words of [
    'jahat.svg: Gambar SVG ini memuat &lt;script&gt; (baris 1), sehingga ditolak.',
    'halaman.png: Isi berkas halaman.png tidak sesuai dengan jenisnya.',
    'program.exe: Jenis berkas ini tidak diterima.',
    'takarir.vtt: Takarir pada baris 3 berakhir sebelum mulai.',
  ])
    expect(answer.text).toContain(words);
  expect(await db.mediaAsset.count({ where: { name: 'baik.svg' } })).toBe(1);
});

test('captions of a video come with a form too', async () => {
  const { id } = await anAsset({ name: 'sambutan.mp4', source: { path: clip } });
  const here = `/studio/media/${id}`;
  expect((await manager.get(here)).text).toContain('Video ini belum memiliki takarir.');
  const broken = form({ intent: 'captions', language: 'id', file: file('a.vtt', 'WEBVTT\n\nx\n') });
  const refused = await manager.postFile(here, broken);
  expect([refused.status, refused.text.includes('pada baris 3')]).toEqual([400, true]);
  const srt = '1\n00:00:01,000 --> 00:00:02,000\nHalo\n';
  const good = form({ intent: 'captions', language: 'id', file: file('a.srt', srt) });
  const shown = await manager.follow(await manager.postFile(here, good));
  expect(shown.text).toContain('src="/studio/media/files/sambutan.id.vtt"');
  expect((await manager.get('/studio/media/files/sambutan.id.vtt')).text).toMatch(/^WEBVTT/);
});

test('the page says where a file is used and what replacing it does', async () => {
  const lesson = aLesson('Bab gambar', '![Alur](bagan-halaman.svg)');
  const files = [{ name: 'bagan-halaman.svg', bytes: aDrawing() }];
  await aPublishedCourse({
    title: { id: 'Pelatihan bergambar', en: 'Illustrated' },
    items: [{ ...lesson, files }],
  });
  const { id } = await db.mediaAsset.findUniqueOrThrow({ where: { name: 'bagan-halaman.svg' } });
  const { text } = await manager.get(`/studio/media/${id}`);
  expect(text).toContain('Pelatihan bergambar, versi 1');
  expect(text).toContain('Bab gambar');
  expect(text).toContain('Versi yang sudah terbit tetap memakai isi lama');
  const seen = await trainer.get(`/studio/media/${id}`);
  expect(seen.text).toContain('Hanya pengelola pelatihan yang dapat mengubahnya.');
  expect(seen.text).not.toContain('name="intent"');
});

describe.each(['id', 'en'])('in %s', (language) => {
  test('every word has been written', async () => {
    const { id } = await anAsset({ name: `kata-${language}.mp4`, source: { path: clip } });
    for (const path of ['/studio/media', `/studio/media/${id}`]) {
      const { status, text } = await manager.get(`${path}?lng=${language}`);
      expect(status).toBe(200);
      expect(text.match(/>(?:asset|upload|kinds|languages)\.[a-z.]+</gi)).toBeNull();
    }
  });
});

test('the picker gives pages of JSON with what the editor needs', async () => {
  const asset = await anAsset({ name: 'pilih.svg' });
  const { text } = await manager.get('/studio/media/pick?q=pilih.svg&kind=picture');
  expect(JSON.parse(text)).toEqual({
    assets: [
      {
        ...{ id: asset.id, name: 'pilih.svg', kind: 'picture', title: 'pilih', alt: {} },
        ...{ width: 720, height: 300, seconds: null, size: asset.size, captions: [] },
        url: '/studio/media/files/pilih.svg',
      },
    ],
    next: null,
  });
});

test('what became of an upload is told in the words of whoever asks', async () => {
  const id = await aFinishedUpload(managerId);
  const first = await manager.postJson(`/studio/uploads/${id}/asset`, '');
  expect(JSON.parse(first.text)).toMatchObject({ asset: { kind: 'picture', title: 'unggahan' } });
  expect(JSON.parse((await manager.postJson(`/studio/uploads/${id}/asset`, '')).text)).toEqual(
    JSON.parse(first.text),
  );
  expect((await trainer.postJson(`/studio/uploads/${id}/asset`, '')).status).toBe(404);
});
