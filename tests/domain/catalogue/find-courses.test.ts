import { beforeAll, expect, test } from 'vitest';

import { findCourses } from '#app/domain/catalogue/listed-courses.server.ts';
import { db } from '#app/platform/db.server.ts';
import { anUnpublishedCourse } from '#tests/support/courses.ts';
import { aPublishedCourse } from '#tests/support/published-course.ts';
import { aManager, aNewCourse } from '#tests/support/studio.ts';

let listed: string;

beforeAll(async () => {
  const title = { id: 'Pengendalian Gratifikasi', en: 'Gratuities' };
  listed = (await aPublishedCourse({ title })).courseId;
});

test('drafts, templates and archived courses are not found', async () => {
  await aNewCourse(await aManager(), 'Gratifikasi Rahasia');
  const archived = await anUnpublishedCourse({ title: { id: 'Gratifikasi Lama', en: '' } });
  await db.course.update({ where: { id: archived.id }, data: { archivedAt: new Date() } });
  expect(await findCourses('gratifikasi')).toEqual([listed]);
});

test('a draft that the words hit does not keep worse spelling from being forgiven', async () => {
  await aNewCourse(await aManager(), 'Grativikasi');
  expect(await findCourses('grativikasi')).toEqual([listed]);
});
