import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

type Read = { ok: true; value: unknown } | { ok: false; status: 400 | 413 };

const unpacked = promisify(gunzip);

/** Reads a JSON body up to a number of bytes, unpacked where it came as gzip, whatever its headers say. */
export async function readJson(request: Request, limit: number): Promise<Read> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      void reader?.cancel();
      return { ok: false, status: 413 };
    }
    chunks.push(part.value);
  }
  try {
    const sent = Buffer.concat(chunks);
    const packed = request.headers.get('Content-Encoding') === 'gzip';
    const text = packed ? await unpacked(sent, { maxOutputLength: limit }) : sent;
    return { ok: true, value: JSON.parse(text.toString('utf8')) as unknown };
  } catch (error) {
    const tooLarge = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return { ok: false, status: tooLarge ? 413 : 400 };
  }
}
