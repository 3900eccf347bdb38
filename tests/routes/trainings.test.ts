import { beforeAll, expect, test } from 'vitest';

import { addDays } from '#app/platform/clock.ts';
import { today } from '#app/platform/today.server.ts';
import { aCourseProving } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';
import { completedOn } from '#tests/support/trainings.ts';
import { openProduct, type Visitor } from '#tests/support/visitor.ts';

let hr: Visitor;
let auditor: Visitor;

beforeAll(async () => {
  const product = await openProduct('routes/hr/training');
  hr = await product.visitor((await anActor({ grants: [{ role: 'hr' }] })).accountId);
  auditor = await product.visitor((await anActor({ grants: [{ role: 'auditor' }] })).accountId);
});

test('HR looks at whom a course would concern, requires it, reads how people stand, and ends it', async () => {
  expect((await hr.get('/hr/trainings')).text).toContain('Belum ada pelatihan wajib');
  const position = await aPosition();
  const course = await aCourseProving([]);
  const [first] = [
    await anEmployee({ positionId: position.id, name: 'Siti Rahma' }),
    await anEmployee({ positionId: position.id, name: 'Budi Santoso' }),
  ];
  await completedOn(addDays(today(), -30), first.id, course.offeringId);
  const typed = {
    scope: `position:${position.id}`,
    courseId: course.courseId,
    importance: 'mutlak',
    dueDays: '30',
    everyMonths: '12',
    aheadDays: '60',
    validFrom: today(),
    decreeNumber: 'SK 7/2026',
    decreeDate: '2026-01-05',
  };
  const empty = await hr.post('/hr/trainings/new', { ...typed, intent: 'preview', courseId: '' });
  expect(empty.status).toBe(400);
  expect(empty.text).toContain('Wajib diisi.');
  const asked = await hr.post('/hr/trainings/new', { ...typed, intent: 'preview' });
  const preview = await hr.get(asked.location!.split('#')[0]!);
  expect(preview.text).toContain('2 pegawai terkena');
  expect(preview.text).toContain('1 di antaranya sudah menyelesaikannya');
  expect(preview.text).toContain('value="SK 7/2026"');
  expect(preview.text).toMatch(new RegExp(`<option value="position:${position.id}" selected`));

  const created = await hr.post('/hr/trainings/new', { ...typed, intent: 'create' });
  expect(created.location).toMatch(/^\/hr\/trainings\/[\w-]{36}\?created$/);
  await runEvents();
  const page = created.location!.split('?')[0]!;
  expect((await hr.get('/hr/trainings')).text).toContain(`href="${page}"`);
  expect((await hr.get(`${page}?state=open`)).text).toContain('Budi Santoso');
  expect((await hr.get(`${page}?state=open`)).text).not.toContain('Siti Rahma');
  const file = await hr.get(`${page}/export?state=done`);
  expect(file.text.trim().split('\r\n')).toHaveLength(2);
  expect(file.text).toContain('Siti Rahma');
  for (const language of ['id', 'en'])
    expect((await hr.get(`${page}?lng=${language}`)).text).not.toMatch(/trainings\.|\{\{/);

  expect((await auditor.get(page)).text).not.toContain('name="endsOn"');
  expect((await auditor.get('/hr/trainings')).text).not.toContain('/hr/trainings/new');
  const early = await hr.post(page, { endsOn: '2020-01-01' });
  expect(early.text).toContain('Tanggal berakhir tidak boleh sebelum tanggal mulai berlaku.');
  const ended = await hr.post(page, { endsOn: today() });
  expect(ended.location).toBe(`${page}?ended`);
  await runEvents();
  expect((await hr.get(page)).text).toContain('dibatalkan sebelum berlaku');
});
