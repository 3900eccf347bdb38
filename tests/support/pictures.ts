import { crc32, deflateSync } from 'node:zlib';

import sharp from 'sharp';

/** A photograph of noise, so that it does not shrink to nothing. */
export async function aPhoto(width: number, height: number): Promise<Buffer> {
  const noise = Buffer.alloc(width * height * 3);
  for (let at = 0, seed = 7; at < noise.length; at++) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    noise[at] = seed >> 16;
  }
  return sharp(noise, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 60 })
    .toBuffer();
}

/** The same as a camera writes it: turned on its side, with the place and the owner. */
export async function aCameraPhoto(width: number, height: number): Promise<Buffer> {
  return sharp(await aPhoto(width, height))
    .withExif({
      IFD0: { Copyright: 'Milik Pribadi', Model: 'Kamera 7' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 10/1 30/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

export async function aPng(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: '#3b3f94' } })
    .png()
    .toBuffer();
}

/** A GIF of so many pictures, at least two. */
export async function anAnimation(width: number, height: number, pages: number): Promise<Buffer> {
  const frames = Array.from({ length: pages }, (_, n) => ({
    create: { width, height, channels: 3 as const, background: n % 2 ? '#ffffff' : '#000000' },
  }));
  const pictures = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));
  return sharp(pictures, { join: { animated: true } })
    .gif({ delay: 100 })
    .toBuffer();
}

/** A PNG of a few kilobytes that says it is `side` × `side` pixels, and is. */
export function aBomb(side: number): Buffer {
  const line = Buffer.alloc(Math.ceil(side / 8) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8); // one bit a pixel, grey
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array<Buffer>(side).fill(line)), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
