import { createHash } from 'node:crypto';

import { unstable_parseMultipartFormData as parseMultipart } from '@remix-run/node';

const LIMIT = 10 * 1024 * 1024;
/** A browser shows our answer only once its upload was read: somewhat larger files are read to their end. */
const PATIENCE = 5 * LIMIT;

/**
 * The sha256 of the file posted as `file`: read as it arrives and kept nowhere.
 * @returns null where there is no file; `large` past 10 MB
 */
export async function uploadedHash(request: Request): Promise<{ hash: string } | 'large' | null> {
  try {
    const form = await parseMultipart(request, async ({ name, filename, data }) => {
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of data) {
        size += chunk.byteLength;
        if (size > PATIENCE) throw new TooLarge();
        if (size <= LIMIT) hash.update(chunk);
      }
      if (size > LIMIT) return 'large';
      return name === 'file' && filename && size > 0 ? hash.digest('hex') : null;
    });
    const found = form.get('file');
    if (found === 'large') return 'large';
    return typeof found === 'string' ? { hash: found } : null;
  } catch (error) {
    return error instanceof TooLarge ? 'large' : null; // what cannot be read as a form has no file
  }
}

class TooLarge extends Error {}
