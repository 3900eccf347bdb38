import { beforeAll, describe, expect, test } from 'vitest';

import { createCourse } from '#app/domain/catalogue/draft/create-course.server.ts';
import { editOutline } from '#app/domain/catalogue/outline/edit-outline.server.ts';
import { reviewView } from '#app/domain/catalogue/review/review-view.server.ts';
import { restoreText } from '#app/domain/catalogue/text/restore-text.server.ts';
import { saveText } from '#app/domain/catalogue/text/save-text.server.ts';
import { textHistory } from '#app/domain/catalogue/text/text-history.server.ts';
import { textOf } from '#app/domain/catalogue/text/text-of.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aDocument, p } from '#tests/support/draft-texts.ts';
import { aLesson, aPublishedCourse } from '#tests/support/published-course.ts';
import {
  addItem,
  addModule,
  aFullDraft,
  aManager,
  aNewCourse,
  inId,
  publishNow,
  write,
} from '#tests/support/studio.ts';

const linked = (href: string) =>
  aDocument({
    type: 'paragraph',
    content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
  });
const deep = (depth: number) => {
  let node: object = p('dasar');
  for (let at = 0; at < depth; at++) node = { type: 'blockquote', content: [node] };
  return aDocument(node);
};
const long = (megabytes: number) => aDocument('a'.repeat(megabytes << 20));

/** What no lesson may hold: as it is sent, and as it might lie in the database after all. */
const BAD: [string, { sent: object; stored: object }][] = [
  ['lessonNode', same(aDocument('Isi.', { type: 'script', attrs: { src: 'x' } }))],
  ['lessonAttribute', same(linked('javascript:alert(1)'))],
  ['lessonAttribute', same(linked('data:text/html,<script>alert(1)</script>'))],
  ['lessonAttribute', same(aDocument({ ...p('x'), attrs: { onclick: 'alert(1)' } }))],
  [
    'lessonEmbedHost',
    same(aDocument({ type: 'embed', attrs: { src: 'https://jahat.example/', title: 'x' } })),
  ],
  ['lessonDepth', { sent: deep(10_000), stored: deep(100) }],
  ['lessonSize', { sent: long(50), stored: long(5) }],
];
function same(document: object) {
  return { sent: document, stored: document };
}

let author: Actor;
beforeAll(async () => {
  author = await aManager();
});

async function aText(kind: 'lesson' | 'assignment' = 'lesson') {
  const courseId = await aNewCourse(author);
  const itemKey = await addItem(author, courseId, await addModule(author, courseId), kind);
  return { courseId, itemKey, language: 'id' as const };
}

/** Puts a document where no command would. */
async function lay(table: 'DraftText' | 'TextRevision', courseId: string, document: object) {
  await db.$executeRawUnsafe(
    `UPDATE "${table}" SET document = $2::jsonb WHERE "courseId" = $1::uuid`,
    courseId,
    JSON.stringify(document),
  );
}

async function expectHeldBack(courseId: string, code: string) {
  const { missing } = await reviewView(author, courseId);
  expect(missing.map((one) => JSON.stringify(one)).join()).toContain(`"${code}"`);
  expect(await refusalOf(publishNow(author, courseId))).not.toBe('accepted');
}

describe.each(BAD)('%s', (code, { sent, stored }) => {
  test.each(['lesson', 'assignment'] as const)('a page saves no such %s', async (kind) => {
    const place = await aText(kind);
    expect(await refusalOf(saveText(author, { ...place, base: 0 }, sent))).toBe(code);
    expect((await textOf(author, place)).revision).toBe(0);
  });

  test('nor does one whose text somebody has changed meanwhile, or that has merged both', async () => {
    const place = await aText();
    await saveText(author, { ...place, base: 0 }, aDocument('Satu.'));
    for (const base of [0, 1])
      expect(await refusalOf(saveText(author, { ...place, base }, sent))).toBe(code);
    expect((await textOf(author, place)).revision).toBe(1);
  });

  test('nothing of the kind is restored', async () => {
    const place = await aText();
    await saveText(author, { ...place, base: 0 }, aDocument('Satu.'));
    await lay('TextRevision', place.courseId, stored);
    const [entry] = await db.textRevision.findMany({ where: place, select: { id: true } });
    const restored = restoreText(author, { ...place, base: 1 }, entry!.id);
    expect(await refusalOf(restored)).toBe(code);
  });

  test('an import takes none in', async () => {
    const lesson = aLesson();
    for (const language of ['id', 'en'] as const) {
      const document = { ...lesson.document, [language]: sent };
      expect(await refusalOf(aPublishedCourse({ items: [{ ...lesson, document }] }))).toBe(code);
    }
  });

  test('what lies there all the same is not published, nor are copies of it', async () => {
    const { courseId, lesson, assignment } = await aFullDraft(author);
    await lay('DraftText', courseId, stored);
    await expectHeldBack(courseId, code);

    const about = { title: inId('Salinan'), kind: 'online' as const, formId: 16 };
    const copy = { ...about, code: `SALIN-${newId()}`, fromCourseId: courseId };
    await expectHeldBack(await createCourse(author, copy), code);
    const duplicate = { kind: 'duplicate-item' as const, key: lesson, newKey: newId() };
    await editOutline(author, courseId, duplicate);
    await write(author, courseId, lesson, 'Isi materi.');
    await write(author, courseId, assignment, 'Susun rencana.');
    await expectHeldBack(courseId, code);
    expect(await db.courseVersion.count({ where: { courseId } })).toBe(0);
  });
});

test('a text without any of it goes every one of these ways', async () => {
  const place = await aText();
  await saveText(author, { ...place, base: 0 }, aDocument('Satu.'));
  const { entries } = await textHistory(author, place, null);
  expect(await refusalOf(restoreText(author, { ...place, base: 1 }, entries[0]!.id))).toBe(
    'accepted',
  );
  expect(await refusalOf(aPublishedCourse())).toBe('accepted');
  const { courseId } = await aFullDraft(author);
  expect(await refusalOf(publishNow(author, courseId))).toBe('accepted');
});
