import { pipeline } from 'node:stream/promises';

import type { RequestHandler, Response } from 'express';

import { isKnown, rangeOf } from './byte-range.ts';
import { now } from './clock.ts';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { fileOfSignedPath, type SignedFile } from './signed-file.server.ts';
import { streamBytes } from './storage.server.ts';

const HOST = env.FILES_ORIGIN && new URL(env.FILES_ORIGIN).host;

/**
 * On the host of files nothing is answered but signed addresses of files: no pages, no cookies, nothing that knows who
 * asks. Everywhere else they are no addresses at all.
 */
export const filesHost: RequestHandler = (request, response, next) => {
  if (!HOST || request.get('host') !== HOST) return next();
  const asks = request.method === 'GET' || request.method === 'HEAD';
  const file = asks ? fileOfSignedPath(request.path) : null;
  if (!file) {
    response
      .status(404)
      .set('X-Content-Type-Options', 'nosniff')
      .type('text/plain')
      .send('Not found.');
    return;
  }
  const headers = {
    range: request.get('range') ?? null,
    ifRange: request.get('if-range') ?? null,
    ifNoneMatch: request.get('if-none-match') ?? null,
  };
  answer(file, headers, request.method === 'HEAD', response).catch((error: unknown) => {
    if (!response.headersSent) response.status(500).end();
    else response.destroy();
    if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE')
      log.error({ err: error, hash: file.hash }, 'a file could not be sent');
  });
};

type Asked = { range: string | null; ifRange: string | null; ifNoneMatch: string | null };

async function answer(
  file: SignedFile & { expires: number },
  asked: Asked,
  headOnly: boolean,
  response: Response,
): Promise<void> {
  const etag = `"${file.hash}"`;
  const seconds = Math.floor((file.expires - now().getTime()) / 1000);
  response.set({
    'Content-Type': file.mediaType,
    'Content-Disposition': `${file.inline ? 'inline' : 'attachment'}; filename="${file.name}"`,
    'Content-Security-Policy':
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': `private, max-age=${seconds}, immutable`,
    'Accept-Ranges': 'bytes',
    ETag: etag,
  });
  if (env.FILES_ORIGIN?.startsWith('https:'))
    response.set('Strict-Transport-Security', 'max-age=31536000');
  if (isKnown(asked.ifNoneMatch, etag)) return void response.status(304).end();
  const range = rangeOf(asked, etag, file.size);
  if (range === 'beyond') {
    response.status(416).set('Content-Range', `bytes */${file.size}`).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  if (range) response.status(206).set('Content-Range', `bytes ${start}-${end}/${file.size}`);
  response.set('Content-Length', String(end - start + 1));
  if (headOnly) return void response.end();
  await pipeline(await streamBytes(file.hash, range ?? undefined), response);
}
