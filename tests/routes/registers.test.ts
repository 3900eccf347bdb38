import { beforeAll, describe, expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { aBatch } from '#tests/support/batches.ts';
import { HOSTILE_MARKUP } from '#tests/support/hostile-text.ts';
import { anEmployee } from '#tests/support/organisation.ts';
import { aPartner, aRegisteredTrainer, aRoom, aVenue } from '#tests/support/registers.ts';
import { openProduct } from '#tests/support/visitor.ts';

type Visitor = Awaited<ReturnType<Awaited<ReturnType<typeof openProduct>>['visitor']>>;

let asManager: Visitor;
let asTrainer: Visitor;
beforeAll(async () => {
  const product = await openProduct(
    'routes/studio/venues',
    'routes/studio/trainers',
    'routes/studio/partners',
  );
  const [manager, trainer] = await Promise.all([aHolder('training_manager'), aHolder('trainer')]);
  asManager = await product.visitor(manager.accountId);
  asTrainer = await product.visitor(trainer.accountId);
});

describe('venues and rooms, by forms alone', () => {
  const venueId = newId();
  const page = `/studio/venues/${venueId}`;
  const name = `Balai Diklat ${venueId}`;

  test('an empty list says what to do next, to those who can do it', async () => {
    expect((await asManager.get('/studio/venues')).text).toContain('/studio/venues/new');
    const seen = await asTrainer.get('/studio/venues');
    expect(seen.text).not.toContain('/studio/venues/new');
    expect(seen.text).toContain('href="/studio/trainers"');
    expect(seen.text).toContain('href="/studio/partners"');
  });

  test('adding a venue', async () => {
    const form = { venueId, name, address: 'Jalan Merdeka 1', zone: 'Asia/Makassar' };
    const empty = await asManager.post('/studio/venues/new', { ...form, name: ' ' });
    expect(empty.status).toBe(400);
    expect(empty.text).toContain('Wajib diisi.');
    expect(empty.text).toContain(`value="${venueId}"`);
    const done = await asManager.post('/studio/venues/new', form);
    expect(done.location).toBe(`${page}?done=created`);
    const again = await asManager.post('/studio/venues/new', { ...form, venueId: newId() });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Sudah ada tempat dengan nama ini');
    const shown = await asManager.get(done.location!);
    expect(shown.text).toContain('WITA');
    expect(shown.text).toContain('Belum ada ruang di tempat ini.');
  });

  test('adding, changing and archiving a room', async () => {
    const room = { roomId: newId(), name: 'Anggrek', capacity: '40', equipment: 'AC, proyektor' };
    const done = await asManager.post(page, { ...room, intent: 'add-room' });
    expect(done.location).toBe(`${page}?done=roomAdded`);
    const few = await asManager.post(page, {
      ...room,
      intent: 'add-room',
      roomId: newId(),
      capacity: '0',
    });
    expect(few.text).toContain('Paling sedikit 1.');
    const edit = `${page}?edit=${room.roomId}`;
    expect((await asManager.get(edit)).text).toContain('value="save-room"');
    await asManager.post(edit, { ...room, intent: 'save-room', capacity: '35' });
    expect(await db.room.findUniqueOrThrow({ where: { id: room.roomId } })).toMatchObject({
      capacity: 35,
      equipment: ['AC', 'proyektor'],
    });
    await asManager.post(page, { intent: 'archive-room', roomId: room.roomId });
    expect((await asTrainer.get(page)).text).toContain('Diarsipkan');
    expect((await asTrainer.get(page)).text).not.toContain('value="archive"');
    expect((await asTrainer.post(page, { intent: 'archive' })).status).toBe(404);
  });

  test('the meetings to come in its rooms, in their zone', async () => {
    const roomId = await aRoom(venueId, { name: 'Melati' });
    const { course } = await aBatch({
      meetings: [['2035-06-01T00:00:00Z', '2035-06-01T08:00:00Z']],
      roomId,
    });
    const shown = await asTrainer.get(`${page}?room=${roomId}`);
    expect(shown.text).toContain((course.title as { id: string }).id);
    expect(shown.text).toContain('WITA');
    expect(shown.text).toContain('Hanya ruang Melati');
    expect((await asTrainer.get(`${page}?when=past`)).text).toContain('Belum ada pertemuan');
  });

  test('searching', async () => {
    expect((await asTrainer.get(`/studio/venues?q=${venueId}`)).text).toContain(name);
    expect((await asTrainer.get('/studio/venues?q=zzzzqqqq')).text).toContain(
      'Tidak ada yang cocok',
    );
  });
});

describe('trainers, by forms alone', () => {
  test('an employee is found by name and registered', async () => {
    const name = `Rahmawati ${newId()}`;
    const { id } = await anEmployee({ name });
    const found = await asManager.get(`/studio/trainers/new?q=${encodeURIComponent(name)}`);
    expect(found.text).toContain(`?employee=${id}`);
    const form = await asManager.get(`/studio/trainers/new?employee=${id}`);
    expect(form.text).toContain(`name="employeeId" value="${id}"`);
    const trainerId = newId();
    const typed = { from: 'inside', trainerId, employeeId: id, expertise: 'Pengadaan' };
    const done = await asManager.post('/studio/trainers/new', typed);
    expect(done.location).toBe(`/studio/trainers/${trainerId}?done=created`);
    const twice = { ...typed, trainerId: newId() };
    const again = await asManager.post(`/studio/trainers/new?employee=${id}`, twice);
    expect(again.text).toContain('sudah terdaftar sebagai pengajar');
    const now = await asManager.get(`/studio/trainers/new?q=${encodeURIComponent(name)}`);
    expect(now.text).toContain(`/studio/trainers/${trainerId}`);
  });

  test('somebody from outside is registered and changed; trainers read it without the address', async () => {
    const partnerId = await aPartner({ name: `Universitas ${newId()}` });
    const asked = `/studio/trainers/new?from=outside&partner=${partnerId}`;
    const form = await asManager.get(asked);
    expect(form.text).toMatch(
      new RegExp(`value="${partnerId}"[^>]*selected|selected[^>]*value="${partnerId}"`),
    );
    const trainerId = newId();
    const typed = { from: 'outside', trainerId, name: 'Dr. Budi, M.Si.', partnerId };
    const bad = await asManager.post(asked, { ...typed, phone: 'abc', email: 'x' });
    expect(bad.status).toBe(400);
    expect(bad.text).toContain('Tulis nomor telepon');
    await asManager.post(asked, { ...typed, phone: '0812 345678', email: 'budi@unpad.ac.id' });
    const page = `/studio/trainers/${trainerId}`;
    const saved = {
      intent: 'save-outside',
      name: 'Dr. Budi, M.Si.',
      partnerId,
      phone: '0813 999999',
    };
    expect((await asManager.post(page, saved)).location).toBe(`${page}?done=saved`);
    expect((await asManager.get(page)).text).toContain('0813 999999');
    const read = await asTrainer.get(page);
    expect(read.text).toContain('Dr. Budi, M.Si.');
    expect(read.text).not.toContain('0813 999999');
    await asManager.post(page, { intent: 'archive' });
    expect((await asTrainer.get('/studio/trainers?archived=1&q=Budi')).text).toContain(page);
  });
});

describe('partner institutions, by forms alone', () => {
  test('an agreement that expires soon is said so, and the catalogue is kept', async () => {
    const partnerId = newId();
    const page = `/studio/partners/${partnerId}`;
    const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const facts = { name: `Lembaga ${partnerId}`, kind: 'training_body', website: 'www.lan.go.id' };
    const wrong = { ...facts, partnerId, agreementFrom: until, agreementUntil: '2020-01-01' };
    expect((await asManager.post('/studio/partners/new', wrong)).text).toContain(
      'Akhir perjanjian',
    );
    const typed = { ...facts, partnerId, agreementNumber: '12/PKS', agreementUntil: until };
    await asManager.post('/studio/partners/new', typed);
    const shown = await asTrainer.get(page);
    expect(shown.text).toContain('Segera berakhir');
    expect(shown.text).toContain('href="https://www.lan.go.id"');
    const course = { intent: 'add-course', partnerCourseId: newId(), title: 'Kepemimpinan' };
    await asManager.post(page, { ...course, minutes: '2700', cost: '1500000', currency: 'IDR' });
    expect((await asTrainer.get(page)).text.replaceAll('\u00a0', ' ')).toContain('Rp 1.500.000');
    const edit = `${page}?edit=${course.partnerCourseId}`;
    expect((await asManager.get(edit)).text).toContain('value="1500000"');
    await asManager.post(edit, {
      ...course,
      intent: 'save-course',
      website: 'javascript:alert(1)',
    });
    expect((await asTrainer.get(page)).text).not.toContain('javascript:');
    await asManager.post(page, {
      intent: 'remove-course',
      partnerCourseId: course.partnerCourseId,
    });
    expect((await asTrainer.get(page)).text).toContain('Katalog lembaga ini belum diisi.');
  });
});

test('hostile words stay words on every page', async () => {
  for (const text of HOSTILE_MARKUP.slice(0, 40)) {
    const name = text.slice(0, 60);
    const { venueId } = await aVenue({ name: `${name} ${newId()}` });
    await aRoom(venueId, { name, equipment: [name] });
    const partnerId = await aPartner({ name: `${name} ${newId()}` });
    const trainerId = await aRegisteredTrainer({ name, partnerId });
    for (const page of [`venues/${venueId}`, `trainers/${trainerId}`, `partners/${partnerId}`]) {
      const { status, text: shown } = await asManager.get(`/studio/${page}`);
      expect(status).toBe(200);
      if (/<(script|img|svg|iframe|math|form)/i.test(name)) expect(shown).not.toContain(name);
    }
  }
});
