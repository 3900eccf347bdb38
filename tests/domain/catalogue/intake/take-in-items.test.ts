import { expect, test } from 'vitest';

import type { CourseItemDraft } from '#app/domain/catalogue/intake/course-draft.ts';
import { lessonFromMarkdown } from '#app/domain/catalogue/intake/lesson-from-markdown.server.ts';
import { prepareCourse } from '#app/domain/catalogue/intake/prepare-course.server.ts';
import { publishCourse } from '#app/domain/catalogue/intake/publish-course.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aPhoto } from '#tests/support/pictures.ts';
import { aCourseDraft, aLesson, aPublishedCourse } from '#tests/support/published-course.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const aFile = (content: string) => Buffer.from(`%PDF-1.7\n${content}\n%%EOF`);

function aFilePage(content: string): CourseItemDraft {
  const files = [{ name: 'lembar.pdf', label: both('Lembar'), bytes: aFile(content) }];
  return { kind: 'file', title: both('Berkas'), minutes: 5, files };
}

test('a page of files offers them under the names they have in the library', async () => {
  await aPublishedCourse({ items: [aFilePage('lama')] });
  const { items } = await aPublishedCourse({ items: [aFilePage('baru')] });
  const settings = items[0]?.settings as { files: { name: string; label: object }[] };
  const [offered] = settings.files;
  expect(offered?.name).not.toBe('lembar.pdf');
  expect(offered?.label).toEqual(both('Lembar'));
  const stored = await db.lessonFile.findMany({ where: { courseItemId: items[0]?.id } });
  expect(stored.map(({ name, download }) => [name, download])).toEqual([[offered?.name, true]]);
});

test('what takes its time with a course is done before its transaction begins', async () => {
  const picture = { name: 'alur.jpg', label: both('Alur'), bytes: await aPhoto(600, 400) };
  const page = { kind: 'file' as const, title: both('Berkas'), minutes: 5, files: [picture] };
  const seen = { name: 'loket.jpg', bytes: await aPhoto(500, 300) };
  const lesson = { ...aLesson('Bergambar', '![Loket](loket.jpg)'), files: [seen] };
  const prepared = await prepareCourse(await aCourseDraft({ items: [page, lesson] }));
  for (const { bytes } of [picture, seen]) bytes.fill(0); // whoever looked into one now would refuse it
  const { versionId } = await db.$transaction((tx) => publishCourse(tx, systemActor, prepared));
  const kept = await db.lessonFile.findMany({
    where: { courseItem: { module: { versionId } } },
    orderBy: { name: 'asc' },
  });
  const names = kept.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['alur.webp', 'loket.webp']));
});

test('assignments, surveys, conditions and least times come with a course that is handed in whole', async () => {
  const [lesson, work] = [newId(), newId()];
  const document = lessonFromMarkdown('Susun rencana.');
  const { items } = await aPublishedCourse({
    items: [
      { ...aLesson('Materi'), key: lesson, minimumMinutes: 4 },
      {
        kind: 'assignment',
        key: work,
        title: both('Tugas'),
        minutes: 60,
        conditions: [{ kind: 'item', key: lesson }],
        document: { id: document, en: document },
        files: [],
        settings: { text: true, files: true },
      },
      {
        kind: 'survey',
        title: both('Survei'),
        minutes: 2,
        required: false,
        conditions: [{ kind: 'item', key: work }],
        settings: {
          questions: [{ key: newId(), kind: 'text', text: both('Kesan?'), required: false }],
        },
      },
    ],
  });
  const [first, assignment, survey] = items;
  expect(first).toMatchObject({ minimumMinutes: 4, conditions: [] });
  expect(assignment).toMatchObject({
    conditions: [{ kind: 'item', key: lesson }],
    settings: { text: true, files: true },
    html: { id: expect.stringContaining('Susun rencana.') as string },
  });
  expect(survey).toMatchObject({
    required: false,
    conditions: [{ kind: 'item', key: work }],
    settings: { questions: [{ text: both('Kesan?') }] },
  });
});
