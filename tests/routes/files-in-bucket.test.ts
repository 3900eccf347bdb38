import { buffer } from 'node:stream/consumers';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startS3 } from '#tests/support/s3-server.ts';

const s3 = await startS3();
process.env['S3_BUCKET'] = s3.bucket;
process.env['S3_ENDPOINT'] = s3.endpoint;
process.env['S3_ACCESS_KEY_ID'] = 'S3RVER';
process.env['S3_SECRET_ACCESS_KEY'] = 'S3RVER';
const { takeInAsset } = await import('#app/domain/media/take-in-asset.server.ts');
const { servingOf } = await import('#app/domain/files/media-type.ts');
const { systemActor } = await import('#app/domain/organisation/actor.ts');
const { db } = await import('#app/platform/db.server.ts');
const { env } = await import('#app/platform/env.server.ts');
const { diskStorage } = await import('#app/platform/storage-disk.server.ts');
const { getBytes, streamBytes } = await import('#app/platform/storage.server.ts');
const { storedFileResponse } = await import('#app/routes/files/stored-file-response.server.ts');
const { aPhoto } = await import('#tests/support/pictures.ts');

type Taken = Awaited<ReturnType<typeof takeInAsset>>;
const take = (name: string, source: Parameters<typeof takeInAsset>[2]['source']) =>
  db.$transaction((tx) => takeInAsset(tx, systemActor, { name, source }), { timeout: 30_000 });

let video: Taken;
let picture: Taken;
beforeAll(async () => {
  video = await take('klip.mp4', { path: 'tests/fixtures/media/klip.mp4' });
  picture = await take('foto.jpg', await aPhoto(600, 400));
});
afterAll(() => s3.stop());

test('what the library keeps lies in the bucket, and nothing of it on disk', async () => {
  const disk = diskStorage(`${env.DATA_DIR}/files`);
  for (const { hash, size } of [video, picture, ...picture.variants]) {
    expect((await getBytes(hash)).length).toBe(size);
    expect(await disk.has(hash)).toBe(false);
  }
});

test('pieces of a video come from there', async () => {
  const { name, hash, size } = video;
  const request = new Request('http://localhost/x', { headers: { Range: 'bytes=4-7' } });
  const answer = await storedFileResponse(request, { ...servingOf(name), name, hash, size });
  expect([answer.status, await answer.text()]).toEqual([206, 'ftyp']);
  const whole = await buffer(await streamBytes(hash));
  expect(whole.equals(await getBytes(hash))).toBe(true);
});
