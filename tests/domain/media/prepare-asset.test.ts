import { readFileSync } from 'node:fs';
import path from 'node:path';

import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { prepareAsset } from '#app/domain/media/prepare-asset.server.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aBomb, aCameraPhoto, anAnimation, aPhoto, aPng } from '#tests/support/pictures.ts';

const fixture = (name: string) => path.resolve('tests/fixtures/media', name);
const clip = readFileSync(fixture('klip.mp4'));
const text = (content: string) => Buffer.from(content);
const bytesOf = (source: unknown) => source as Buffer;

describe('pictures', () => {
  test('a photograph stands upright, tells nothing of its owner and comes in the sizes that are smaller', async () => {
    const photo = await aCameraPhoto(2000, 1000);
    expect(photo.includes('Milik Pribadi')).toBe(true);
    const made = await prepareAsset('liburan.jpg', photo);
    expect(made).toMatchObject({ kind: 'picture', ending: 'webp', width: 1000, height: 2000 });
    expect(made.variants.map(({ width }) => width)).toEqual([480, 960]);
    for (const bytes of [made.source, ...made.variants.map((variant) => variant.bytes)]) {
      const about = await sharp(bytesOf(bytes)).metadata();
      expect(about).toMatchObject({ format: 'webp', space: 'srgb' });
      expect([about.exif, about.xmp, about.iptc, about.orientation]).toEqual(
        Array(4).fill(undefined),
      );
      expect(bytesOf(bytes).includes('Milik Pribadi')).toBe(false);
    }
  });

  test('what is wider than a screen is made as wide as one', async () => {
    const made = await prepareAsset('lebar.jpg', await aPhoto(3000, 300));
    expect([made.width, made.height]).toEqual([2400, 240]);
    expect(made.variants.map(({ width }) => width)).toEqual([480, 960, 1600]);
  });

  test('small pictures stay as large as they are', async () => {
    expect(await prepareAsset('kecil.png', await aPng(300, 200))).toMatchObject({
      width: 300,
      height: 200,
      variants: [],
    });
  });

  test('an animation stays one', async () => {
    const made = await prepareAsset('gerak.gif', await anAnimation(600, 40, 3));
    expect(made).toMatchObject({ width: 600, height: 40 });
    for (const bytes of [made.source, made.variants[0]!.bytes])
      expect((await sharp(bytesOf(bytes)).metadata()).pages).toBe(3);
  });

  test('what would unfold is refused at once and says how large it is', async () => {
    const bomb = aBomb(30_000);
    expect(bomb.length).toBeLessThan(200_000);
    const began = performance.now();
    await expect(prepareAsset('bom.png', bomb)).rejects.toMatchObject({
      code: 'pictureTooLarge',
      params: { width: 30_000, height: 30_000, most: 50 },
    });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test('an animation counts all its pictures', async () => {
    const flat = await anAnimation(2000, 2000, 2);
    await expect(prepareAsset('a.gif', flat)).resolves.toMatchObject({ width: 2000 });
    const many = await anAnimation(1000, 1000, 60);
    expect(await refusalOf(prepareAsset('a.gif', many))).toBe('pictureTooLarge');
  });

  test('half a picture is no picture', async () => {
    const png = await aPng(900, 900);
    const jpeg = await aPhoto(900, 900);
    expect(await refusalOf(prepareAsset('a.png', png.subarray(0, png.length / 2)))).toBe(
      'pictureBroken',
    );
    expect(await refusalOf(prepareAsset('a.jpg', jpeg.subarray(0, jpeg.length / 2)))).toBe(
      'pictureBroken',
    );
  });

  test('a script in the clothes of a GIF is refused, one inside a real GIF does not survive', async () => {
    const polyglot = text('GIF89a/*\x01\x00\x01\x00*/=1;alert(document.cookie)//');
    expect(await refusalOf(prepareAsset('a.gif', polyglot))).toBe('pictureBroken');
    const real = Buffer.concat([await anAnimation(20, 20, 2), text('<script>alert(1)</script>')]);
    const made = await prepareAsset('a.gif', real);
    expect(bytesOf(made.source).includes('<script>')).toBe(false);
  });

  test('larger than 30 MB is refused before it is looked at', async () => {
    await expect(prepareAsset('a.jpg', Buffer.alloc((30 << 20) + 1))).rejects.toMatchObject({
      code: 'fileTooLarge',
      params: { max: 30 },
    });
  });
});

describe('name and content agree', () => {
  test.each([
    ['a.png', text('<!doctype html><script>alert(1)</script>')],
    ['a.jpg', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a.mp4', text('%PDF-1.7\n%%EOF')],
    ['a.pdf', clip],
    ['a.webm', clip],
    ['a.png', clip],
    ['a.mp3', text('bukan suara')],
    ['a.docx', Buffer.from(zipSync({ 'a.html': strToU8('<script>') }))],
    ['a.zip', text('PK')],
    ['a.jpg', Buffer.alloc(0)],
    ['a.mp4', text('\0\0\0\x18ftypisom\0\0\0\0isommp42')],
    ['a.mp4', readFileSync(fixture('suara.m4a'))],
  ])('%s', async (name, content) => {
    expect(await refusalOf(prepareAsset(name, content))).toBe('fileContent');
  });

  test('a picture of another kind than its name says is refused too', async () => {
    expect(await refusalOf(prepareAsset('a.jpg', await aPng(9, 9)))).toBe('fileContent');
  });

  test.each(['a.html', 'a.exe', 'a.docm', 'a.svgz', 'a.php.png.js'])(
    '%s is taken by nobody',
    async (name) => {
      expect(await refusalOf(prepareAsset(name, clip))).toBe('fileKind');
    },
  );
});

describe('recordings say how long they last', () => {
  test.each([
    ['klip.mp4', { kind: 'video', seconds: 2, width: 64, height: 36 }],
    ['klip.webm', { kind: 'video', seconds: 2, width: 64, height: 36 }],
    ['suara.m4a', { kind: 'audio', seconds: 2, width: null }],
    ['suara.mp3', { kind: 'audio', seconds: null }],
    ['suara.ogg', { kind: 'audio', seconds: null }],
    ['opus.ogg', { kind: 'audio', seconds: null }],
  ])('%s', async (name, facts) => {
    expect(await prepareAsset(name, { path: fixture(name) })).toMatchObject(facts);
    expect(await prepareAsset(name, readFileSync(fixture(name)))).toMatchObject(facts);
  });

  test('WAV too', async () => {
    const header = Buffer.alloc(44);
    header.write('RIFF', 0, 'latin1').toString();
    header.writeUInt32LE(36 + 24_000, 4);
    header.write('WAVEfmt ', 8, 'latin1');
    header.writeUInt32LE(16, 16);
    header.writeUInt16LE(1, 20);
    header.writeUInt16LE(1, 22);
    header.writeUInt32LE(8_000, 24);
    header.writeUInt32LE(8_000, 28); // bytes a second
    header.write('data', 36, 'latin1');
    header.writeUInt32LE(24_000, 40);
    const wav = Buffer.concat([header, Buffer.alloc(24_000)]);
    expect(await prepareAsset('a.wav', wav)).toMatchObject({ kind: 'audio', seconds: 3 });
  });

  test('a header that leads nowhere ends the reading', async () => {
    for (let at = 24; at < clip.length; at += 97) {
      const broken = Buffer.from(clip);
      broken.fill(0xff, at, at + 8);
      const outcome = await refusalOf(prepareAsset('a.mp4', broken));
      expect(['accepted', 'fileContent']).toContain(outcome);
    }
  });
});

test('office documents are what their name says', async () => {
  const docx = zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8('<w/>'),
  });
  const odt = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<x/>'),
  });
  expect(await prepareAsset('a.docx', docx)).toMatchObject({ kind: 'document', ending: 'docx' });
  expect(await prepareAsset('a.odt', odt)).toMatchObject({ kind: 'document', ending: 'odt' });
  expect(await refusalOf(prepareAsset('a.xlsx', docx))).toBe('fileContent');
  expect(await refusalOf(prepareAsset('a.zip', zipSync({ a: strToU8('a') })))).toBe('accepted');
});

