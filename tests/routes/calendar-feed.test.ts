import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { renewOwnCalendar } from '#app/domain/notifications/own-calendar.server.ts';
import { runInContext } from '#app/platform/request-context.server.ts';
import { loader } from '#app/routes/files/calendar-feed.ts';
import { anActor } from '#tests/support/organisation.ts';

/** One reading from an address of the network, as the web process would have it. */
async function read(file: string, address = `10.0.0.${randomUUID()}`): Promise<Response> {
  const context = { reference: 'test', nonce: '', address, memo: new Map() };
  const request = new Request(`http://kompeten.example/calendar/${file}`);
  const args = { request, params: { file }, context: {} };
  try {
    return await runInContext(context, () => loader(args));
  } catch (refused) {
    return new Response(null, (refused as { init: ResponseInit }).init);
  }
}

async function aFile(): Promise<string> {
  return (await renewOwnCalendar(await anActor())).split('/').at(-1)!;
}

test('a calendar is read without signing in and kept by nobody on the way', async () => {
  const answer = await read(await aFile());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('Cache-Control')).toBe('private, no-cache');
  expect(answer.headers.get('X-Robots-Tag')).toBe('noindex');
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('an address nobody has is not found, whatever it looks like', async () => {
  const file = await aFile();
  const wrong = `${file.startsWith('A') ? 'B' : 'A'}${file.slice(1)}`;
  for (const unknown of [wrong, file.slice(0, -4), `${file}x`, '.ics', 'a.ics', "' OR 1=1.ics"])
    expect((await read(unknown)).status, unknown).toBe(404);
});

test('whoever tries addresses is slowed down', async () => {
  const address = `10.0.0.${randomUUID()}`;
  const file = await aFile();
  const answers = [];
  for (let i = 0; i < 121; i += 1) answers.push((await read('a.ics', address)).status);
  expect(answers.slice(0, 120)).toEqual(Array<number>(120).fill(404));
  expect(answers[120]).toBe(429);
  const refused = await read(file, address);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect((await read(file)).status).toBe(200);
});
