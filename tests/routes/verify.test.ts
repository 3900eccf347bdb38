import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { getBytes } from '#app/platform/storage.server.ts';
import { runInContext } from '#app/platform/request-context.server.ts';
import { action, loader } from '#app/routes/public/verify.tsx';
import { aCertificate } from '#tests/support/certificates.ts';
import { anEmployee } from '#tests/support/organisation.ts';

type Answer = {
  data: Record<string, unknown>;
  init: { status?: number; headers?: unknown } | null;
};

const URL = 'http://kompeten.example/verify';

/** One request from an address, as the web process would have it. */
function from(address: string, request: Request, code?: string): Promise<Answer> {
  const context = { reference: 'test', nonce: '', address, memo: new Map() };
  const run = request.method === 'POST' ? action : loader;
  const args = { request, params: code ? { code } : {}, context: {} };
  return runInContext(context, () => run(args)) as unknown as Promise<Answer>;
}

function upload(bytes: Uint8Array): Request {
  const form = new FormData();
  form.set(
    'file',
    new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
    'sertifikat.pdf',
  );
  return new Request(URL, { method: 'POST', body: form });
}

const stranger = () => `10.0.0.${randomUUID()}`;

test('a code is answered without signing in, and tells no personal data', async () => {
  const person = await anEmployee({ name: 'Siti Rahma' });
  const { code, number } = await aCertificate({ employeeId: person.id });
  const { data, init } = await from(stranger(), new Request(URL), code);
  expect(init?.status).toBe(200);
  expect(data['answer']).toMatchObject({ state: 'valid', number, name: 'S*** R****' });
  for (const secret of [person.number, person.name, person.id])
    expect(JSON.stringify(data)).not.toContain(secret);
});

test('a code nobody has is a page of its own with status 404', async () => {
  const { data, init } = await from(stranger(), new Request(URL), '0000-0000-0000-0000');
  expect(init?.status).toBe(404);
  expect(data).toMatchObject({ asked: '0000-0000-0000-0000', answer: null });
});

test('the form without JavaScript leads to the address of the code', async () => {
  const answer = (await from(
    stranger(),
    new Request(`${URL}?code=7zzzz-zzzzz%2F..`),
  )) as unknown as Response;
  expect(answer.status).toBe(302);
  expect(answer.headers.get('Location')).toBe('/verify/7zzzz-zzzzz%2F..');
});

test.each([
  ['a text', { 'Content-Type': 'text/plain' }],
  ['an address-coded form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['a torn multipart form', { 'Content-Type': 'multipart/form-data; boundary=x' }],
  ['a multipart form without a boundary', { 'Content-Type': 'multipart/form-data' }],
])('%s in place of a file is answered as no file', async (_name, headers) => {
  const request = new Request(URL, { method: 'POST', headers, body: '--x\r\nContent-Disp' });
  const { data, init } = await from(stranger(), request);
  expect(init?.status).toBe(400);
  expect(data['file']).toBe('missing');
});

test('an address that asks too often waits, and others do not', async () => {
  const eager = stranger();
  const statuses: (number | undefined)[] = [];
  for (let i = 0; i < 61; i++)
    statuses.push((await from(eager, new Request(URL), 'A'.repeat(26))).init?.status);
  expect(statuses.slice(0, 60).every((status) => status === 404)).toBe(true);
  expect(statuses[60]).toBe(429);
  const refused = await from(eager, upload(Buffer.from('x')));
  expect(refused.init?.status).toBe(429);
  expect((await from(stranger(), new Request(URL), 'A'.repeat(26))).init?.status).toBe(404);
});

describe('a file', () => {
  test('is compared with the certificate of the page, to the byte', async () => {
    const { code, fileHash } = await aCertificate();
    const bytes = await getBytes(fileHash ?? '');
    expect((await from(stranger(), upload(bytes), code)).data['file']).toBe('identical');
    const changed = Buffer.from(bytes);
    changed[changed.length - 2] = changed[changed.length - 2]! ^ 1;
    expect((await from(stranger(), upload(changed), code)).data['file']).toBe('different');
  });

  test('without a code finds the certificate that it is', async () => {
    const { number, fileHash } = await aCertificate();
    const { data } = await from(stranger(), upload(await getBytes(fileHash ?? '')));
    expect(data).toMatchObject({ file: 'identical', answer: { number } });
    const unknown = await from(stranger(), upload(Buffer.from('%PDF-1.7')));
    expect(unknown.data).toMatchObject({ file: 'unknown', answer: null });
  });

  test('is refused when it is missing or larger than 10 MB', async () => {
    const large = await from(stranger(), upload(Buffer.alloc(10 * 1024 * 1024 + 1)));
    expect(large).toMatchObject({ data: { file: 'large' }, init: { status: 400 } });
    const missing = await from(stranger(), upload(Buffer.alloc(0)));
    expect(missing).toMatchObject({ data: { file: 'missing' }, init: { status: 400 } });
  });
});