test('an office document that would unfold is looked at no further than its kind', async () => {
  const blank = new Uint8Array(64 << 20);
  const bomb = zipSync({ '[Content_Types].xml': [blank, { level: 1 }] });
  expect(bomb.length).toBeLessThan(1 << 20);
  const before = process.memoryUsage().rss;
  expect(await refusalOf(prepareAsset('a.docx', bomb))).toBe('fileContent');
  expect(process.memoryUsage().rss - before).toBeLessThan(40 << 20);
});

describe('sizes that nothing has are not believed', () => {
  test.each([
    ['viewBox="0 0 99999999999 10"', null],
    ['viewBox="0 0 1.2.3 10"', null],
    ['viewBox="0 0 . 10"', null],
    ['width="1e9" height="4"', null],
    ['width="99999999999px" height="4"', null],
    ['viewBox="0 0 100000 10"', 100_000],
  ])('%s', async (said, width) => {
    const drawing = text(`<svg xmlns="http://www.w3.org/2000/svg" ${said}><rect/></svg>`);
    expect((await prepareAsset('a.svg', drawing)).width).toBe(width);
  });

  test('a video of more pixels than a number holds', async () => {
    const element = (id: string, ...parts: Buffer[]) => {
      const content = Buffer.concat(parts);
      return Buffer.concat([Buffer.from(id, 'hex'), Buffer.from([0x80 | content.length]), content]);
    };
    const size = element('e0', element('b0', Buffer.alloc(6, 0xff)), element('ba', text('\x24')));
    const video = Buffer.concat([
      element('1a45dfa3', element('4282', text('webm'))),
      element('18538067', element('1654ae6b', element('ae', size))),
    ]);
    expect(await prepareAsset('a.webm', video)).toMatchObject({ width: null, height: 36 });
  });
});

test('captions of other programs become WebVTT', async () => {
  const srt = text(
    '1\r\n00:00:01,000 --> 00:00:04,500\r\nSelamat <font color="red">pagi</font>\r\n',
  );
  const made = await prepareAsset('a.srt', srt);
  expect(made).toMatchObject({ kind: 'captions', ending: 'vtt' });
  expect(String(bytesOf(made.source))).toBe(
    'WEBVTT\n\n00:00:01.000 --> 00:00:04.500\nSelamat pagi\n',
  );
});
