import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from 'vitest';

import { assetView } from '#app/domain/catalogue/library/asset-view.server.ts';
import { mediaLibrary } from '#app/domain/catalogue/library/media-library.server.ts';
import { addAsset } from '#app/domain/media/add-asset.server.ts';
import { addCaptions } from '#app/domain/media/add-captions.server.ts';
import { archiveAsset, restoreAsset } from '#app/domain/media/archive-asset.server.ts';
import { deleteAsset } from '#app/domain/media/delete-asset.server.ts';
import { describeAsset } from '#app/domain/media/describe-asset.server.ts';
import { mediaAssets } from '#app/domain/media/media-assets.server.ts';
import { type MediaSearch, mediaUrl, readMediaSearch } from '#app/domain/media/media-search.ts';
import { previewFileOfId, previewFileOfName } from '#app/domain/media/preview-file.server.ts';
import { replaceAsset } from '#app/domain/media/replace-asset.server.ts';
import { saveQuestion } from '#app/domain/questions/bank/save-question.server.ts';
import type { SignedIn } from '#app/domain/organisation/load-actor.server.ts';
import { forgetSettings } from '#app/domain/settings/setting.server.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { getBytes } from '#app/platform/storage.server.ts';
import { aSession, refusalOf } from '#tests/support/accounts.ts';
import { aBankQuestion, aCategory } from '#tests/support/bank.ts';
import { aDrawing, anAsset } from '#tests/support/media.ts';
import { aPhoto } from '#tests/support/pictures.ts';
import { aLesson, aPublishedCourse } from '#tests/support/published-course.ts';
import { aQuestion } from '#tests/support/studio.ts';
import { someoneWho } from '#tests/support/uploads.ts';

const clip = { path: 'tests/fixtures/media/klip.mp4' };
const vtt = Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nHalo\n');
const everything: MediaSearch = readMediaSearch(new URLSearchParams());

let manager: SignedIn;
let trainer: SignedIn;
let hr: SignedIn;
beforeAll(async () => {
  const holder = async (role: Parameters<typeof someoneWho>[0]) =>
    (await aSession((await someoneWho(role)).accountId)).actor;
  manager = await holder('training_manager');
  trainer = await holder('trainer');
  hr = await holder('hr');
});

/** A course whose lesson shows a picture. */
async function shownIn(name: string, bytes: Uint8Array) {
  const lesson = aLesson('Bergambar', `![Alur kerja](${name})`);
  const course = await aPublishedCourse({ items: [{ ...lesson, files: [{ name, bytes }] }] });
  const asset = await db.mediaAsset.findUniqueOrThrow({ where: { name } });
  return { ...course, asset };
}

async function filesOfVersion(versionId: string) {
  const files = await db.lessonFile.findMany({
    where: { courseItem: { module: { versionId } } },
    orderBy: { name: 'asc' },
  });
  return Promise.all(
    files.map(async ({ name, fileHash }) => [name, (await getBytes(fileHash)).toString('base64')]),
  );
}

describe('replacing', () => {
  test('published versions keep every byte, the next one has the new content', async () => {
    const before = await aPhoto(1000, 80);
    const { versionId, courseId, asset } = await shownInPhoto('loket.webp', before);
    const published = await filesOfVersion(versionId);
    expect(published.length).toBeGreaterThan(1); // with its smaller sizes
    const replaced = await replaceAsset(manager, asset.id, {
      name: 'lain.png',
      source: await aPhotoPng(700, 90),
    });
    expect(replaced).toMatchObject({ id: asset.id, name: 'loket.webp', width: 700 });
    expect(replaced.variants.map(({ width }) => width)).toEqual([480]);
    expect(await filesOfVersion(versionId)).toEqual(published);
    expect((await previewFileOfName(trainer, 'loket.webp')).hash).toBe(replaced.hash);
    const { versions } = await assetView(manager, asset.id);
    expect(versions).toMatchObject([{ courseId, version: 1, isCurrent: true, isOlder: true }]);
  });

  test('only the same kind of file takes its place', async () => {
    const { id } = await anAsset({ name: 'jenis.svg' });
    const video = await anAsset({ name: 'jenis.mp4', source: clip });
    const photo = { name: 'a.jpg', source: await aPhoto(9, 9) };
    expect(await refusalOf(replaceAsset(manager, id, photo))).toBe('assetKindDiffers');
    expect(await refusalOf(replaceAsset(manager, video.id, photo))).toBe('assetKindDiffers');
    const svg = { name: 'baru.svg', source: aDrawing() };
    expect(await replaceAsset(manager, id, svg)).toMatchObject({ id, name: 'jenis.svg' });
    expect((await assetView(manager, id)).asset.revision).toBe(2);
  });

  async function shownInPhoto(name: string, bytes: Uint8Array) {
    const lesson = aLesson('Bergambar', `![Alur kerja](${name})`);
    const files = [{ name: name.replace('webp', 'jpg'), bytes }];
    const course = await aPublishedCourse({
      items: [{ ...lesson, document: fileAs(lesson.document, name), files }],
    });
    return { ...course, asset: await db.mediaAsset.findUniqueOrThrow({ where: { name } }) };
  }
  /** The document names the file as it came. */
  function fileAs(document: { id: unknown; en: unknown }, name: string) {
    const text = JSON.stringify(document).replaceAll(name, name.replace('webp', 'jpg'));
    return JSON.parse(text) as typeof document;
  }
  async function aPhotoPng(width: number, height: number) {
    const { default: sharp } = await import('sharp');
    return sharp(await aPhoto(width, height))
      .png()
      .toBuffer();
  }
});

