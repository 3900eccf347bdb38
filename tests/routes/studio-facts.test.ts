import { beforeAll, describe, expect, test } from 'vitest';

import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import { createCourse } from '#app/domain/catalogue/draft/create-course.server.ts';
import { typedFacts } from '#app/domain/catalogue/facts/typed-facts.ts';
import { db } from '#app/platform/db.server.ts';
import { aCompetency } from '#tests/support/competency.ts';
import { anUnpublishedCourse } from '#tests/support/courses.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { anEmployee, aUnit } from '#tests/support/organisation.ts';
import { anElearningForm } from '#tests/support/published-course.ts';
import { openProduct } from '#tests/support/visitor.ts';

type Product = Awaited<ReturnType<typeof openProduct>>;
type Visitor = Awaited<ReturnType<Product['visitor']>>;
type Holder = Awaited<ReturnType<typeof aHolder>>;

let product: Product;
let writer: Holder;
let trainer: Visitor;
let manager: Visitor;
beforeAll(async () => {
  await anElearningForm();
  product = await openProduct('routes/studio/course-facts');
  writer = await aHolder('trainer');
  trainer = await product.visitor(writer.accountId);
  manager = await product.visitor((await aHolder('training_manager')).accountId);
});

let serial = 0;
async function begun() {
  const courseId = await createCourse(writer, {
    title: { id: 'Pelayanan Prima', en: 'Excellent Service' },
    kind: 'online',
    formId: 16,
    code: `FAK-${++serial}`,
  });
  return { courseId, path: `/studio/courses/${courseId}/facts` };
}

const factsOf = async (courseId: string) => {
  const draft = await db.courseDraft.findUniqueOrThrow({ where: { courseId } });
  return (draft.content as CourseContent).facts;
};

/** What a browser sends of the form as it stands, with these things typed. */
async function typed(
  courseId: string,
  visitor: Visitor,
  more: Record<string, string | string[]> = {},
): Promise<URLSearchParams> {
  const page = await visitor.get(`/studio/courses/${courseId}/facts`);
  const seen = /name="seen" value="([^"]*)"/.exec(page.text)![1]!;
  const { outcomes, ...fields } = typedFacts(await factsOf(courseId));
  const sent = new URLSearchParams({ seen });
  const put = (name: string, value: unknown): void => {
    if (Array.isArray(value)) value.forEach((one) => put(name, one));
    else if (typeof value === 'object')
      for (const [key, one] of Object.entries(value as object)) put(`${name}.${key}`, one);
    else if (name !== 'seen') sent.append(name, value as string);
  };
  for (const [name, value] of Object.entries(fields)) put(name, value);
  outcomes.forEach((one, at) => put(`outcomes[${at}]`, one));
  for (const name of Object.keys(more)) sent.delete(name);
  for (const [name, value] of Object.entries(more))
    for (const one of [value].flat()) sent.append(name, one);
  return sent;
}

const posts = async (
  { courseId, path }: { courseId: string; path: string },
  more: Record<string, string | string[]>,
  visitor = trainer,
) => visitor.post(path, await typed(courseId, visitor, more));

test('what is typed is saved, in words that end up on the page of the course', async () => {
  const course = await begun();
  const done = await posts(course, {
    step: 'save',
    'title.id': 'Pelayanan yang Baik',
    'summary.id': 'Satu baris\r\nDua baris',
    languages: 'en,id',
    kind: 'blended',
    provider: 'BKPSDM',
    capacity: '30',
    minutes: '270',
    reason: 'Praktik di tempat kerja',
    statuses: ['PNS', 'PPPK'],
  });
  expect(done.location).toBe(`${course.path}?saved`);
  expect(await factsOf(course.courseId)).toMatchObject({
    title: { id: 'Pelayanan yang Baik', en: 'Excellent Service' },
    summary: { id: 'Satu baris\nDua baris', en: '' },
    languages: ['en', 'id'],
    kind: 'blended',
    provider: 'BKPSDM',
    capacity: 30,
    credited: { minutes: 270, reason: 'Praktik di tempat kerja' },
    audience: { statuses: ['PNS', 'PPPK'] },
  });
  expect((await trainer.follow(done)).text).toContain('Fakta disimpan dalam naskah.');
  const again = await posts(course, { step: 'save', minutes: '', capacity: '' });
  expect(again.status).toBe(302);
  expect(await factsOf(course.courseId)).toMatchObject({ credited: null, capacity: null });
});

describe('what is wrong stands beside its field, and nothing typed is lost', () => {
  test.each([
    [{ 'title.id': '', 'title.en': '' }, 'Wajib diisi.'],
    [{ formId: '' }, 'Wajib diisi.'],
    [{ capacity: '0' }, 'Paling sedikit 1.'],
    [{ capacity: '1,5' }, 'Tulis'],
    [{ minutes: '-1' }, 'Paling sedikit 0.'],
    [{ 'title.id': 'x'.repeat(301) }, 'Paling banyak 300 karakter.'],
    [{ languages: 'fr' }, 'Isian ini tidak dapat dibaca.'],
  ])('%j', async (wrong, words) => {
    const course = await begun();
    const answer = await posts(course, { ...wrong, step: 'save', 'description.en': 'Kept words' });
    expect(answer.status).toBe(400);
    for (const text of [words, 'Kept words']) expect(answer.text).toContain(text);
    expect(await factsOf(course.courseId)).toMatchObject({ description: { en: '' } });
  });
});

