export type PictureSize = { width: number; height: number };

/** The size a picture is drawn at, read from its first bytes; null where it does not say. */
export function pictureSize(bytes: Uint8Array, mediaType: string): PictureSize | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (mediaType) {
    case 'image/svg+xml':
      return svgSize(buffer);
    case 'image/png':
      return buffer.length < 24
        ? null
        : { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
    case 'image/gif':
      return buffer.length < 10
        ? null
        : { width: buffer.readUInt16LE(6), height: buffer.readUInt16LE(8) };
    case 'image/jpeg':
      return jpegSize(buffer);
    case 'image/webp':
      return webpSize(buffer);
    default:
      return null;
  }
}

function svgSize(buffer: Buffer): PictureSize | null {
  const root = /<svg\b[^>]*>/.exec(buffer.subarray(0, 4096).toString('utf8'))?.[0] ?? '';
  const box = /\bviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/.exec(root);
  if (box) return sizeSaid(box[1], box[2]);
  const width = /\bwidth="([\d.]+)(?:px)?"/.exec(root)?.[1];
  const height = /\bheight="([\d.]+)(?:px)?"/.exec(root)?.[1];
  return sizeSaid(width, height);
}

/** No drawing is larger (pixels); what is written there may be anything. */
const LARGEST_SIDE = 100_000;

function sizeSaid(width: string | undefined, height: string | undefined): PictureSize | null {
  const size = { width: Math.round(Number(width)), height: Math.round(Number(height)) };
  return size.width <= LARGEST_SIDE && size.height <= LARGEST_SIDE ? size : null;
}

/** Walks the segments to the frame header, which carries the size. */
function jpegSize(buffer: Buffer): PictureSize | null {
  let at = 2;
  while (at + 9 < buffer.length) {
    if (buffer[at] !== 0xff) return null;
    const marker = buffer[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: buffer.readUInt16BE(at + 7), height: buffer.readUInt16BE(at + 5) };
    at += 2 + buffer.readUInt16BE(at + 2);
  }
  return null;
}

function webpSize(buffer: Buffer): PictureSize | null {
  if (buffer.length < 30) return null;
  switch (buffer.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: buffer.readUInt16LE(26) & 0x3fff, height: buffer.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = buffer.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: buffer.readUIntLE(24, 3) + 1, height: buffer.readUIntLE(27, 3) + 1 };
    default:
      return null;
  }
}
