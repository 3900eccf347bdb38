import { expect, test } from 'vitest';

import type { CourseItemDraft } from '#app/domain/catalogue/intake/course-draft.ts';
import { lessonFromMarkdown } from '#app/domain/catalogue/intake/lesson-from-markdown.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aLesson, aPublishedCourse } from '#tests/support/published-course.ts';

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