test('two people at once: what was typed stays beside what the other has saved', async () => {
  const course = await begun();
  const mine = await typed(course.courseId, trainer, {
    step: 'save',
    'summary.id': 'Ringkasan saya',
  });
  await posts(course, { step: 'save', 'summary.id': 'Ringkasan lain', provider: 'LAN' }, manager);
  const late = await trainer.post(course.path, mine);
  expect(late.status).toBe(409);
  const [, main = ''] = /<main.*?>(.*)<\/main>/s.exec(late.text)!;
  for (const text of [
    'Orang lain sudah menyimpan fakta yang berbeda',
    'Indonesia: Ringkasan lain',
    'LAN',
    '>Ringkasan saya</textarea>',
  ])
    expect(main).toContain(text);
  // Only what differs is told.
  expect(main).not.toContain('Indonesia: Pelayanan Prima');

  const seen = /name="seen" value="([^"]*)"/.exec(main)![1]!;
  mine.set('seen', seen);
  expect((await trainer.post(course.path, mine)).status).toBe(302);
  expect(await factsOf(course.courseId)).toMatchObject({ summary: { id: 'Ringkasan saya' } });
});

describe('searching and adding within the form saves nothing and loses nothing', () => {
  test('a competency, at a level of its framework', async () => {
    const course = await begun();
    const competency = await aCompetency();
    const found = await posts(course, {
      step: 'find:outcome',
      findCompetency: competency.code,
      'summary.id': 'Belum disimpan',
    });
    expect(found.status).toBe(200);
    for (const text of ['1 ditemukan untuk', `add:outcome:${competency.id}`, 'Belum disimpan'])
      expect(found.text).toContain(text);

    const added = await posts(course, {
      step: `add:outcome:${competency.id}`,
      'summary.id': 'Belum disimpan',
    });
    for (const text of [competency.code, '3 – L3', 'Belum disimpan', 'name="outcomes[0].level"'])
      expect(added.text).toContain(text);
    expect(await factsOf(course.courseId)).toMatchObject({ outcomes: [], summary: { id: '' } });

    const outcome = { 'outcomes[0].competencyId': competency.id, 'outcomes[0].level': '3' };
    expect((await posts(course, { ...outcome, step: 'save' })).status).toBe(302);
    expect((await factsOf(course.courseId)).outcomes).toEqual([
      { competencyId: competency.id, level: 3 },
    ]);
    const dropped = await posts(course, { step: `drop:outcome:${competency.id}` });
    expect(dropped.text).not.toContain('name="outcomes[0].level"');
  });

  test('a prerequisite: courses on offer, but not the course itself', async () => {
    const course = await begun();
    const other = await anUnpublishedCourse({ title: { id: 'Dasar Layanan 77', en: '' } });
    const found = await posts(course, { step: 'find:prerequisite', findCourse: 'layanan 77' });
    expect(found.text).toContain(`add:prerequisite:${other.id}`);
    const own = await posts(course, { step: 'find:prerequisite', findCourse: 'Pelayanan Prima' });
    expect(own.text).not.toContain(`add:prerequisite:${course.courseId}`);
    const added = await posts(course, { step: `add:prerequisite:${other.id}` });
    expect(added.text).toContain('Dasar Layanan 77');
    await posts(course, { step: 'save', prerequisites: [other.id] });
    expect((await factsOf(course.courseId)).prerequisiteIds).toEqual([other.id]);
  });

  test('units with all below them, and how many people that is', async () => {
    const course = await begun();
    const above = await aUnit(null, 'AUD-0');
    const below = await aUnit(above.id, 'AUD-1');
    await anEmployee({ unitId: above.id });
    await anEmployee({ unitId: below.id });
    const found = await posts(course, { step: 'find:unit', findUnit: 'AUD-0' });
    expect(found.text).toContain(`add:unit:${above.id}`);
    const added = await posts(course, { step: `add:unit:${above.id}` });
    expect(added.text).toContain('Sasaran ini mencakup 2 pegawai');
    const narrower = await posts(course, { step: 'count', units: [below.id], statuses: ['PNS'] });
    expect(narrower.text).toContain('Sasaran ini mencakup 1 pegawai');
    expect(narrower.text).toMatch(/<input[^>]*checked=""[^>]*value="PNS"|value="PNS"[^>]*checked/);
  });

  test('Enter in a search field searches; nothing typed finds nothing', async () => {
    const course = await begun();
    const { code } = await aCompetency();
    const entered = await posts(course, { findCompetency: code });
    expect(entered.text).toContain('1 ditemukan untuk');
    const empty = await posts(course, { step: 'find:outcome' });
    expect(empty.text).toContain('Ketik sebagian nama atau kodenya lebih dahulu.');
    const none = await posts(course, { step: 'find:unit', findUnit: 'zzzz%_' });
    expect(none.text).toContain('Tidak ada yang cocok dengan “zzzz%_”.');
  });

  test('who does not write the course finds nothing, whatever the step', async () => {
    const { path, courseId } = await begun();
    const stranger = await product.visitor((await aHolder('trainer')).accountId);
    const form = await typed(courseId, trainer);
    for (const step of ['save', 'count', 'find:unit', 'add:outcome:x', '']) {
      form.set('step', step);
      expect((await stranger.post(path, form)).status).toBe(404);
    }
    expect((await stranger.get(path)).status).toBe(404);
  });
});

test('a course without a draft is read: all facts in words', async () => {
  const competency = await aCompetency();
  const { id } = await anUnpublishedCourse({
    outcomes: [{ competencyId: competency.id, level: 2 }],
    minutes: 270,
  });
  const page = await manager.get(`/studio/courses/${id}/facts`);
  for (const text of [
    'Mulai naskah baru',
    'Lokakarya',
    '270 menit (6 JP)',
    '2 – L2',
    'Semua pegawai',
  ])
    expect(page.text).toContain(text);
  expect(page.text).not.toContain('Simpan fakta');
});
