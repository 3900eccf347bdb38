import { expect, test } from 'vitest';

import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { startDraft } from '#app/domain/catalogue/draft/start-draft.server.ts';
import { reviewView } from '#app/domain/catalogue/review/review-view.server.ts';
import { lessonHtml } from '#app/domain/catalogue/version/lesson-html.server.ts';
import { db } from '#app/platform/db.server.ts';
import { aFullDraft, aManager, publishNow, write } from '#tests/support/studio.ts';

async function itemsOf(versionId: string) {
  const items = await db.courseItem.findMany({
    where: { module: { versionId } },
    include: { files: true },
    orderBy: [{ module: { position: 'asc' } }, { position: 'asc' }],
  });
  return new Map(items.map((item) => [item.key, item]));
}

test('a draft becomes a version with everything in it, and is gone', async () => {
  const manager = await aManager();
  const draft = await aFullDraft(manager);
  const { courseId } = draft;
  expect((await reviewView(manager, courseId)).missing).toMatchObject([{ code: 'outcomesNone' }]);
  const { versionId, offeringId } = await publishNow(manager, courseId, { note: 'Baru' });

  const course = await db.course.findUniqueOrThrow({ where: { id: courseId } });
  expect(course).toMatchObject({ currentVersionId: versionId, provider: 'BKPSDM Kota Contoh' });
  expect(course.minutes).toBeGreaterThan(45);
  expect(offeringId).not.toBeNull();
  const version = await db.courseVersion.findUniqueOrThrow({ where: { id: versionId } });
  expect(version).toMatchObject({ version: 1, note: 'Baru', publishedById: manager.accountId });
  const items = await itemsOf(versionId);
  expect([...items.keys()]).toEqual([
    draft.lesson,
    draft.quiz,
    draft.assignment,
    draft.file,
    draft.survey,
  ]);
  const lesson = items.get(draft.lesson)!;
  expect(lesson.files).toMatchObject([{ name: draft.drawing, download: false }]);
  expect(lesson.files[0]?.assetId).not.toBeNull();
  expect(await lessonHtml(lesson.id, 'en')).toContain(`/files/lessons/${lesson.id}/`);
  expect(items.get(draft.file)?.files).toMatchObject([{ name: draft.drawing, download: true }]);
  expect(items.get(draft.quiz)?.quizVersionId).not.toBeNull();
  expect(items.get(draft.survey)?.settings).toMatchObject({ questions: [{ kind: 'text' }] });

  expect(await draftView(manager, courseId)).toMatchObject({
    status: 'none',
    published: { version: 1 },
    content: version.content,
  });
  expect(await db.draftText.count({ where: { courseId } })).toBe(0);
  expect(await db.draftMedia.count({ where: { courseId } })).toBe(0);
});

test('the next version keeps keys, and fingerprints and quizzes of what says the same', async () => {
  const manager = await aManager();
  const { courseId, lesson, quiz } = await aFullDraft(manager);
  const first = await itemsOf((await publishNow(manager, courseId)).versionId);
  await startDraft(manager, courseId);
  await write(manager, courseId, lesson, 'Isi materi yang baru.');
  const { changes } = await reviewView(manager, courseId);
  expect(changes?.items).toMatchObject([{ key: lesson, change: 'changed', texts: [{}] }]);
  const second = await itemsOf((await publishNow(manager, courseId)).versionId);
  for (const [key, item] of second) {
    const former = first.get(key)!;
    if (key === lesson) expect(item.fingerprint).not.toBe(former.fingerprint);
    else expect(item.fingerprint).toBe(former.fingerprint);
    expect(item.id).not.toBe(former.id);
  }
  expect(second.get(quiz)?.quizVersionId).toBe(first.get(quiz)?.quizVersionId);
});
