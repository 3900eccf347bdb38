import { describe, expect, test } from 'vitest';

import { isFileName } from '#app/domain/files/file-name.ts';
import { servingOf } from '#app/domain/files/media-type.ts';
import { pictureSize } from '#app/domain/files/picture-size.server.ts';
import { storeFile } from '#app/domain/files/store-file.server.ts';
import { db } from '#app/platform/db.server.ts';
import { getBytes } from '#app/platform/storage.server.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 300"></svg>');
const store = (name: string, content: Uint8Array) =>
  db.$transaction((tx) => storeFile(tx, name, content));

test('the same bytes are kept once', async () => {
  const first = await store('alur.svg', svg);
  const second = await store('lain.svg', svg);
  expect(second.hash).toBe(first.hash);
  expect(await db.storedFile.count({ where: { hash: first.hash } })).toBe(1);
  expect(new Uint8Array(await getBytes(first.hash))).toEqual(svg);
});

test('a drawing behind many comments is known, and what only begins like one refused at once', async () => {
  const comments = '<!---->'.repeat(140);
  expect(await store('a.svg', bytes(`${comments}<svg></svg>`))).toMatchObject({
    mediaType: 'image/svg+xml',
  });
  await expect(store('a.svg', bytes(`${comments}x`))).rejects.toMatchObject({
    code: 'fileContent',
  });
});

describe('names', () => {
  test.each(['alur.svg', 'alur.en.svg', 'Formulir_F-1.docx', 'a.tar.gz'])(
    '%s can be kept',
    (name) => expect(isFileName(name)).toBe(true),
  );
  test.each([
    '../a.svg',
    '.htaccess',
    'a',
    'a/b.svg',
    'a b.svg',
    'a..svg',
    'a.svg\u0000.png',
    'a%2fb.svg',
    `${'a'.repeat(120)}.svg`,
  ])('%j is refused', async (name) => {
    expect(isFileName(name)).toBe(false);
    await expect(store(name, svg)).rejects.toMatchObject({ code: 'fileName' });
  });
});

describe('what is shown in place is what its name says', () => {
  test.each([
    ['a.svg', '<html><script>alert(1)</script></html>'],
    ['a.svg', '<!DOCTYPE svg [<!ENTITY x "y">]><svg></svg>'],
    ['a.png', '<script>alert(1)</script>'],
    ['a.jpg', 'GIF89a'],
    ['a.mp4', 'bukan video'],
    ['a.vtt', '<script>'],
    ['a.pdf', 'bukan PDF'],
  ])('%s with %s is refused', async (name, content) => {
    await expect(store(name, bytes(content))).rejects.toMatchObject({ code: 'fileContent' });
  });

  test.each(['a.html', 'a.svg.html', 'a.js', 'a.xhtml', 'a.php', 'a.constructor'])(
    '%s is only ever a download of unknown bytes',
    (name) =>
      expect(servingOf(name)).toEqual({ mediaType: 'application/octet-stream', inline: false }),
  );
});

test('pictures say how large they are', () => {
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    Buffer.from('0000028000000168', 'hex'),
  ]);
  const jpeg = Buffer.from('ffd8ffe00004aabbffc0001108016802800301110002110003110000', 'hex');
  expect(pictureSize(svg, 'image/svg+xml')).toEqual({ width: 720, height: 300 });
  expect(pictureSize(png, 'image/png')).toEqual({ width: 640, height: 360 });
  expect(pictureSize(jpeg, 'image/jpeg')).toEqual({ width: 640, height: 360 });
  expect(pictureSize(Buffer.from('GIF89a\x80\x02\x68\x01', 'latin1'), 'image/gif')).toEqual({
    width: 640,
    height: 360,
  });
  expect(pictureSize(Buffer.from('ffd8ff', 'hex'), 'image/jpeg')).toBeNull();
});
