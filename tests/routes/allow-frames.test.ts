import { expect, test } from 'vitest';

import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { currentContext, runInContext } from '#app/platform/request-context.server.ts';
import { allowFrames } from '#app/routes/allow-frames.server.ts';

const FRAMED = '<p>a</p><iframe src="https://peta.contoh.example/"></iframe>';

/** The hosts that a page with this HTML may frame. */
function hostsFor(html: string | null, dest: string): Promise<readonly string[] | undefined> {
  const request = new Request('http://localhost/learn/1/items/2?a=1', {
    headers: { 'Sec-Fetch-Dest': dest },
  });
  return runInContext({ reference: '', nonce: '', address: '', memo: new Map() }, async () => {
    await allowFrames(request, html);
    return currentContext()?.frameHosts;
  });
}

test('only the page of a lesson with frames names hosts, and those of today', async () => {
  expect(await hostsFor(FRAMED, 'document')).toEqual([]);
  await changeSetting(
    { accountId: null, grants: [] },
    { key: 'content.embedHosts', value: ['peta.contoh.example'], validFrom: '2026-01-01' },
  );
  expect(await hostsFor(FRAMED, 'document')).toEqual(['peta.contoh.example']);
  for (const html of [null, '', '<p>&lt;iframe </p>'])
    expect(await hostsFor(html, 'document')).toBeUndefined();
});

test('a script that comes to a lesson with frames loads its page anew', async () => {
  const answer = await hostsFor(FRAMED, 'empty').catch((thrown: unknown) => thrown as Response);
  expect(answer).toBeInstanceOf(Response);
  const { headers } = answer as unknown as Response;
  expect(headers.get('Location')).toBe('/learn/1/items/2?a=1');
  expect(headers.get('X-Remix-Reload-Document')).toBe('true');
  expect(await hostsFor('<p>tanpa bingkai</p>', 'empty')).toBeUndefined();
});
