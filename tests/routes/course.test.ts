import { beforeAll, expect, test } from 'vitest';

import { newId } from '#app/platform/id.ts';
import { anAccount } from '#tests/support/accounts.ts';
import { anUnpublishedCourse } from '#tests/support/courses.ts';
import { anEmployee } from '#tests/support/organisation.ts';
import { openProduct, type Visitor } from '#tests/support/visitor.ts';

let visitor: Visitor;

beforeAll(async () => {
  const product = await openProduct('routes/learn/c');
  const employee = await anEmployee();
  visitor = await product.visitor((await anAccount({ employeeId: employee.id })).id);
});

const emptyElements = /<(p|h2|li|dd|section)(?: [^>]*)?><\/\1>/;

test('a course that is only announced says so, without empty lines and without a dead link', async () => {
  const draft = await anUnpublishedCourse({ announced: false });
  const first = await anUnpublishedCourse();
  const course = await anUnpublishedCourse({ requiredIds: [draft.id, first.id] });

  const list = await visitor.get('/catalogue');
  expect(list.text).toContain(`href="/courses/${course.slug}"`);
  expect(list.text).toContain('Belum dibuka');
  expect(list.text).not.toMatch(emptyElements);

  const page = await visitor.get(`/courses/${course.slug}`);
  expect(page.text).toContain('Belum ada pelaksanaan yang dibuka untuk pelatihan ini.');
  expect(page.text).not.toContain('Tentang pelatihan ini');
  expect(page.text).not.toMatch(emptyElements);
  expect(page.text).toContain('Pelatihan mendatang');
  const links = [...page.text.matchAll(/href="(\/courses\/[^"?]+)"/g)].map(([, to]) => to);
  expect(links).toEqual([`/courses/${first.slug}`]);
  expect((await visitor.get(`/courses/${first.slug}`)).status).toBe(200);
  expect((await visitor.get(`/courses/${draft.slug}`)).status).toBe(404);

  const answer = await visitor.post(`/courses/${course.slug}`, { offeringId: newId() });
  expect(answer.status).toBe(404);
});
