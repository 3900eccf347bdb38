import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { readZip, ZipError, type ZipProblem } from '#app/platform/read-zip.server.ts';

const LIMITS = { bytes: 5 << 20, files: 20 };

async function refusal(bytes: Uint8Array): Promise<ZipProblem | null> {
  try {
    await readZip(bytes, LIMITS, () => true);
    return null;
  } catch (error) {
    if (error instanceof ZipError) return error.problem;
    throw error;
  }
}

/** An archive of one file, its name written over by another of the same length. */
function renamed(name: string, also: Record<string, Uint8Array> = {}): Uint8Array {
  const stand = 'x'.repeat(name.length);
  const bytes = Buffer.from(zipSync({ ...also, [stand]: strToU8('isi') }));
  for (let at = bytes.indexOf(stand); at !== -1; at = bytes.indexOf(stand, at + 1))
    bytes.write(name, at, 'latin1');
  return bytes;
}

describe('an archive that somebody hands in', () => {
  test('is read where it is what it says', async () => {
    const archive = zipSync({ 'a/satu.txt': strToU8('1'), 'dua.txt': strToU8('2') });
    const read = await readZip(archive, LIMITS, (name) => name.startsWith('a/'));
    expect([...read].map(([name, bytes]) => [name, String(bytes)])).toEqual([['a/satu.txt', '1']]);
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'C:/windows/x', 'a\\..\\b', 'a/./b', 'a/../../b'])(
    'is refused where a name leads elsewhere: %s',
    async (name) => expect(await refusal(renamed(name))).toBe('path'),
  );

  test('is refused where a name stands twice, if only in capitals', async () => {
    expect(await refusal(renamed('ISI.txt', { 'isi.txt': strToU8('a') }))).toBe('twice');
    expect(await refusal(renamed('isi.txt', { 'isi.txt': strToU8('a') }))).toBe('twice');
  });

  test('is refused where it holds a link or is encrypted', async () => {
    const link = zipSync({ link: [strToU8('/etc'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] });
    expect(await refusal(link)).toBe('link');
    const locked = Buffer.from(zipSync({ a: strToU8('isi') }));
    locked[locked.indexOf('PK\u0001\u0002') + 8]! |= 1;
    expect(await refusal(locked)).toBe('encrypted');
  });

  test('is refused where it would unfold to too much, by size, by number, by ratio', async () => {
    expect(await refusal(zipSync({ a: new Uint8Array(6 << 20) }, { level: 0 }))).toBe('tooMuch');
    expect(await refusal(zipSync({ a: new Uint8Array(4 << 20) }))).toBe('tooMuch');
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`f${at}`, strToU8('')]));
    expect(await refusal(zipSync(many))).toBe('tooMuch');
  });

  test('is refused where a size is a lie', async () => {
    const lying = Buffer.from(zipSync({ a: new Uint8Array(1 << 20).fill(7) }));
    lying.writeUInt32LE(10, lying.indexOf('PK\u0001\u0002') + 24);
    expect(await refusal(lying)).toBe('broken');
  });

  test('is refused where it is none, or cut off', async () => {
    expect(await refusal(strToU8('bukan arsip'))).toBe('broken');
    expect(await refusal(zipSync({ a: strToU8('isi') }).slice(0, 40))).toBe('broken');
  });
});
