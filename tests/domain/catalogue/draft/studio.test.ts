import { expect, test } from 'vitest';

import { createCourse } from '#app/domain/catalogue/draft/create-course.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { studioCourses } from '#app/domain/catalogue/draft/studio-courses.server.ts';
import { readStudioSearch } from '#app/domain/catalogue/draft/studio-search.ts';
import { itemView } from '#app/domain/catalogue/item/item-view.server.ts';
import { editOutline } from '#app/domain/catalogue/outline/edit-outline.server.ts';
import { newId } from '#app/platform/id.ts';
import { anActor } from '#tests/support/organisation.ts';
import { anElearningForm } from '#tests/support/published-course.ts';

test('a course is begun, and shown to its author', async () => {
  await anElearningForm();
  const trainer = await anActor({ grants: [{ role: 'trainer' }] });
  const other = await anActor({ grants: [{ role: 'trainer' }] });
  const courseId = await createCourse(trainer, {
    title: { id: 'Pelayanan Prima', en: '' },
    kind: 'online',
    formId: 16,
    code: 'PP-1',
  });
  const [moduleKey, key] = [newId(), newId()];
  const title = { id: 'Satu', en: '' };
  await editOutline(trainer, courseId, { kind: 'add-module', key: moduleKey, title, before: null });
  await editOutline(trainer, courseId, {
    kind: 'add-item',
    key,
    moduleKey,
    itemKind: 'quiz',
    title,
    before: null,
  });
  const view = await draftView(trainer, courseId);
  expect(view).toMatchObject({ slug: 'pelayanan-prima', status: 'writing', written: {} });
  expect(view.content.modules).toMatchObject([{ key: moduleKey, items: [{ key, kind: 'quiz' }] }]);
  expect(await itemView(trainer, courseId, key)).toMatchObject({ item: { key }, computed: 0 });
  const { courses } = await studioCourses(
    trainer,
    readStudioSearch(new URLSearchParams('q=prima')),
  );
  expect(courses).toMatchObject([{ id: courseId, draft: 'writing', isAuthor: true }]);
  await expect(draftView(other, courseId)).rejects.toMatchObject({ kind: 'not-found' });
});
