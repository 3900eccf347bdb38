import { readFileSync } from 'node:fs';
import { readdir, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { finishUpload } from '#app/domain/media/finish-upload.server.ts';
import { forgetSettings } from '#app/domain/settings/setting.server.ts';
import type { SettingKey } from '#app/domain/settings/settings.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { getBytes } from '#app/platform/storage.server.ts';
import { dropExpiredUploads, keepOutcome, uploadsFolder } from '#app/platform/uploads.server.ts';
import { actorOfAccount } from '#app/domain/organisation/load-actor.server.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { someoneWho, startUploadProcess, startUploads, Uploader } from '#tests/support/uploads.ts';

const MEGABYTE = 1 << 20;
const clip = readFileSync('tests/fixtures/media/klip.mp4');
/** A video with much that no player looks at. */
const large = Buffer.concat([clip, Buffer.alloc(8), Buffer.alloc(6 * MEGABYTE, 'x')]);
large.writeUInt32BE(large.length - clip.length, clip.length);
large.write('free', clip.length + 4, 'latin1');

let web: Awaited<ReturnType<typeof startUploads>>;
let author: Awaited<ReturnType<typeof someoneWho>>;
const uploader = (who = author, extra: Record<string, string> = {}) =>
  new Uploader(web.origin, who.cookie, extra);
const idOf = (location: string) => location.split('/').at(-1) ?? '';
const finished = async (location: string, who = author) => {
  const actor = await actorOfAccount(who.accountId);
  return finishUpload(actor!, idOf(location));
};

beforeAll(async () => {
  web = await startUploads();
  author = await someoneWho('training_manager');
});
afterAll(() => web.stop());

test('an upload cut at nine tenths goes on there', async () => {
  const me = uploader();
  const location = await me.begin('klip.mp4', large.length);
  const cutAt = Math.floor(large.length * 0.9);
  const cut = await me.sendAndHang(location, 0, large, cutAt);
  await until(async () => (await bytesOf(location)) === cutAt);
  cut();
  const there = await me.received(location);
  expect(there).toBe(cutAt);
  expect((await me.send(location, there, large.subarray(there))).status).toBe(204);
  const asset = await finished(location);
  expect(asset).toMatchObject({ kind: 'video', seconds: 2, size: large.length });
  expect((await getBytes(asset.hash)).equals(large)).toBe(true);
});

test('one that came whole is in the library although nobody asks for it', async () => {
  const me = uploader();
  const location = await me.begin('diam.mp4', clip.length);
  await me.send(location, 0, clip);
  const row = await db.mediaAsset.findFirstOrThrow({ where: { name: 'diam.mp4' } });
  expect(row.uploadedById).toBe(author.accountId);
  // Its bytes are given back, and whoever asks again hears the same.
  expect(await me.received(location)).toBe(clip.length);
  expect((await stat(path.join(uploadsFolder(), idOf(location)))).blocks).toBe(0);
  expect((await finished(location)).id).toBe(row.id);
  expect((await finished(location)).id).toBe(row.id);
  expect(await db.mediaAsset.count({ where: { name: { startsWith: 'diam' } } })).toBe(1);
});

test('a killed server goes on where it was, and so does another one', async () => {
  const first = await startUploadProcess();
  const me = new Uploader(first.origin, author.cookie);
  const location = await me.begin('mati.mp4', large.length);
  await me.sendAndHang(location, 0, large, 5 * MEGABYTE);
  await until(async () => (await bytesOf(location)) > 4 * MEGABYTE);
  first.child.kill('SIGKILL');
  const second = await startUploadProcess();
  me.origin = second.origin;
  const there = await me.received(location);
  expect(there).toBeGreaterThan(4 * MEGABYTE);
  expect((await me.send(location, there, large.subarray(there))).status).toBe(204);
  second.child.kill('SIGKILL');
  expect((await getBytes((await finished(location)).hash)).equals(large)).toBe(true);
});

test('of two processes that write to one upload the later one goes on, and nothing is mixed', async () => {
  const other = await startUploadProcess();
  const here = uploader();
  const there = new Uploader(other.origin, author.cookie);
  const location = await here.begin('rebut.mp4', large.length);
  // Half dead: the line is open, nothing comes any more.
  const hang = await here.sendAndHang(location, 0, large, MEGABYTE);
  await until(async () => (await bytesOf(location)) === MEGABYTE);
  const offset = await there.received(location);
  expect(offset).toBe(MEGABYTE);
  const wrong = await there.send(location, offset + 1, large.subarray(offset + 1));
  expect(wrong.status).toBe(409);
  const both = await Promise.all([
    there.send(location, offset, large.subarray(offset)),
    here.send(location, offset, large.subarray(offset)),
  ]);
  hang();
  expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  other.child.kill('SIGKILL');
  expect((await getBytes((await finished(location)).hash)).equals(large)).toBe(true);
});

describe('others', () => {
  test('reach nothing of an upload that is not theirs, as if it did not exist', async () => {
    const location = await uploader().begin('milikku.mp4', clip.length);
    const stranger = uploader(await someoneWho('trainer'));
    const unknown = `/studio/uploads/${newId()}`;
    for (const place of [location, unknown]) {
      expect((await stranger.ask(place, 'HEAD')).status).toBe(404);
      expect((await stranger.send(place, 0, clip)).status).toBe(404);
      expect((await stranger.ask(place, 'DELETE')).status).toBe(404);
    }
    expect(await uploader().received(location)).toBe(0);
    const trainer = await someoneWho('trainer');
    expect(await refusalOf(finished(location, trainer))).toBe('notFound');
  });

  test('who does not use the library uploads nothing', async () => {
    for (const role of ['hr', 'administrator', 'auditor', null] as const) {
      const said = await uploader(await someoneWho(role)).create('a.mp4', 10);
      expect(said.status).toBe(404);
    }
    expect((await new Uploader(web.origin, '').create('a.mp4', 10)).status).toBe(401);
    expect((await uploader(await someoneWho('trainer')).create('a.mp4', 10)).status).toBe(201);
  });

  test('a page of another site uploads nothing', async () => {
    const foreign = uploader(author, { Origin: 'https://evil.example' });
    expect((await foreign.create('a.mp4', 10)).status).toBe(403);
    const location = await uploader().begin('a.mp4', clip.length);
    expect((await foreign.send(location, 0, clip)).status).toBe(403);
    expect((await foreign.ask(location, 'DELETE')).status).toBe(403);
    const { headers } = await uploader().ask(location, 'HEAD');
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('refused before a byte is taken', () => {
  beforeEach(async () => {
    await db.setting.deleteMany();
    forgetSettings();
  });

  test.each([
    ['a.html', 10, 400],
    ['a.exe', 10, 400],
    ['', 10, 400],
    ['a.mp4', 0, 400],
    ['a.jpg', 31 * MEGABYTE, 413],
    ['a.mp4', 1025 * MEGABYTE, 413],
    ['a.mp4', 1024 * MEGABYTE, 201],
  ])('%s of %i bytes: %i', async (name, size, status) => {
    const said = await uploader().create(name, size);
    expect(said.status).toBe(status);
    if (status === 201) await uploader().ask(said.headers.get('Location')!, 'DELETE');
  });

  test('a name with characters that nobody sees', async () => {
    const said = await uploader().create('a\0b.mp4', 10);
    expect([said.status, said.text]).toEqual([400, expect.stringContaining('a·b.mp4')]);
  });

  test('larger than the setting says', async () => {
    await set('content.uploadLimit', 5);
    expect((await uploader().create('a.mp4', 5 * MEGABYTE + 1)).status).toBe(413);
    expect((await uploader().create('a.mp4', 5 * MEGABYTE)).status).toBe(201);
  });

  test('more than the library has room for, with what is on its way', async () => {
    await set('content.libraryQuota', 40);
    const first = await uploader().begin('a.mp4', 15 * MEGABYTE);
    const said = await uploader().create('b.mp4', 20 * MEGABYTE);
    expect(said.status).toBe(413);
    expect(said.text).toMatch(/Pustaka media penuh: tersisa \d+ MB/);
    await uploader().ask(first, 'DELETE');
    expect((await uploader().create('b.mp4', 20 * MEGABYTE)).status).toBe(201);
  });

  test('many begun at once get no more room than one after the other', async () => {
    await set('content.libraryQuota', 100);
    const said = await Promise.all(
      Array.from({ length: 12 }, () => uploader().create('serentak.mp4', 30 * MEGABYTE)),
    );
    const begun = said.filter(({ status }) => status === 201);
    expect(begun.length).toBeGreaterThan(0);
    expect(begun.length * 30).toBeLessThanOrEqual(100);
    expect(new Set(said.map(({ status }) => status))).toEqual(new Set([201, 413]));
    for (const { headers } of begun) await uploader().ask(headers.get('Location') ?? '', 'DELETE');
  });

  test('what has arrived and is no file of the library yet takes its room', async () => {
    await set('content.libraryQuota', 100);
    const id = idOf(await uploader().begin('menunggu.mp4', 40 * MEGABYTE));
    await truncate(path.join(uploadsFolder(), id), 40 * MEGABYTE);
    expect((await uploader().create('b.mp4', 30 * MEGABYTE)).status).toBe(413);
    await keepOutcome(id, { name: 'menunggu.mp4' });
    const location = await uploader().begin('b.mp4', 30 * MEGABYTE);
    await uploader().ask(location, 'DELETE');
  });

  test.each(['-1', '1e3', '0x10', '1.5', '10abc', '', ' ', '1e400', '99999999999999999999999'])(
    'a length of %j',
    async (length) => {
      const headers = { 'Upload-Length': length, 'Upload-Metadata': `filename ${btoa('a.mp4')}` };
      const said = await uploader().ask('/studio/uploads', 'POST', headers);
      expect([400, 413]).toContain(said.status);
      expect(said.headers.get('Location')).toBeNull();
    },
  );

  test.each(['-1', '-0', '1e0', '0.0', 'x', '', '99999999999999999999999'])(
    'a piece that says it begins at %j',
    async (offset) => {
      const location = await uploader().begin('a.mp4', clip.length);
      const headers = {
        'Content-Type': 'application/offset+octet-stream',
        'Upload-Offset': offset,
      };
      const said = await uploader().ask(location, 'PATCH', headers, clip.subarray(0, 9));
      expect([400, 403, 409]).toContain(said.status);
      expect(await uploader().received(location)).toBe(0);
    },
  );

  test('one after the other without end', async () => {
    const busy = uploader(await someoneWho('trainer'));
    for (let begun = 0; begun < 500; begun++)
      expect((await busy.create('a.html', 10)).status).toBe(400);
    const said = await busy.create('a.mp4', 10);
    expect([said.status, said.text]).toEqual([
      429,
      expect.stringMatching(/Coba lagi dalam \d+ menit/),
    ]);
    const location = await uploader().begin('a.mp4', 10);
    await uploader().ask(location, 'DELETE');
  });

  test('one that does not say how much is coming', async () => {
    const said = await uploader().ask('/studio/uploads', 'POST', {
      'Upload-Defer-Length': '1',
      'Upload-Metadata': `filename ${btoa('a.mp4')}`,
    });
    expect(said.status).toBe(501);
  });

  test('more than was announced', async () => {
    const location = await uploader().begin('a.mp4', 10);
    expect((await uploader().send(location, 0, Buffer.alloc(11))).status).toBe(413);
    expect(await uploader().received(location)).toBe(0);
  });
});

test('a name leads out of no folder, and what comes with it says nothing', async () => {
  const begun = await uploader().begin('../../../tmp/jauh.mp4', clip.length, {
    ...{ owner: newId(), filetype: 'text/html', size: '1', id: '../x' },
  });
  const record = readFileSync(path.join(uploadsFolder(), `${idOf(begun)}.json`), 'utf8');
  expect(JSON.parse(record)).toMatchObject({
    size: clip.length,
    metadata: { owner: author.accountId, name: '../../../tmp/jauh.mp4' },
  });
  expect(record).not.toContain('text/html');
  await uploader().send(begun, 0, clip);
  expect((await finished(begun)).name).toBe('tmp-jauh.mp4');
  // What lies there unchecked is shown to nobody as what it claims to be.
  const { status, headers } = await uploader().ask(begun, 'GET');
  expect([status, headers.get('Content-Type')]).toEqual([200, 'application/octet-stream']);
  expect(headers.get('Content-Disposition')).toMatch(/^attachment/);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  const stranger = uploader(await someoneWho('training_manager'));
  expect((await stranger.ask(begun, 'GET')).status).toBe(404);
  for (const id of ['..%2f..%2fetc%2fpasswd', `${idOf(begun)}.json`, `${idOf(begun)}%00`])
    expect((await uploader().ask(`/studio/uploads/${id}`, 'HEAD')).status).toBe(404);
});

test('what is not what its name says is refused, told again, and its bytes are gone', async () => {
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  const location = await uploader().begin('a.png', page.length);
  expect((await uploader().send(location, 0, page)).status).toBe(204);
  for (let again = 0; again < 2; again++)
    expect(await refusalOf(finished(location))).toBe('fileContent');
  const kept = readFileSync(path.join(uploadsFolder(), idOf(location)), 'utf8');
  expect(kept).not.toContain('script');
});

test('what is not whole becomes nothing yet', async () => {
  const location = await uploader().begin('a.mp4', clip.length);
  await uploader().send(location, 0, clip.subarray(0, 100));
  expect(await refusalOf(finished(location))).toBe('uploadUnfinished');
});

test('what nobody finishes in a day goes', async () => {
  const [old, young] = [
    await uploader().begin('lama.mp4', clip.length),
    await uploader().begin('baru.mp4', clip.length),
  ];
  const record = path.join(uploadsFolder(), `${idOf(old)}.json`);
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  const about = JSON.parse(readFileSync(record, 'utf8')) as object;
  await writeFile(record, JSON.stringify({ ...about, creation_date: yesterday.toISOString() }));
  for (const file of [record, record.replace('.json', '')])
    await utimes(file, yesterday, yesterday);
  expect((await uploader().ask(old, 'HEAD')).status).toBe(404);
  await dropExpiredUploads();
  const left = (await readdir(uploadsFolder())).join(' ');
  expect(left).not.toContain(idOf(old));
  expect(left).toContain(idOf(young));
  expect((await uploader().ask(young, 'HEAD')).status).toBe(200);
});

async function bytesOf(location: string): Promise<number> {
  return (await stat(path.join(uploadsFolder(), idOf(location)))).size;
}

/** Looks until it is so; the test's own time limit ends the waiting. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}

async function set(key: SettingKey, value: number) {
  await db.setting.create({ data: { id: newId(), key, value, validFrom: toDate('2020-01-01') } });
  forgetSettings();
}
