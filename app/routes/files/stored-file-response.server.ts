import { redirect } from '@remix-run/node';

import type { Serving } from '#app/domain/files/media-type.ts';
import { isKnown, rangeOf } from '#app/platform/byte-range.ts';
import { hasFilesOrigin, signedFileUrl } from '#app/platform/signed-file.server.ts';
import { getBytes, streamBytes } from '#app/platform/storage.server.ts';
import { streamBody } from '#app/platform/stream-body.server.ts';

type StoredFile = Serving & { name: string; hash: string; size: number };

/** Small files are sent in one piece, larger ones as they are read. */
const ONE_PIECE = 1024 * 1024;

/**
 * How long a browser may show a file without asking. What is about somebody is asked for each time, so that whoever
 * comes to a shared computer next does not open it after the logout; an unchanged file is not sent again all the same.
 */
const KEEPING = {
  askAlways: 'private, no-cache',
  anHour: 'private, max-age=3600',
  /** Media of drafts: about nobody, but another may take its place. */
  whileWritten: 'private, no-cache',
};

/**
 * A stored file as an HTTP answer: named by its content, in pieces where asked for (videos), and inert. Its own policy
 * lets nothing in it run, even where somebody opens its address directly; `nosniff` is on every answer of the site.
 * Media go to the origin of files where there is one; what is about somebody never does.
 */
export async function storedFileResponse(
  request: Request,
  file: StoredFile,
  keeping: keyof typeof KEEPING = 'askAlways',
): Promise<Response> {
  if (keeping !== 'askAlways' && goesAway(file)) return sentAway(file, keeping);
  const etag = `"${file.hash}"`;
  const headers = new Headers({
    'Content-Type': file.mediaType,
    'Content-Disposition': `${file.inline ? 'inline' : 'attachment'}; filename="${file.name}"`,
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': KEEPING[keeping],
    ETag: etag,
  });
  if (isKnown(request.headers.get('If-None-Match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  if (!/^(video|audio)\//.test(file.mediaType)) return send(request, file, headers);

  headers.set('Accept-Ranges', 'bytes');
  const asked = { range: request.headers.get('Range'), ifRange: request.headers.get('If-Range') };
  const range = rangeOf(asked, etag, file.size);
  if (range === null) return send(request, file, headers);
  if (range === 'beyond') {
    headers.set('Content-Range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
  headers.set('Content-Length', String(range.end - range.start + 1));
  return new Response(streamBody(await streamBytes(file.hash, range)), {
    status: 206,
    headers,
  });
}

/** Captions stay: browsers take them from the origin of the page alone. */
function goesAway(file: StoredFile): boolean {
  return hasFilesOrigin() && !file.mediaType.startsWith('text/');
}

function sentAway(file: StoredFile, keeping: 'anHour' | 'whileWritten'): Response {
  const kept = keeping === 'anHour' ? 'private, max-age=600' : 'no-store';
  return redirect(signedFileUrl(file), { headers: { 'Cache-Control': kept } });
}

async function send(request: Request, file: StoredFile, headers: Headers): Promise<Response> {
  headers.set('Content-Length', String(file.size));
  if (request.method === 'HEAD') return new Response(null, { headers });
  if (file.size <= ONE_PIECE)
    return new Response(new Uint8Array(await getBytes(file.hash)), { headers });
  return new Response(streamBody(await streamBytes(file.hash)), { headers });
}
