import type { Readable } from 'node:stream';

import { createReadableStreamFromReadable } from '@remix-run/node';

/**
 * A stream as the body of an answer. Whoever goes away in the middle ends it with an error that nobody waits for any
 * more; unheard, it would end the process and with it what all others are being sent.
 */
export function streamBody(stream: Readable): ReadableStream<Uint8Array> {
  stream.on('error', () => undefined);
  return createReadableStreamFromReadable(stream);
}
