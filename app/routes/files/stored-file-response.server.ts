import { createReadableStreamFromReadable } from '@remix-run/node';

import type { Serving } from '#app/domain/files/media-type.ts';
import { getBytes, streamBytes } from '#app/platform/storage.server.ts';

type StoredFile = Serving & { name: string; hash: string; size: number };

/** Small files are sent in one piece, larger ones as they are read. */
const ONE_PIECE = 1024 * 1024;

/**
 * How long a browser may show a file without asking. What is about somebody is asked for each time, so that whoever
 * comes to a shared computer next does not open it after the logout; an unchanged file is not sent again all the same.
 */
const KEEPING = { askAlways: 'private, no-cache', anHour: 'private, max-age=3600' };

/**
 * A stored file as an HTTP answer: named by its content, in pieces where asked for (videos), and inert. Its own policy
 * lets nothing in it run, even where somebody opens its address directly; `nosniff` is on every answer of the site.
 */
export async function storedFileResponse(
  request: Request,
  file: StoredFile,
  keeping: keyof typeof KEEPING = 'askAlways',
): Promise<Response> {
  const etag = `"${file.hash}"`;
  const headers = new Headers({
    'Content-Type': file.mediaType,
    'Content-Disposition': `${file.inline ? 'inline' : 'attachment'}; filename="${file.name}"`,
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': KEEPING[keeping],
    ETag: etag,
  });
  if (matches(request.headers.get('If-None-Match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  if (!file.mediaType.startsWith('video/')) return send(file, headers);

  headers.set('Accept-Ranges', 'bytes');
  const range = rangeOf(request, etag, file.size);
  if (range === null) return send(file, headers);
  if (range === 'beyond') {
    headers.set('Content-Range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
  headers.set('Content-Length', String(range.end - range.start + 1));
  return new Response(createReadableStreamFromReadable(await streamBytes(file.hash, range)), {
    status: 206,
    headers,
  });
}

async function send(file: StoredFile, headers: Headers): Promise<Response> {
  headers.set('Content-Length', String(file.size));
  if (file.size <= ONE_PIECE)
    return new Response(new Uint8Array(await getBytes(file.hash)), { headers });
  return new Response(createReadableStreamFromReadable(await streamBytes(file.hash)), { headers });
}

/** One range of bytes. Several at once, or a range of an older content, are answered with the whole. */
function rangeOf(
  request: Request,
  etag: string,
  size: number,
): { start: number; end: number } | 'beyond' | null {
  const condition = request.headers.get('If-Range');
  if (condition !== null && condition !== etag) return null;
  const asked = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('Range') ?? '');
  const [, first = '', last = ''] = asked ?? [];
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Number(last);
    return length === 0 ? 'beyond' : { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return null;
  return start >= size ? 'beyond' : { start, end };
}

function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
