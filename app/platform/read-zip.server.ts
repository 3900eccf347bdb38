import type { Readable } from 'node:stream';

import { type Entry, fromBufferPromise } from 'yauzl';

export type ZipProblem = 'broken' | 'path' | 'encrypted' | 'tooMuch' | 'twice' | 'link';

export class ZipError extends Error {
  constructor(readonly problem: ZipProblem) {
    super(`archive: ${problem}`);
  }
}

/** What an archive may unfold to: bytes of all its files together, and how many there may be. */
export type ZipLimits = { bytes: number; files: number };

/** Office programs reach this with empty tables; bombs are beyond a thousand. */
const STEEPEST = 200;
/** Below this a ratio says nothing. */
const SMALL = 1 << 20;

/**
 * Reads the files of an archive that somebody hands in. The list is judged as a whole before anything is unpacked:
 * names that lead out of the folder, links, names that stand twice (also where only capitals differ), encrypted
 * files, more or larger files than the limits allow. Sizes that are said wrongly are found while unpacking. Archives
 * inside are bytes like any other.
 * @param wanted which files are unpacked
 * @throws ZipError
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  wanted: (name: string) => boolean,
): Promise<Map<string, Buffer>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    if (zip.entryCount > limits.files) throw new ZipError('tooMuch');
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    judge(entries, limits);
    const unpacked = new Map<string, Buffer>();
    for (const entry of entries.filter(({ fileName }) => wanted(fileName)))
      unpacked.set(entry.fileName, await collected(await zip.openReadStreamPromise(entry), entry));
    return unpacked;
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(isAboutName(error) ? 'path' : 'broken');
  }
}

function judge(entries: Entry[], limits: ZipLimits): void {
  const names = entries.map(({ fileName }) => fileName.normalize('NFC').toLowerCase());
  if (names.some((name) => name.includes('\0') || /(^|\/)\.\.?(\/|$)|^[a-z]:/.test(name)))
    throw new ZipError('path');
  if (new Set(names).size < names.length) throw new ZipError('twice');
  if (entries.some(isLink)) throw new ZipError('link');
  if (entries.some((entry) => entry.isEncrypted())) throw new ZipError('encrypted');
  const whole = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (whole > limits.bytes || entries.some(isSteep)) throw new ZipError('tooMuch');
}

/** A symbolic link as Unix programs write it: the kind of file in the upper half of the attributes. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function isSteep({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > SMALL && uncompressedSize > compressedSize * STEEPEST;
}

async function collected(stream: Readable, { uncompressedSize }: Entry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > uncompressedSize) throw new ZipError('broken');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function isAboutName(error: unknown): boolean {
  return error instanceof Error && /path|invalid characters in fileName/i.test(error.message);
}
