import type { Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { hasBytes, hashOf, putBytes, putFile } from '#app/platform/storage.server.ts';

import { isFileName } from './file-name.ts';
import { servingOf } from './media-type.ts';

export type KeptFile = { hash: string; size: number; mediaType: string };

/**
 * Keeps bytes under their hash. They are reachable only through a row of another domain that refers to the hash, and
 * kept only as long as there is one: it is to be written in the same transaction.
 * @param name decides the media type; what is shown in place must be what its name says
 */
export async function storeFile(tx: Tx, name: string, bytes: Uint8Array): Promise<KeptFile> {
  if (!isFileName(name)) throw new DomainError('invalid', 'fileName', { name: name.slice(0, 100) });
  const { mediaType } = servingOf(name);
  if (!isWhatItSays(bytes, mediaType)) throw new DomainError('invalid', 'fileContent', { name });
  const file = { hash: hashOf(bytes), size: bytes.byteLength, mediaType };
  await holdRow(tx, file); // before the bytes: they may be on disk only because they are just being removed
  await putBytes(bytes, file.hash);
  return file;
}

/**
 * The same for a file of this machine, however large; what is in it has been checked.
 * @param kept what `putFile` said of it before the transaction began, which then need not wait for its bytes
 */
export async function storeFileAt(
  tx: Tx,
  name: string,
  path: string,
  kept?: { hash: string; size: number },
): Promise<KeptFile> {
  if (!isFileName(name)) throw new DomainError('invalid', 'fileName', { name: name.slice(0, 100) });
  const file = { ...(kept ?? (await putFile(path))), mediaType: servingOf(name).mediaType };
  await holdRow(tx, file);
  if (!(await hasBytes(file.hash))) await putFile(path); // they were removed before the row was held
  return file;
}

/** Whoever holds the row of a file keeps it from being removed until the transaction ends; many may hold it. */
async function holdRow(tx: Tx, { hash, size, mediaType }: KeptFile): Promise<void> {
  for (;;) {
    const made = await tx.$executeRaw`
      INSERT INTO "StoredFile" (hash, size, "mediaType") VALUES (${hash}, ${size}, ${mediaType})
      ON CONFLICT (hash) DO NOTHING`;
    if (made === 1) return;
    const known = await tx.$queryRaw<object[]>`
      SELECT 1 FROM "StoredFile" WHERE hash = ${hash} FOR KEY SHARE`;
    if (known.length === 1) return;
    // It was removed between the two statements.
  }
}

/** Whether the first bytes agree with the media type. */
function isWhatItSays(bytes: Uint8Array, mediaType: string): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024));
  switch (mediaType) {
    case 'image/svg+xml':
      // No document type: entities could hide what the picture says.
      // Each comment ends at its first end: two ways to read one would be a thousand million ways to read thirty.
      return /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--((?!-->)[\s\S])*-->\s*)*<svg[\s>]/.test(
        head.toString('utf8'),
      );
    case 'image/png':
      return head.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'));
    case 'image/jpeg':
      return head.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'));
    case 'image/gif':
      return /^GIF8[79]a/.test(head.toString('latin1'));
    case 'image/webp':
      return /^RIFF[\s\S]{4}WEBP/.test(head.toString('latin1'));
    case 'video/mp4':
      return head.toString('latin1', 4, 8) === 'ftyp';
    case 'video/webm':
      return head.subarray(0, 4).equals(Buffer.from('1a45dfa3', 'hex'));
    case 'text/vtt; charset=utf-8':
      return /^\uFEFF?WEBVTT/.test(head.toString('utf8'));
    case 'application/pdf':
      return head.toString('latin1').startsWith('%PDF-');
    default:
      return true;
  }
}
