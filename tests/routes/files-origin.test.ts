import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type Server,
} from 'node:http';
import { buffer } from 'node:stream/consumers';

import type { RequestHandler } from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';

process.env['FILES_ORIGIN'] = 'https://berkas.kota.example';
process.env['SECRET_KEY'] = 'kunci-yang-cukup-panjang-untuk-uji-coba';
process.env['PUBLIC_URL'] = 'https://belajar.kota.example';
const { createHttpApp } = await import('#app/platform/http-app.server.ts');
const { storedFileResponse } = await import('#app/routes/files/stored-file-response.server.ts');
const { servingOf } = await import('#app/domain/files/media-type.ts');
const { putBytes } = await import('#app/platform/storage.server.ts');
const { setClock } = await import('#app/platform/clock.ts');

const CONTENT = Buffer.from('0123456789'.repeat(300_000));
const FILES = 'berkas.kota.example';
let hash: string;
let server: Server;

beforeAll(async () => {
  hash = await putBytes(CONTENT);
  const page = { paths: /^\/page$/, handle: ((_, response) => response.end()) as RequestHandler };
  server = createServer(createHttpApp(() => Promise.reject(new Error('No pages.')), page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const file = (name: string) => ({ ...servingOf(name), name, hash, size: CONTENT.length });
const ours = (name: string, keeping?: 'askAlways' | 'anHour' | 'whileWritten') =>
  storedFileResponse(new Request('https://belajar.kota.example/x'), file(name), keeping);
const addressOf = async (name: string) =>
  new URL((await ours(name, 'anHour')).headers.get('Location') ?? '');

type Said = { status: number; headers: IncomingHttpHeaders; body: Buffer };

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Said> {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port, path, method, headers: { Host: FILES, ...headers } });
    request.on('error', reject);
    request.on('response', (response) => {
      void buffer(response).then((body) =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    request.end();
  });
}

test('media go to the other host, under an address that lasts for hours and says nothing of who asks', async () => {
  const answer = await ours('video.mp4', 'anHour');
  expect(answer.status).toBe(302);
  expect(answer.headers.get('Cache-Control')).toBe('private, max-age=600');
  const address = await addressOf('video.mp4');
  expect(address.origin).toBe('https://berkas.kota.example');
  expect((await addressOf('video.mp4')).href).toBe(address.href);
  const said = await ask(address.pathname);
  expect(said.status).toBe(200);
  expect(said.body.equals(CONTENT)).toBe(true);
  expect(said.headers).toMatchObject({
    'content-type': 'video/mp4',
    'content-disposition': 'inline; filename="video.mp4"',
    'content-security-policy':
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringMatching(/^private, max-age=\d+, immutable$/) as string,
  });
  expect(said.headers['set-cookie']).toBeUndefined();
});

test('what is about somebody and what players take from us alone stay with us', async () => {
  expect((await ours('sertifikat.pdf')).status).toBe(200);
  expect((await ours('takarir.vtt', 'anHour')).status).toBe(200);
  expect((await ours('konsep.svg', 'whileWritten')).headers.get('Cache-Control')).toBe('no-store');
});

test('pieces of a video', async () => {
  const { pathname } = await addressOf('video.mp4');
  const piece = await ask(pathname, { Range: 'bytes=5-9' });
  expect([piece.status, String(piece.body)]).toEqual([206, '56789']);
  expect(piece.headers['content-range']).toBe('bytes 5-9/3000000');
  expect((await ask(pathname, { Range: 'bytes=3000000-' })).status).toBe(416);
  const etag = piece.headers.etag ?? '';
  expect((await ask(pathname, { 'If-None-Match': etag })).status).toBe(304);
  const head = await ask(pathname, {}, 'HEAD');
  expect([head.headers['content-length'], head.body.length]).toEqual(['3000000', 0]);
});

test('downloads stay downloads', async () => {
  const { headers } = await ask((await addressOf('a.html')).pathname);
  expect(headers['content-disposition']).toBe('attachment; filename="a.html"');
  expect(headers['content-type']).toBe('application/octet-stream');
});

test('nothing else is there: no pages, no probes, no address that was changed or has expired', async () => {
  const { pathname } = await addressOf('video.mp4');
  const [, text = '', sign = '', name = ''] = pathname.split('/');
  const forged = Buffer.from(text, 'base64url').toString().replace('"i":true', '"i":false');
  const wrong = [
    ...['/', '/login', '/healthz', '/metrics', '/assets/x.js', `/files/lessons/x/${name}`],
    `/${Buffer.from(forged).toString('base64url')}/${sign}/${name}`,
    `/${text}/${sign}/other.mp4`,
    `/${text}/${'A'.repeat(43)}/${name}`,
    `/${text}/${sign}`,
  ];
  for (const path of wrong) expect((await ask(path)).status, path).toBe(404);
  expect((await ask(pathname, {}, 'POST')).status).toBe(404);
  setClock(new Date(Date.now() + 9 * 3_600_000));
  expect((await ask(pathname)).status).toBe(404);
  setClock(null);
  expect((await ask(pathname)).status).toBe(200);
});

test('on the host of the pages the address is none', async () => {
  const { pathname } = await addressOf('video.mp4');
  const said = await ask(pathname, { Host: 'belajar.kota.example' });
  expect(said.status).not.toBe(200);
  expect(said.body.length).toBeLessThan(10_000);
  expect((await ask('/healthz', { Host: 'belajar.kota.example' })).status).toBe(200);
});

test('pages may show what is there, and nothing else from elsewhere', async () => {
  const { headers } = await ask('/page', { Host: 'belajar.kota.example' });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("img-src 'self' data: https://berkas.kota.example");
  expect(policy).toContain("media-src 'self' https://berkas.kota.example");
});
