import { describe, expect, test } from 'vitest';

import { itemView } from '#app/domain/catalogue/item/item-view.server.ts';
import { wholeMinutes } from '#app/domain/catalogue/lesson/document-minutes.ts';
import { lessonSchema } from '#app/domain/catalogue/lesson/lesson-schema.ts';
import { saveText } from '#app/domain/catalogue/text/save-text.server.ts';
import { textEditorView } from '#app/domain/catalogue/text/text-editor-view.server.ts';
import { takeInAsset } from '#app/domain/media/take-in-asset.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { rememberSeconds } from '#app/routes/studio/editor/recording-seconds.ts';
import { surveyOf } from '#app/routes/studio/editor/use-survey.ts';
import { minutesNow } from '#app/routes/studio/item/minutes-now.ts';
import { aDocument } from '#tests/support/draft-texts.ts';
import {
  addItem,
  addModule,
  aManager,
  aNewCourse,
  changeFacts,
  write,
} from '#tests/support/studio.ts';

test('the editor counts the minutes that the settings show, recordings with them', async () => {
  const manager = await aManager();
  const courseId = await aNewCourse(manager);
  const lesson = await addItem(manager, courseId, await addModule(manager, courseId), 'lesson');
  const source = { path: 'tests/fixtures/media/klip.mp4' };
  const { name, id } = await db.$transaction((tx) =>
    takeInAsset(tx, systemActor, { name: 'klip.mp4', source }),
  );
  await db.mediaAsset.update({ where: { id }, data: { seconds: 200 } });
  const video = { type: 'video', attrs: { file: name, title: 'Klip' } };
  await write(manager, courseId, lesson, 'kata '.repeat(150).trim(), video, 'kata', video);

  const place = { courseId, itemKey: lesson, language: 'id' as const };
  const { seconds, text, readingSpeed } = await textEditorView(manager, place);
  expect(seconds).toEqual({ [name]: 200 });
  for (const [file, length] of Object.entries(seconds)) rememberSeconds(file, length);
  const shown = lessonSchema.nodeFromJSON(JSON.parse(text.json));
  const { computed } = await itemView(manager, courseId, lesson);
  expect(wholeMinutes(surveyOf(shown, readingSpeed).minutes)).toBe(computed);
  expect(computed).toBeGreaterThan(6); // both times it is shown
});

describe('while the text of an item is written', () => {
  const words = (count: number) => 'kata '.repeat(count).trim();
  const STORED = { lesson: { id: 5, en: 9 }, assignment: { id: 50, en: 54 } };

  /** An item that takes five minutes to read in Indonesian and nine in English, in a course of these languages. */
  async function anItem(kind: 'lesson' | 'assignment', languages: Language[]) {
    const manager = await aManager();
    const courseId = await aNewCourse(manager);
    const key = await addItem(manager, courseId, await addModule(manager, courseId), kind);
    await changeFacts(manager, courseId, { languages: ['id', 'en'] });
    await write(manager, courseId, key, words(5 * 150));
    const place = { courseId, itemKey: key, language: 'en' as const, base: 0 };
    await saveText(manager, place, aDocument(words(9 * 150)));
    await changeFacts(manager, courseId, { languages });
    return itemView(manager, courseId, key);
  }

  test.each(['lesson', 'assignment'] as const)(
    'its other languages take what is stored (%s)',
    async (kind) => {
      const item = await anItem(kind, ['id', 'en']);
      expect(item.computed).toBe(STORED[kind].en);
      expect(item.computedIn).toEqual(STORED[kind]);
      const { id, en } = STORED[kind];
      expect(minutesNow(item, 'en', en - 2)).toBe(en - 2); // shortened
      expect(minutesNow(item, 'en', id - 2)).toBe(id); // now the other is longer
      expect(minutesNow(item, 'id', id + 2)).toBe(en);
      expect(minutesNow(item, 'id', en + 2)).toBe(en + 2);
    },
  );

  test('a language that the course is not written in does not count', async () => {
    const item = await anItem('lesson', ['id']);
    expect(item.computed).toBe(STORED.lesson.id);
    expect(item.computedIn).toEqual({ id: STORED.lesson.id });
    expect(minutesNow(item, 'id', 1)).toBe(1);
  });
});

test('parts add up to whole minutes', () => {
  const minutes = Array.from({ length: 30 }, () => 0.1).reduce((sum, part) => sum + part);
  expect(minutes).toBeGreaterThan(3);
  expect(wholeMinutes(minutes)).toBe(3);
  expect(wholeMinutes(3.01)).toBe(4);
  expect(wholeMinutes(0)).toBe(0);
});
