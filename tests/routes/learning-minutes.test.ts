import { expect, test } from 'vitest';

import { itemView } from '#app/domain/catalogue/item/item-view.server.ts';
import { wholeMinutes } from '#app/domain/catalogue/lesson/document-minutes.ts';
import { lessonSchema } from '#app/domain/catalogue/lesson/lesson-schema.ts';
import { textEditorView } from '#app/domain/catalogue/text/text-editor-view.server.ts';
import { takeInAsset } from '#app/domain/media/take-in-asset.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { rememberSeconds } from '#app/routes/studio/editor/recording-seconds.ts';
import { surveyOf } from '#app/routes/studio/editor/use-survey.ts';
import { addItem, addModule, aManager, aNewCourse, write } from '#tests/support/studio.ts';

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

test('parts add up to whole minutes', () => {
  const minutes = Array.from({ length: 30 }, () => 0.1).reduce((sum, part) => sum + part);
  expect(minutes).toBeGreaterThan(3);
  expect(wholeMinutes(minutes)).toBe(3);
  expect(wholeMinutes(3.01)).toBe(4);
  expect(wholeMinutes(0)).toBe(0);
});
