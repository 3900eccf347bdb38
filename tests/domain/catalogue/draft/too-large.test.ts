import { expect, test } from 'vitest';

import { checkedContent } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { editOutline } from '#app/domain/catalogue/outline/edit-outline.server.ts';
import { restoreText } from '#app/domain/catalogue/text/restore-text.server.ts';
import { saveText } from '#app/domain/catalogue/text/save-text.server.ts';
import { textHistory } from '#app/domain/catalogue/text/text-history.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aDocument } from '#tests/support/draft-texts.ts';
import {
  addItem,
  addModule,
  aManager,
  aNewCourse,
  aQuestion,
  changeItem,
} from '#tests/support/studio.ts';

/** Nearly the longest that one text may be. */
const LONG = 'kata '.repeat(780_000);
/** More than fits into what is left of the course then, and of no size that is worth a look by itself. */
const MIDDLE = 'kata '.repeat(400_000);

async function aCourseWithLesson(author: Actor) {
  const courseId = await aNewCourse(author);
  const moduleKey = await addModule(author, courseId);
  return { courseId, moduleKey, itemKey: await addItem(author, courseId, moduleKey, 'lesson') };
}

test('a course does not outgrow what can be opened, whichever way its texts come', async () => {
  const author = await aManager();
  const { courseId, moduleKey, itemKey } = await aCourseWithLesson(author);
  const place = { courseId, itemKey, language: 'id' as const };
  await saveText(author, { ...place, base: 0 }, aDocument(LONG));
  const duplicate = () =>
    editOutline(author, courseId, { kind: 'duplicate-item', key: itemKey, newKey: newId() });
  for (let copies = 1; copies < 10; copies++) await duplicate();
  expect(await refusalOf(duplicate())).toBe('courseTextsTooLong');

  const other = { ...place, itemKey: await addItem(author, courseId, moduleKey, 'lesson') };
  expect(await refusalOf(saveText(author, { ...other, base: 0 }, aDocument(MIDDLE)))).toBe(
    'courseTextsTooLong',
  );
  // Nothing of what was refused stays, and what is short is still written.
  expect(await db.draftText.count({ where: { courseId } })).toBe(10);
  expect((await saveText(author, { ...other, base: 0 }, aDocument('Satu.'))).saved).toBe(true);

  // What was long once does not come back by restoring it.
  await saveText(author, { ...place, base: 1 }, aDocument('Pendek.'));
  const { revision, entries } = await textHistory(author, place, null);
  expect((await saveText(author, { ...other, base: 1 }, aDocument(LONG))).saved).toBe(true);
  await db.$executeRaw`
    UPDATE "TextRevision" SET document = ${JSON.stringify(aDocument(LONG))}::jsonb
     WHERE id = ${entries[0]!.id}::uuid`;
  expect(await refusalOf(restoreText(author, { ...place, base: revision }, entries[0]!.id))).toBe(
    'courseTextsTooLong',
  );
});

test('nor do its quizzes and descriptions, however large each part may be', async () => {
  const author = await aManager();
  const { courseId, moduleKey } = await aCourseWithLesson(author);
  const text = 'kata '.repeat(790);
  const both = { id: text, en: text };
  const questions = Array.from({ length: 450 }, () => ({
    ...{ ...aQuestion(), stem: both, explanation: both },
  }));
  const quiz = async () => {
    const key = await addItem(author, courseId, moduleKey, 'quiz');
    await changeItem(author, courseId, key, (item) =>
      item.kind === 'quiz' ? { ...item, quiz: { ...item.quiz, questions } } : item,
    );
  };
  await quiz();
  expect(await refusalOf(quiz())).toBe('courseTooLong');
  const { content } = await draftView(author, courseId);
  // The same door for what is copied, imported and published.
  const twice = content.modules.flatMap((module) => [module, { ...module, key: newId() }]);
  expect(() => checkedContent({ ...content, modules: twice })).toThrow(
    expect.objectContaining({ code: 'courseTooLong', params: { millions: 8 } }) as Error,
  );
});