test('where it is used: in drafts by item, in versions with what they show', async () => {
  const { asset, courseId } = await shownIn('dipakai.svg', aDrawing());
  const key = newId();
  const content = { modules: [{ items: [{ key, title: { id: 'Bab satu', en: 'One' } }] }] };
  await db.courseDraft.create({ data: { courseId, content } });
  await db.draftMedia.create({ data: { courseId, itemKey: key, assetId: asset.id } });
  await db.courseAuthor.create({ data: { courseId, accountId: trainer.accountId } });
  const expected = {
    drafts: [{ courseId, itemKey: key, item: { id: 'Bab satu', en: 'One' } }],
    versions: [{ courseId, version: 1, isCurrent: true, isOlder: false }],
  };
  expect(await assetView(trainer, asset.id)).toMatchObject(expected);
  expect((await assetView(trainer, asset.id)).drafts[0]?.mayOpen).toBe(true);
  const other = (await aSession((await someoneWho('trainer')).accountId)).actor;
  const seen = await assetView(other, asset.id);
  expect([seen.drafts[0]?.mayOpen, seen.versions[0]?.mayOpen]).toEqual([false, false]);
  // What is being written there is not for them; that the course is there everybody sees in the catalogue.
  expect(seen.drafts).toMatchObject([{ item: null, course: { id: expect.any(String) as string } }]);
  await db.course.update({ where: { id: courseId }, data: { currentVersionId: null } });
  expect((await assetView(other, asset.id)).drafts).toMatchObject([{ item: null, course: null }]);
  expect((await assetView(trainer, asset.id)).drafts).toMatchObject(expected.drafts);
  const [entry] = (await mediaLibrary(manager, { ...everything, q: 'dipakai' })).assets;
  expect(entry).toMatchObject({ id: asset.id, courses: 1 });
  expect(
    (await mediaLibrary(manager, { ...everything, q: 'dipakai', unused: true })).assets,
  ).toEqual([]);
});

