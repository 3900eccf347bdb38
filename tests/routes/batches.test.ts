import { beforeAll, expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { anAccount } from '#tests/support/accounts.ts';
import { aBatch } from '#tests/support/batches.ts';
import { anUnpublishedCourse } from '#tests/support/courses.ts';
import { anEmployee } from '#tests/support/organisation.ts';
import { openProduct, type Visitor } from '#tests/support/visitor.ts';

let visitor: Visitor;

beforeAll(async () => {
  const product = await openProduct('routes/learn/c', 'routes/learn/withdrawal', 'routes/learn/my');
  const employee = await anEmployee();
  visitor = await product.visitor((await anAccount({ employeeId: employee.id })).id);
});

const DAY: [string, string] = ['2030-09-02T00:00:00Z', '2030-09-02T08:00:00Z'];

async function onlyInBatches(versionId: string) {
  const where = { courseVersionId: versionId, kind: 'self_paced' as const };
  await db.offering.updateMany({ where, data: { closesAt: new Date(0) } });
}

test('without scripts: see a batch, take a seat, meet a clash in words, leave', async () => {
  const batch = await aBatch({ capacity: 2, meetings: [DAY] });
  await onlyInBatches(batch.versionId);
  const path = `/courses/${batch.course.slug}`;
  const page = await visitor.get(path);
  expect(page.text).toContain('Senin, 2 September 2030');
  expect(page.text).toContain('08.00–16.00 WITA');
  expect(page.text).toContain('2 dari 2');
  expect(page.text).toContain(`value="${batch.offeringId}"`);

  const { offeringId } = batch;
  const taken = await visitor.follow(await visitor.post(path, { offeringId }));
  expect(taken.path).toMatch(/^\/learn\//);
  expect(taken.text).toContain('Senin, 2 September 2030');
  expect((await visitor.get('/learn')).text).toContain('Pertemuan berikutnya');

  const other = await aBatch({ meetings: [DAY] });
  await onlyInBatches(other.versionId);
  const otherPath = `/courses/${other.course.slug}`;
  const { id: title } = batch.course.title as { id: string };
  const clash = await visitor.get(otherPath);
  expect(clash.text).toContain(`Bentrok dengan ${title}`);
  expect(clash.text).not.toContain(`value="${other.offeringId}"`);
  const refused = await visitor.post(otherPath, { offeringId: other.offeringId });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Jadwalnya bentrok dengan pertemuan');

  const own = await visitor.get(path);
  expect(own.text).toContain('Anda terdaftar');
  const withdrawal = /action="(\/learn\/[^"]+\/withdrawal)"/.exec(own.text)?.[1];
  expect((await visitor.post(withdrawal ?? '')).location).toBe('/learn');
  expect((await visitor.get(otherPath)).text).toContain(`value="${other.offeringId}"`);
});

test('without scripts: note interest where no batch is open, and take it back', async () => {
  const { slug } = await anUnpublishedCourse();
  const path = `/courses/${slug}`;
  expect((await visitor.get(path)).text).toContain('Catat minat saya');
  const noted = await visitor.follow(await visitor.post(`${path}/interest`, { intent: 'note' }));
  expect(noted.path).toBe(path);
  expect(noted.text).toContain('Tarik kembali minat');
  const back = await visitor.follow(
    await visitor.post(`${path}/interest`, { intent: 'take-back' }),
  );
  expect(back.text).toContain('Catat minat saya');
});
