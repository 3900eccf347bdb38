import fc from 'fast-check';
import { expect, test } from 'vitest';

import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { saveFacts } from '#app/domain/catalogue/facts/save-facts.server.ts';
import { editOutline } from '#app/domain/catalogue/outline/edit-outline.server.ts';
import { applyEdit, type OutlineEdit } from '#app/domain/catalogue/outline/outline-edit.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { editsOf } from '#tests/support/outline-edits.ts';
import { addItem, addModule, aManager, aNewCourse, inId } from '#tests/support/studio.ts';

type Done = { edit: OutlineEdit; revision: number; content: CourseContent };

/** One person's edits, one after another; what names something gone or renamed is refused and leaves nothing. */
async function work(actor: Actor, courseId: string, edits: OutlineEdit[]): Promise<Done[]> {
  const done: Done[] = [];
  for (const edit of edits) {
    try {
      done.push({ edit, ...(await editOutline(actor, courseId, edit)) });
    } catch (error) {
      expect(error).toMatchObject({
        code: expect.stringMatching(/^(itemGone|courseChanged)$/) as string,
      });
    }
  }
  return done;
}

test('two at once end as if one had come after the other', async () => {
  const [one, other] = [await aManager(), await aManager()];
  const edits = fc.array(editsOf(3, 6), { minLength: 5, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(edits, edits, async (mine, yours) => {
      const courseId = await aNewCourse(one);
      const begun = await draftView(one, courseId);
      const done = (
        await Promise.all([work(one, courseId, mine), work(other, courseId, yours)])
      ).flat();
      // Each that changed anything raised the revision by one: that is the order in which they were made. One that
      // changed nothing came back with the revision it found.
      const after = await draftView(one, courseId);
      let content = begun.content;
      for (let revision = begun.revision + 1; revision <= after.revision; revision++) {
        const made = done.filter((each) => each.revision === revision);
        const next = made[0]?.content;
        expect(made.map(({ edit }) => tried(content, edit))).toContainEqual(next);
        content = next!;
      }
      expect(after.content).toEqual(content);
      const keys = contentItems(after.content).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 15 },
  );
});

function tried(content: CourseContent, edit: OutlineEdit): CourseContent {
  try {
    return applyEdit(content, edit);
  } catch {
    return content;
  }
}

test('fifty items added at once are all there, once', async () => {
  const [one, other] = [await aManager(), await aManager()];
  const courseId = await aNewCourse(one);
  const moduleKey = await addModule(one, courseId);
  const added = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      addItem(n % 2 ? one : other, courseId, moduleKey, 'lesson', `Materi ${n}`),
    ),
  );
  const { content } = await draftView(one, courseId);
  expect(
    contentItems(content)
      .map(({ key }) => key)
      .sort(),
  ).toEqual([...added].sort());
});

test('a form of the facts is refused only where the facts have been saved since', async () => {
  const [one, other] = [await aManager(), await aManager()];
  const courseId = await aNewCourse(one);
  const { content, seen } = await draftView(one, courseId);
  await addModule(other, courseId);
  const place = { courseId, seen: seen.facts };
  await saveFacts(one, place, { ...content.facts, provider: 'Satu' });
  const late = saveFacts(other, place, { ...content.facts, provider: 'Dua' });
  await expect(late).rejects.toMatchObject({ kind: 'conflict', code: 'courseChanged' });
  // The same said by both is no conflict.
  await saveFacts(other, place, { ...content.facts, provider: 'Satu' });
  expect((await draftView(one, courseId)).content.facts.provider).toBe('Satu');
});

test('characters nobody sees and documents that are none are not kept', async () => {
  const manager = await aManager();
  const courseId = await aNewCourse(manager);
  const { content, seen } = await draftView(manager, courseId);
  const place = { courseId, seen: seen.facts };
  for (const facts of [
    { ...content.facts, provider: 'Balai\u0000' },
    { ...content.facts, title: inId('\ud800') },
    { ...content.facts, languages: [] },
    { ...content.facts, capacity: -1 },
  ])
    await expect(saveFacts(manager, place, facts)).rejects.toMatchObject({ code: 'courseContent' });
  expect((await draftView(manager, courseId)).content).toEqual(content);
});