test('where it is used: in questions of the bank, told by name where the reader sees them', async () => {
  const { id, name } = await anAsset();
  const pictures = [{ name, alt: { id: 'Bagan', en: '' } }];
  const stem = { id: 'Apa ini?', en: '' };
  const seen = await aBankQuestion(manager, await aCategory(), { stem, pictures });
  await aBankQuestion(manager, await aCategory({ restricted: true }), { stem, pictures });
  const former = { stem, explanation: stem, pictures: [] };
  const work = { ...aQuestion(), ...former };
  await saveQuestion(manager, { questionId: seen, seen: 1, work });
  const ofTrainer = await assetView(trainer, id);
  expect(ofTrainer.questions).toMatchObject([{ id: seen, stem, isCurrent: false }]);
  expect(ofTrainer.otherQuestions).toBe(1);
  const ofManager = await assetView(manager, id);
  expect(ofManager.questions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
  expect(ofManager.otherQuestions).toBe(0);
  const search = { ...everything, q: name };
  expect((await mediaLibrary(manager, search)).assets).toMatchObject([{ questions: 2 }]);
});

describe('who', () => {
  test('a trainer changes what he or she uploaded, a training manager everything, others nothing', async () => {
    const own = await anAsset({ accountId: trainer.accountId });
    const other = await anAsset({ accountId: manager.accountId });
    const title = { title: 'Judul baru', alt: { id: 'Alur', en: 'Flow' } };
    const deeds = (who: SignedIn, id: string) => [
      describeAsset(who, id, title),
      replaceAsset(who, id, { name: 'a.svg', source: aDrawing() }),
      archiveAsset(who, id),
      restoreAsset(who, id),
      deleteAsset(who, id),
    ];
    const codes = async (who: SignedIn, id: string) =>
      new Set(await Promise.all(deeds(who, id).map(refusalOf)));
    expect(await codes(trainer, other.id)).toEqual(new Set(['forbidden']));
    expect(await codes(hr, own.id)).toEqual(new Set(['notFound']));
    expect(await codes(manager, newId())).toEqual(new Set(['notFound']));
    await describeAsset(trainer, own.id, title);
    await describeAsset(manager, own.id, title);
    expect((await assetView(trainer, own.id)).asset).toMatchObject(title);
  });

  test('the library is there for those who write courses alone', async () => {
    const { id, name } = await anAsset();
    const asked = () => [
      mediaLibrary(hr, everything),
      mediaAssets(hr, everything),
      assetView(hr, id),
      previewFileOfId(hr, id, null),
      previewFileOfName(hr, name),
      addAsset(hr, { name: 'a.svg', source: aDrawing() }),
    ];
    for (const work of asked()) expect(await refusalOf(work)).toBe('notFound');
  });
});

test('archived files are offered to nobody, are shown where they are used, and come back', async () => {
  const { id, name } = await anAsset({ name: 'arsip.svg' });
  await archiveAsset(manager, id);
  const found = async () => (await mediaAssets(manager, { ...everything, q: 'arsip.svg' })).assets;
  expect(await found()).toEqual([]);
  expect((await previewFileOfName(manager, name)).name).toBe(name);
  const inArchive = await mediaLibrary(manager, { ...everything, q: 'arsip.svg', archived: true });
  expect(inArchive.assets).toHaveLength(1);
  await restoreAsset(manager, id);
  expect(await found()).toHaveLength(1);
});

test('what is archived and used by nothing can be deleted, nothing else', async () => {
  const { asset } = await shownIn('tetap.svg', aDrawing());
  await archiveAsset(manager, asset.id);
  expect(await refusalOf(deleteAsset(manager, asset.id))).toBe('assetUsed');
  const { id } = await anAsset();
  expect(await refusalOf(deleteAsset(manager, id))).toBe('assetUsed');
  await archiveAsset(manager, id);
  await deleteAsset(manager, id);
  expect(await refusalOf(assetView(manager, id))).toBe('notFound');
});

describe('captions of a video', () => {
  test('one for each language, replaced under its name', async () => {
    const video = await anAsset({ name: 'loket.mp4', source: clip });
    const srt = Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nHello\n');
    await addCaptions(manager, video.id, { language: 'id', name: 'takarir.vtt', bytes: vtt });
    await addCaptions(manager, video.id, { language: 'en', name: 'x.srt', bytes: srt });
    const again = Buffer.from(String(vtt).replace('Halo', 'Selamat pagi'));
    await addCaptions(manager, video.id, { language: 'id', name: 'baru.vtt', bytes: again });
    const { captions } = await assetView(manager, video.id);
    expect(captions).toMatchObject([
      { name: 'loket.en.vtt', language: 'en' },
      { name: 'loket.id.vtt', language: 'id' },
    ]);
    const { hash } = await previewFileOfName(manager, 'loket.id.vtt');
    expect(String(await getBytes(hash))).toContain('Selamat pagi');
    const [picked] = (await mediaAssets(manager, { ...everything, q: 'loket.mp4' })).assets;
    expect(picked?.captions).toEqual([
      { name: 'loket.en.vtt', language: 'en' },
      { name: 'loket.id.vtt', language: 'id' },
    ]);
  });

  test('what is broken is refused with its line, what is no captions too', async () => {
    const video = await anAsset({ name: 'rusak.mp4', source: clip });
    const broken = Buffer.from('WEBVTT\n\n00:05.000 --> 00:02.000\nA\n');
    await expect(
      addCaptions(manager, video.id, { language: 'id', name: 'a.vtt', bytes: broken }),
    ).rejects.toMatchObject({ code: 'captionsOrder', params: { line: 3 } });
    const png = { language: 'id' as const, name: 'a.svg', bytes: aDrawing() };
    expect(await refusalOf(addCaptions(manager, video.id, png))).toBe('fileKind');
    const drawing = await anAsset();
    const captions = { language: 'id' as const, name: 'a.vtt', bytes: vtt };
    expect(await refusalOf(addCaptions(manager, drawing.id, captions))).toBe('notFound');
  });
});

describe('what somebody else has uploaded', () => {
  test('gets no other words by captions that are called as it is', async () => {
    const video = await anAsset({
      ...{ name: 'wawancara.mp4', source: clip },
      accountId: manager.accountId,
    });
    const captions = (who: SignedIn, text: string) =>
      addAsset(who, {
        name: 'wawancara.en.vtt',
        source: Buffer.from(String(vtt).replace('Halo', text)),
      });
    const others = await captions(trainer, 'Somebody else');
    expect((await assetView(manager, others.id)).asset.video).toBeNull();
    const own = await captions(manager, 'The one who speaks');
    const { captions: found } = await assetView(manager, video.id);
    expect(found.map(({ id }) => id)).toEqual([own.id]);
  });

  test('does not come back from the archive by bringing the same again', async () => {
    const bytes = aDrawing();
    const old = await anAsset({ name: 'usang.svg', source: bytes, accountId: manager.accountId });
    await archiveAsset(manager, old.id);
    const again = await addAsset(trainer, { name: 'usang.svg', source: bytes });
    expect(again.name).toBe('usang-2.svg');
    expect((await assetView(manager, old.id)).asset.archived).toBe(true);
    expect((await addAsset(manager, { name: 'usang.svg', source: bytes })).id).toBe(old.id);
  });
});

test('captions need room as everything does', async () => {
  const large = Buffer.concat([readFileSync(clip.path), Buffer.alloc(1 << 20)]);
  const video = await addAsset(manager, { name: 'sempit.mp4', source: large });
  const setting = { key: 'content.libraryQuota', value: 1, validFrom: toDate('2020-01-01') };
  await db.setting.create({ data: { id: newId(), ...setting } });
  forgetSettings();
  const captions = { language: 'id' as const, name: 'a.vtt', bytes: vtt };
  expect(await refusalOf(addCaptions(manager, video.id, captions))).toBe('libraryFull');
  await db.setting.deleteMany();
  forgetSettings();
});

test('a library that is full takes nothing more, and nothing of it stays', async () => {
  const setting = { key: 'content.libraryQuota', value: 1, validFrom: toDate('2020-01-01') };
  await db.setting.create({ data: { id: newId(), ...setting } });
  forgetSettings();
  const large = Buffer.concat([readFileSync(clip.path), Buffer.alloc(1 << 20)]);
  const outcome = await refusalOf(addAsset(manager, { name: 'penuh.mp4', source: large }));
  expect(outcome).toBe('libraryFull');
  expect(await db.mediaAsset.count({ where: { name: 'penuh.mp4' } })).toBe(0);
  await db.setting.deleteMany();
  forgetSettings();
});

describe('finding', () => {
  test('by word, kind and whose it is, page by page without a gap or a repeat', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `lembar-${n}.svg`);
    for (const name of names) await anAsset({ name, accountId: trainer.accountId });
    await anAsset({ name: 'lembar.mp4', source: clip });
    const search = { ...everything, q: 'LEMBAR', kind: 'picture' as const, mine: true };
    const first = await mediaLibrary(trainer, search);
    const second = await mediaLibrary(trainer, { ...search, after: first.next });
    expect(second.next).toBeNull();
    const found = [...first.assets, ...second.assets].map(({ name }) => name);
    expect(found).toEqual([...names].reverse());
    expect((await mediaLibrary(manager, search)).assets).toEqual([]);
    expect((await mediaAssets(manager, { ...everything, q: '%_' })).assets).toEqual([]);
  });

  test('the address says what is searched for', () => {
    const search: MediaSearch = {
      ...{ q: 'alur kerja', kind: 'video', unused: true, mine: true, archived: false },
      after: newId(),
    };
    const address = new URL(mediaUrl(search, { after: search.after }), 'http://x');
    expect(readMediaSearch(address.searchParams)).toEqual(search);
    const odd = new URLSearchParams({ kind: 'x', after: "'", q: 'a\0b', unused: 'true' });
    expect(readMediaSearch(odd)).toEqual({ ...everything, q: 'a b' });
  });
});

test('a picture in the next size that is wide enough', async () => {
  const { id, name, hash, variants } = await anAsset({
    name: 'lebar.jpg',
    source: await aPhoto(1200, 60),
  });
  const sizes = await Promise.all(
    [480, 500, 960, 1000, null].map(async (w) => (await previewFileOfId(trainer, id, w)).hash),
  );
  const [small, middle] = variants.map((variant) => variant.hash);
  expect(sizes).toEqual([small, middle, middle, hash, hash]);
  expect((await previewFileOfName(trainer, 'lebar.w480.webp')).hash).toBe(small);
  expect((await previewFileOfName(trainer, name)).hash).toBe(hash);
  for (const wrong of ['lebar.w481.webp', 'lebar.w480.png', '../lebar.webp', 'x'])
    expect(await refusalOf(previewFileOfName(trainer, wrong))).toBe('notFound');
});
