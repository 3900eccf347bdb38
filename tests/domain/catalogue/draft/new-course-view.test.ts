import { expect, test } from 'vitest';

import { createCourse } from '#app/domain/catalogue/draft/create-course.server.ts';
import { newCourseView } from '#app/domain/catalogue/draft/new-course-view.server.ts';
import { anElearningForm } from '#tests/support/published-course.ts';
import { aManager, inId } from '#tests/support/studio.ts';

test('the number proposed for a course is the next of its kind', async () => {
  await anElearningForm();
  const manager = await aManager();
  const codes = async () => (await newCourseView(manager, null)).codes;
  const course = (kind: 'online' | 'workshop' | 'seminar', code: string) =>
    createCourse(manager, { title: inId(code), kind, formId: 16, code });
  const none = { online: 'K-001', workshop: 'K-001', seminar: 'K-001', blended: 'K-001' };
  expect(await codes()).toEqual(none);

  for (const code of ['WS-25', 'WS-26', 'TANPA-NOMOR']) await course('workshop', code);
  await course('online', 'EL-099');
  await course('seminar', 'S/9');
  expect(await codes()).toEqual({
    online: 'EL-100',
    workshop: 'WS-27',
    seminar: 'S/10',
    blended: 'K-001',
  });

  // The way of most courses of a kind; numbers that another kind has taken in that way are left out.
  await course('online', 'WS-030');
  expect(await codes()).toMatchObject({ online: 'EL-100', workshop: 'WS-031' });
  await course('seminar', 'K-007');
  expect(await codes()).toMatchObject({ blended: 'K-008' });
});
