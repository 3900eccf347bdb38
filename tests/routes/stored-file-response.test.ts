import { beforeAll, describe, expect, test } from 'vitest';

import { servingOf } from '#app/domain/files/media-type.ts';
import { openSession } from '#app/domain/identity/sessions.server.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import { putBytes } from '#app/platform/storage.server.ts';
import { loader as certificatePdf } from '#app/routes/files/certificate-pdf.ts';
import { loader as evidenceFile } from '#app/routes/files/evidence-file.ts';
import { loader as exportFile } from '#app/routes/files/export-file.ts';
import { loader as lessonFile } from '#app/routes/files/lesson-file.ts';
import { storedFileResponse } from '#app/routes/files/stored-file-response.server.ts';
import { accessWorld } from '#tests/support/access-world.ts';
import { aBrowser } from '#tests/support/accounts.ts';

const CONTENT = Buffer.from('0123456789'.repeat(200_000)); // 2 MB, more than is sent in one piece
let hash: string;

beforeAll(async () => {
  hash = await putBytes(CONTENT);
});

/** What nobody caught while something was done, and until the streams of it are gone. */
async function uncaught(work: () => Promise<unknown>): Promise<unknown[]> {
  const heard: unknown[] = [];
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', (error) => heard.push(error));
  try {
    await work();
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  } finally {
    process.removeAllListeners('uncaughtException');
    for (const listener of others) process.on('uncaughtException', listener);
  }
  return heard;
}

function ask(name: string, headers: Record<string, string> = {}) {
  const file = { ...servingOf(name), name, hash, size: CONTENT.length };
  return storedFileResponse(new Request('http://localhost/x', { headers }), file);
}
const body = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('every answer', () => {
  test.each(['a.svg', 'a.mp4', 'a.html', 'a.docx'])(
    'lets nothing in %s run and stays private',
    async (name) => {
      const response = await ask(name);
      expect(response.headers.get('Content-Security-Policy')).toBe(
        "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      );
      expect(response.headers.get('Cache-Control')).toMatch(/^private/);
      expect((await body(response)).equals(CONTENT)).toBe(true);
    },
  );

  test.each([
    ['a.svg', 'inline; filename="a.svg"', 'image/svg+xml'],
    ['a.html', 'attachment; filename="a.html"', 'application/octet-stream'],
    ['a.svg.html', 'attachment; filename="a.svg.html"', 'application/octet-stream'],
    ['a.pdf', 'attachment; filename="a.pdf"', 'application/pdf'],
  ])('%s is %s', async (name, disposition, type) => {
    const { headers } = await ask(name);
    expect(headers.get('Content-Disposition')).toBe(disposition);
    expect(headers.get('Content-Type')).toBe(type);
  });

  test.each([
    ['whole', {}],
    ['in part', { Range: 'bytes=0-1999999' }],
  ])('sent %s harms nobody when its reader goes away', async (_, headers) => {
    const heard = await uncaught(async () => {
      const reader = (await ask('a.mp4', headers)).body!.getReader();
      await reader.read();
      await reader.cancel(new Error('Premature close'));
    });
    expect(heard).toEqual([]);
  });

  test('is named by its content, and not sent again to who has it', async () => {
    const etag = (await ask('a.svg')).headers.get('ETag') ?? '';
    expect(etag).toBe(`"${hash}"`);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const response = await ask('a.svg', { 'If-None-Match': known });
      expect(response.status).toBe(304);
      expect(await body(response)).toHaveLength(0);
    }
    expect((await ask('a.svg', { 'If-None-Match': '"x"' })).status).toBe(200);
  });
});

test('what is about somebody is asked for each time, media of lessons once an hour', async () => {
  const { accounts, things } = await accessWorld();
  const { evidenceId, certificateId, exportId: id, lessonId: itemId } = things.own;
  const cookie = (await sessionCookie(await openSession(accounts.hr, aBrowser()))).split(';')[0]!;
  const kept = async (loader: typeof evidenceFile, params: Record<string, string>) => {
    const request = new Request('http://localhost/x', { headers: { Cookie: cookie } });
    const { status, headers } = await loader({ request, params, context: {} });
    return [status, headers.get('Cache-Control')];
  };
  const always = [200, 'private, no-cache'];
  expect(await kept(evidenceFile, { evidenceId, name: 'hasil.pdf' })).toEqual(always);
  expect(await kept(certificatePdf, { id: certificateId })).toEqual(always);
  expect(await kept(exportFile, { id })).toEqual(always);
  expect(await kept(lessonFile, { itemId, name: 'lembar.pdf' })).toEqual([
    200,
    'private, max-age=3600',
  ]);
});

describe('pieces of a video', () => {
  test.each([
    ['bytes=0-9', 0, 9],
    ['bytes=5-5', 5, 5],
    ['bytes=1999990-', 1_999_990, 1_999_999],
    ['bytes=1999990-9999999', 1_999_990, 1_999_999],
    ['bytes=-10', 1_999_990, 1_999_999],
    ['bytes=-9999999', 0, 1_999_999],
  ])('%s', async (range, start, end) => {
    const response = await ask('a.mp4', { Range: range });
    expect(response.status).toBe(206);
    expect(response.headers.get('Content-Range')).toBe(`bytes ${start}-${end}/2000000`);
    expect(response.headers.get('Content-Length')).toBe(String(end - start + 1));
    expect((await body(response)).equals(CONTENT.subarray(start, end + 1))).toBe(true);
  });

  test.each(['bytes=2000000-', 'bytes=3000000-3000001', 'bytes=-0'])(
    '%s is beyond the end',
    async (range) => {
      const response = await ask('a.mp4', { Range: range });
      expect(response.status).toBe(416);
      expect(response.headers.get('Content-Range')).toBe('bytes */2000000');
    },
  );

  test.each(['bytes=9-3', 'bytes=0-1,5-6', 'items=0-1', 'bytes=a-b', 'bytes=-'])(
    '%s is answered with the whole',
    async (range) => {
      const response = await ask('a.mp4', { Range: range });
      expect(response.status).toBe(200);
      expect(response.headers.get('Accept-Ranges')).toBe('bytes');
    },
  );

  test('a piece of another content is not given', async () => {
    const range = { Range: 'bytes=0-9' };
    expect((await ask('a.mp4', { ...range, 'If-Range': '"old"' })).status).toBe(200);
    expect((await ask('a.mp4', { ...range, 'If-Range': `"${hash}"` })).status).toBe(206);
  });

  test('pictures come whole', async () => {
    expect((await ask('a.svg', { Range: 'bytes=0-9' })).status).toBe(200);
  });
});
