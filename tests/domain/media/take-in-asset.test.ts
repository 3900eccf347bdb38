import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { assetsByName } from '#app/domain/media/assets-by-name.server.ts';
import { takeInAsset } from '#app/domain/media/take-in-asset.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { getBytes } from '#app/platform/storage.server.ts';
import { aPhoto } from '#tests/support/pictures.ts';

const svg = (text: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 300"><text>${text}</text></svg>`,
  );
const take = (name: string, source: Uint8Array) =>
  db.$transaction((tx) => takeInAsset(tx, systemActor, { name, source }));

test('the same name with the same content is the same file, with another content the next name', async () => {
  const first = await take('alur.svg', svg('a'));
  expect(first).toMatchObject({ name: 'alur.svg', kind: 'picture', width: 720, height: 300 });
  expect((await take('alur.svg', svg('a'))).id).toBe(first.id);
  const second = await take('alur.svg', svg('b'));
  expect(second.name).toBe('alur-2.svg');
  expect((await take('alur.svg', svg('b'))).id).toBe(second.id);
  expect((await take('alur.svg', svg('c'))).name).toBe('alur-3.svg');
});

test('many who bring the same at once bring one file', async () => {
  const taken = await Promise.all(Array.from({ length: 8 }, () => take('bersama.svg', svg('x'))));
  expect(new Set(taken.map(({ id }) => id)).size).toBe(1);
  const others = await Promise.all(['1', '2', '3'].map((text) => take('beda.svg', svg(text))));
  expect(others.map(({ name }) => name).sort()).toEqual(['beda-2.svg', 'beda-3.svg', 'beda.svg']);
});

test.each([
  ['alur.en.svg', 'alur.en.svg'],
  ['ALUR.SVG', 'ALUR.svg'],
  ['Alur kerja (baru).svg', 'Alur-kerja-baru.svg'],
  ['../../etc/passwd.svg', 'etc-passwd.svg'],
  ['foto.w480.svg', 'foto-w480.svg'],
  ['.svg', 'berkas.svg'],
])('%s is kept as %s', async (given, kept) => {
  expect((await take(given, svg(given))).name).toBe(kept);
});

test.each(['a.html', 'a.js', 'a.svg.html', 'svg', 'a.constructor'])(
  '%s is nothing for the library',
  async (name) => {
    await expect(take(name, svg('x'))).rejects.toMatchObject({ code: 'fileKind' });
  },
);

test('files are found by their names', async () => {
  const { id } = await take('cari.svg', svg('cari'));
  const found = await db.$transaction((tx) => assetsByName(tx, ['cari.svg', 'tidak-ada.svg']));
  expect(found).toMatchObject([{ id, name: 'cari.svg', variants: [], captions: [], alt: {} }]);
});

test('a picture is kept as WebP with its smaller sizes, and known again by what it was', async () => {
  const photo = await aPhoto(1200, 100);
  const taken = await take('Rapat 1.jpg', photo);
  expect(taken).toMatchObject({
    ...{
      name: 'Rapat-1.webp',
      title: 'Rapat 1',
      mediaType: 'image/webp',
      width: 1200,
      height: 100,
    },
    variants: [{ width: 480 }, { width: 960 }],
  });
  expect((await take('Rapat 1.jpg', photo)).id).toBe(taken.id);
  for (const { hash, size } of [taken, ...taken.variants])
    expect(await getBytes(hash)).toHaveLength(size);
});

test('a file of the disk is taken as it is', async () => {
  const source = { path: path.resolve('tests/fixtures/media/klip.mp4') };
  const taken = await db.$transaction((tx) =>
    takeInAsset(tx, systemActor, { name: 'klip.mp4', title: 'Di loket', source }),
  );
  expect(taken).toMatchObject({ kind: 'video', title: 'Di loket', seconds: 2, width: 64 });
  expect((await getBytes(taken.hash)).equals(readFileSync(source.path))).toBe(true);
});

test('who brings again what had been archived finds it', async () => {
  const { id } = await take('kembali.svg', svg('kembali'));
  await db.mediaAsset.update({ where: { id }, data: { archivedAt: new Date() } });
  expect(await take('kembali.svg', svg('kembali'))).toMatchObject({ id, archived: false });
});

test('captions called as a video is are its captions', async () => {
  const vtt = new TextEncoder().encode('WEBVTT\n\n00:01.000 --> 00:02.000\nHalo\n');
  const source = { path: path.resolve('tests/fixtures/media/klip.mp4') };
  const video = await db.$transaction((tx) =>
    takeInAsset(tx, systemActor, { name: 'sapaan.mp4', source }),
  );
  await take('sapaan.vtt', vtt);
  await take('sapaan.en.vtt', new TextEncoder().encode(`${new TextDecoder().decode(vtt)}\n`));
  await take('salam.en.vtt', vtt);
  const [found] = await db.$transaction((tx) => assetsByName(tx, [video.name]));
  expect(found?.captions).toEqual([
    { name: 'sapaan.en.vtt', language: 'en' },
    { name: 'sapaan.vtt', language: 'id' },
  ]);
});
