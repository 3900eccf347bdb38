import { gzipSync } from 'node:zlib';

import { beforeAll, expect, test } from 'vitest';

import { LARGEST_DOCUMENT } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { openSession } from '#app/domain/identity/sessions.server.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import { action } from '#app/routes/studio/item-text.ts';
import { aBrowser } from '#tests/support/accounts.ts';
import { aDocument, aDraftWithLesson, aHolder } from '#tests/support/draft-texts.ts';
import { openProduct } from '#tests/support/visitor.ts';

let cookie: string;
let accountId: string;
beforeAll(async () => {
  ({ accountId } = await aHolder('training_manager'));
  cookie = (await sessionCookie(await openSession(accountId, aBrowser()))).split(';')[0] ?? '';
});

/** What the address of a text answers. */
async function sent(
  place: { courseId: string; itemKey: string },
  body: string | Uint8Array<ArrayBuffer>,
  { language = 'id', packed = false } = {},
) {
  const params = { id: place.courseId, key: place.itemKey };
  const url = `http://localhost/studio/courses/${params.id}/items/${params.key}/text?text=${language}`;
  const headers = { Cookie: cookie, ...(packed && { 'Content-Encoding': 'gzip' }) };
  const request = new Request(url, { method: 'POST', headers, body });
  const response = await action({ request, params, context: {} });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

const text = (base: number, document: unknown) => JSON.stringify({ base, document });

test('a text is taken in, plain and packed', async () => {
  const { place } = await aDraftWithLesson();
  expect(await sent(place, text(0, aDocument('Satu.')))).toMatchObject({
    status: 200,
    answer: { saved: true, revision: 1 },
  });
  const packed = gzipSync(text(1, aDocument('Dua.')));
  expect(await sent(place, packed, { packed: true })).toMatchObject({
    status: 200,
    answer: { revision: 2 },
  });
});

test('what was made from an older text is answered with the one that is there', async () => {
  const { place } = await aDraftWithLesson();
  await sent(place, text(0, aDocument('Satu.')));
  const { status, answer } = await sent(place, text(0, aDocument('Lain.')));
  expect(status).toBe(409);
  expect(answer['current']).toMatchObject({ revision: 1 });
  expect(JSON.parse((answer['current'] as { json: string }).json)).toEqual(aDocument('Satu.'));
});

const nested = (levels: number) =>
  `${'{"type":"blockquote","content":['.repeat(levels)}{"type":"paragraph"}${']}'.repeat(levels)}`;

test.each<[string, string]>([
  ['an unknown node', '{"type":"script"}'],
  ['a foreign frame', '{"type":"embed","attrs":{"src":"https://jahat.example/","title":"X"}}'],
  ['a nesting without end', nested(10_000)],
  [
    'a link that would run',
    '{"type":"paragraph","content":[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"javascript:1"}}]}]}',
  ],
])('%s is refused with words that name the place', async (_, block) => {
  const { place } = await aDraftWithLesson();
  const document = `{"type":"doc","content":[{"type":"paragraph"},${block}]}`;
  const { status, answer } = await sent(place, `{"base":0,"document":${document}}`);
  expect(status).toBe(400);
  expect(answer).toMatchObject({ path: expect.stringMatching(/^1/) as string });
  expect(answer['message']).toMatch(/2/);
  expect(await sent(place, text(0, aDocument('Satu.')))).toMatchObject({ status: 200 });
});

test('what is no JSON, no text or far too large is refused', async () => {
  const { place } = await aDraftWithLesson();
  expect((await sent(place, '{"base":')).status).toBe(400);
  expect((await sent(place, 'null')).status).toBe(400);
  expect((await sent(place, text(-1, aDocument('X.')))).status).toBe(400);
  expect((await sent(place, gzipSync('x').subarray(0, 5), { packed: true })).status).toBe(400);
  const bomb = gzipSync(Buffer.alloc(2 * LARGEST_DOCUMENT + 1, 32));
  expect((await sent(place, bomb, { packed: true })).status).toBe(413);
});

test('a language that is none is not found', async () => {
  const { place } = await aDraftWithLesson();
  await expect(sent(place, text(0, aDocument('X.')), { language: 'jw' })).rejects.toMatchObject({
    init: { status: 404 },
  });
});

test('the history lists who wrote when, shows a text and restores it without a script', async () => {
  const product = await openProduct('routes/studio/history');
  const visitor = await product.visitor(accountId);
  const { place } = await aDraftWithLesson();
  const page = `/studio/courses/${place.courseId}/items/${place.itemKey}/history?text=id`;
  expect((await visitor.get(page)).text).toContain('Belum ada riwayat');
  await sent(place, text(0, aDocument('Naskah pertama.')));
  const list = await visitor.get(page);
  const [entry = ''] = /entry=[0-9a-f-]+/.exec(list.text) ?? [];
  const shown = await visitor.get(`${page}&${entry}`);
  expect(shown.text).toContain('<p>Naskah pertama.</p>');
  expect(shown.text).not.toContain('name="entry"'); // it is the text as it is now
  const restored = await visitor.post(
    page,
    new URLSearchParams({ entry: entry.slice('entry='.length), base: '1' }),
  );
  expect(restored).toMatchObject({
    status: 302,
    location: expect.stringMatching(/\?text=id&restored$/) as string,
  });
  const late = await visitor.post(
    page,
    new URLSearchParams({ entry: entry.slice('entry='.length), base: '1' }),
  );
  expect(late.status).toBe(409);
  expect(late.text).toContain('berubah sejak halaman ini dibuat');
});
