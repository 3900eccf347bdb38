import { beforeAll, describe, expect, test } from 'vitest';

import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import { db } from '#app/platform/db.server.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { anElearningForm } from '#tests/support/published-course.ts';
import { openProduct } from '#tests/support/visitor.ts';

type Product = Awaited<ReturnType<typeof openProduct>>;
type Visitor = Awaited<ReturnType<Product['visitor']>>;

let product: Product;
let manager: Visitor;
let trainer: Visitor;
let stranger: Visitor;
beforeAll(async () => {
  await anElearningForm();
  product = await openProduct('routes/studio/course');
  const visitor = async (role: 'training_manager' | 'trainer') =>
    product.visitor((await aHolder(role)).accountId);
  [manager, trainer, stranger] = [
    await visitor('training_manager'),
    await visitor('trainer'),
    await visitor('trainer'),
  ];
});

let serial = 0;
/** A course begun by the trainer through the form. @returns its address */
async function begun(more: Record<string, string> = {}): Promise<string> {
  const code = `STU-${++serial}`;
  const course = { 'title.id': 'Pelayanan Prima', kind: 'online', formId: '16', code, ...more };
  const made = await trainer.post('/studio/courses/new', course);
  expect(made.status).toBe(302);
  return made.location!;
}

/** What the form of a page sends unseen. */
function hidden(text: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
}

/** What a form of a page says it was made from. */
function seenBy(text: string, form: string): string {
  return hidden(new RegExp(`<form[^>]*id="${form}".*?</form>`, 's').exec(text)?.[0] ?? '', 'seen');
}

async function added(course: string, what: 'module' | 'item', fields: Record<string, string>) {
  const where = what === 'module' ? 'module' : fields['moduleKey'];
  const page = await trainer.get(`${course}?add=${where}`);
  const form = /<form[^>]*id="add".*?<\/form>/s.exec(page.text)![0];
  const key = hidden(form, 'key');
  const done = await trainer.post(course, { intent: `add-${what}`, key, ...fields });
  expect(done.status).toBe(302);
  return key;
}

const contentOf = async (course: string) => {
  const draft = await db.courseDraft.findUniqueOrThrow({
    where: { courseId: course.split('/').at(-1)! },
  });
  return draft.content as CourseContent;
};
const order = async (course: string) =>
  (await contentOf(course)).modules.map(({ title, items }) => [
    title.id,
    ...items.map((item) => item.title.id),
  ]);

/** A course of two modules: one with two lessons, one with a quiz. */
async function outlined() {
  const course = await begun();
  const first = await added(course, 'module', { 'title.id': 'Satu' });
  const second = await added(course, 'module', { 'title.id': 'Dua' });
  const item = (moduleKey: string, itemKind: string, title: string) =>
    added(course, 'item', { moduleKey, itemKind, 'title.id': title });
  const a = await item(first, 'lesson', 'A');
  const b = await item(first, 'lesson', 'B');
  const c = await item(second, 'quiz', 'C');
  return { course, first, second, a, b, c };
}

test('from nothing to an outline, without scripts', async () => {
  const empty = await trainer.get(await begun());
  for (const text of ['Pelayanan Prima', 'Susunan masih kosong', 'Naskah', 'Tambah modul'])
    expect(empty.text).toContain(text);

  const { course } = await outlined();
  expect(await order(course)).toEqual([
    ['Satu', 'A', 'B'],
    ['Dua', 'C'],
  ]);
  const page = await trainer.get(course);
  for (const text of ['Modul 1: Satu', '2 modul', '3 bagian', 'Materi · 0 menit', 'kurang 1'])
    expect(page.text).toContain(text);
  expect((await trainer.get('/studio?q=prima')).text).toContain(`href="${course}"`);
});

test('a title is asked for, and what was chosen stays', async () => {
  const { course, first } = await outlined();
  const wrong = await trainer.post(`${course}?add=${first}`, {
    intent: 'add-item',
    key: crypto.randomUUID(),
    moduleKey: first,
    itemKind: 'survey',
  });
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain('Wajib diisi.');
  expect(wrong.text).toMatch(/<input[^>]*checked=""[^>]*value="survey"|value="survey"[^>]*checked/);
});

test('what is sent twice is added once', async () => {
  const course = await begun();
  const key = crypto.randomUUID();
  const form = { intent: 'add-module', key, 'title.id': 'Satu' };
  await trainer.post(course, form);
  await trainer.post(course, form);
  expect(await order(course)).toEqual([['Satu']]);
});

describe('moving without scripts', () => {
  test('every row has its buttons, and a module is chosen from a list', async () => {
    const { course, second, a, b } = await outlined();
    const page = await trainer.get(course);
    const value = (edit: object) => JSON.stringify(edit).replaceAll('"', '&quot;');
    expect(page.text).toContain(value({ kind: 'shift-item', key: b, by: 'up' }));

    const edit = JSON.stringify({ kind: 'shift-item', key: b, by: 'up' });
    const moved = await trainer.follow(await trainer.post(course, { intent: 'edit', edit }));
    expect(moved.text).toContain('Dipindahkan.');
    expect(await order(course)).toEqual([
      ['Satu', 'B', 'A'],
      ['Dua', 'C'],
    ]);
    expect((await trainer.get(`${course}?open=${a}`)).text).toContain('Pindahkan ke modul');
    await trainer.post(course, { intent: 'move', key: a, moduleKey: second });
    expect(await order(course)).toEqual([
      ['Satu', 'B'],
      ['Dua', 'C', 'A'],
    ]);
  });

  test('past the last of a module it goes into the next, and what is nonsense is refused', async () => {
    const { course, b } = await outlined();
    const edit = JSON.stringify({ kind: 'shift-item', key: b, by: 'down' });
    await trainer.post(course, { intent: 'edit', edit });
    expect(await order(course)).toEqual([
      ['Satu', 'A'],
      ['Dua', 'B', 'C'],
    ]);
    for (const wrong of ['{', '{"kind":"drop-table"}', ''])
      expect((await trainer.post(course, { intent: 'edit', edit: wrong })).status).toBe(400);
  });
});

test('a page that shows a move already gets the revision it is part of', async () => {
  const { course, b, second } = await outlined();
  const edit = { kind: 'move-item', key: b, moduleKey: second, before: null };
  const saved = await trainer.postJson(`${course}/edits`, JSON.stringify(edit));
  const draft = await db.courseDraft.findFirstOrThrow({
    where: { courseId: course.split('/').at(-1)! },
  });
  expect(JSON.parse(saved.text)).toEqual({ revision: draft.revision });
  expect((await order(course))[1]).toEqual(['Dua', 'C', 'B']);

  const gone = { ...edit, key: crypto.randomUUID() };
  const refused = await trainer.postJson(`${course}/edits`, JSON.stringify(gone));
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('itemGone');
  expect((await trainer.postJson(`${course}/edits`, '{"kind":"x"}')).status).toBe(400);
});

test('two people at once: what one removed the other is told, beside how it stands now', async () => {
  const { course, first, a } = await outlined();
  const seen = seenBy((await trainer.get(`${course}?open=${a}`)).text, `rename-${a}`);
  const remove = { intent: 'remove', key: a, of: 'item', back: first };
  const unconfirmed = await manager.post(`${course}?open=${a}`, remove);
  expect(unconfirmed.status).toBe(400);
  for (const text of ['Centang persetujuan', 'Materi ini terhapus beserta teksnya'])
    expect(unconfirmed.text).toContain(text);
  const removed = await manager.follow(await manager.post(course, { ...remove, confirm: 'on' }));
  expect(removed.text).toContain('Dihapus.');

  const rename = { intent: 'rename', key: a, of: 'item', seen, 'title.id': 'A baru' };
  const late = await trainer.post(`${course}?open=${a}`, rename);
  expect(late.status).toBe(409);
  expect(late.text).toContain('role="alert"');
  expect(late.text).toContain('Modul 2: Dua');
  expect(late.text).not.toContain(`items/${a}`);
  expect(await order(course)).toEqual([
    ['Satu', 'B'],
    ['Dua', 'C'],
  ]);
});

test.each(['module', 'item'] as const)(
  'two who name a %s at once: the second is told what the first has saved',
  async (of) => {
    const { course, first, a } = await outlined();
    const key = of === 'module' ? first : a;
    const form = `rename-${key}`;
    const seen = seenBy((await trainer.get(`${course}?open=${key}`)).text, form);
    const rename = { intent: 'rename', key, of, seen };
    const done = await manager.post(course, { ...rename, 'title.id': 'Nama pengelola' });
    expect(done.status).toBe(302);

    const late = await trainer.post(`${course}?open=${key}`, {
      ...rename,
      'title.id': 'Nama saya',
    });
    expect(late.status).toBe(409);
    for (const text of ['Yang sekarang tersimpan', 'Nama pengelola', 'value="Nama saya"'])
      expect(late.text).toContain(text);
    expect((await order(course))[0]).toContain('Nama pengelola');

    const again = { ...rename, seen: seenBy(late.text, form), 'title.id': 'Nama saya' };
    expect((await trainer.post(course, again)).status).toBe(302);
    expect((await order(course))[0]).toContain('Nama saya');
  },
);

describe('conditions', () => {
  const sent = (key: string, seen: string, more: Record<string, string>) => ({
    intent: 'item-conditions',
    key,
    seen,
    ...more,
  });

  test('each kind from a field of its own; unticking drops one', async () => {
    const { course, a, b, c } = await outlined();
    const opened = await trainer.get(`${course}?open=${c}`);
    const seen = seenBy(opened.text, 'conditions');
    const all = { from: '2026-12-01', days: '7', percent: '50', order: 'on' };
    await trainer.post(course, sent(c, seen, { ...all, addAfter: a }));
    const quiz = async () => (await contentOf(course)).modules[1]!.items[0]!;
    expect(await quiz()).toMatchObject({
      conditions: [
        { kind: 'date', from: '2026-12-01' },
        { kind: 'days', days: 7 },
        { kind: 'item', key: a },
        { kind: 'progress', percent: 50 },
        { kind: 'order' },
      ],
    });
    const page = await trainer.get(`${course}?open=${c}`);
    for (const text of ['mulai 1 Desember 2026 · 7 hari', 'setelah “A”'])
      expect(page.text).toContain(text);
    await trainer.post(course, sent(c, seenBy(page.text, 'conditions'), { addAfter: b }));
    expect((await quiz()).conditions).toEqual([{ kind: 'item', key: b }]);
  });

  test('a least time is asked for where an item is done by saying so, and nowhere else', async () => {
    const { course, second, a, c } = await outlined();
    const file = await added(course, 'item', {
      ...{ moduleKey: second, itemKind: 'file', 'title.id': 'Berkas' },
    });
    const survey = await added(course, 'item', {
      ...{ moduleKey: second, itemKind: 'survey', 'title.id': 'Survei' },
    });
    const assignment = await added(course, 'item', {
      ...{ moduleKey: second, itemKind: 'assignment', 'title.id': 'Tugas' },
    });
    const least = async (key: string) => {
      const { text } = await trainer.get(`${course}?open=${key}`);
      const seen = seenBy(text, 'conditions');
      const done = await trainer.post(course, sent(key, seen, { minimumMinutes: '20' }));
      expect(done.status).toBe(302);
      const { modules } = await contentOf(course);
      const item = modules.flatMap(({ items }) => items).find((one) => one.key === key);
      return { offered: text.includes('name="minimumMinutes"'), kept: item?.minimumMinutes };
    };
    for (const key of [a, file]) expect(await least(key)).toEqual({ offered: true, kept: 20 });
    for (const key of [c, survey, assignment])
      expect(await least(key)).toEqual({ offered: false, kept: null });
    expect((await trainer.get(course)).text).toContain('paling cepat 20 menit');
  });

  test('of a module, and what waits is named before something is removed', async () => {
    const { course, a, second } = await outlined();
    const seen = seenBy((await trainer.get(`${course}?open=${second}`)).text, 'conditions');
    const form = { intent: 'module-conditions', key: second, seen };
    await trainer.post(course, { ...form, addAfter: a });
    const late = await manager.post(`${course}?open=${second}`, { ...form, days: '3' });
    expect(late.status).toBe(409);
    expect((await contentOf(course)).modules[1]!.conditions).toEqual([{ kind: 'item', key: a }]);
    const page = await trainer.get(`${course}?open=${a}`);
    expect(page.text).toContain('Syarat buka bagian berikut menyebutnya');
  });

  test('somebody else has set others meanwhile: what was typed stays', async () => {
    const { course, c } = await outlined();
    const seen = seenBy((await trainer.get(`${course}?open=${c}`)).text, 'conditions');
    await manager.post(course, sent(c, seen, { days: '3' }));
    const late = await trainer.post(`${course}?open=${c}`, sent(c, seen, { days: '9' }));
    expect(late.status).toBe(409);
    expect(late.text).toMatch(/name="days"[^>]*value="9"|value="9"[^>]*name="days"/);
    expect(late.text).toContain('3 hari setelah mendaftar');
    await trainer.post(course, sent(c, seenBy(late.text, 'conditions'), { days: '9' }));
    expect((await contentOf(course)).modules[1]!.items[0]!.conditions).toEqual([
      { kind: 'days', days: 9 },
    ]);
  });
});

test('who does not write a course does not find it, nor what can be done with it', async () => {
  const { course, a } = await outlined();
  for (const path of [course, `${course}?open=${a}`, `${course}/authors`])
    expect((await stranger.get(path)).status).toBe(404);
  expect((await stranger.get('/studio')).text).not.toContain(course);
  const edit = JSON.stringify({ kind: 'remove-item', key: a });
  const forms: Record<string, string>[] = [
    { intent: 'edit', edit },
    { intent: 'start' },
    { intent: 'discard', confirm: 'on' },
  ];
  for (const form of forms) expect((await stranger.post(course, form)).status).toBe(404);
  expect((await stranger.postJson(`${course}/edits`, edit)).status).toBe(404);
  // An author who is no training manager finds no deeds of one either.
  for (const intent of ['archive', 'template'])
    expect((await trainer.post(course, { intent, confirm: 'on' })).status).toBe(404);
  expect(await order(course)).toHaveLength(2);
});

test('managers name authors, find them by name and remove them', async () => {
  const course = await begun();
  const { accountId } = await aHolder('trainer');
  const name = `Widya ${serial}`;
  await db.account.update({ where: { id: accountId }, data: { name } });
  const found = await manager.get(`${course}/authors?q=${encodeURIComponent(name)}`);
  expect(found.text).toContain(`Tambahkan ${name} sebagai penyusun`);
  const added = await manager.follow(
    await manager.post(`${course}/authors`, { intent: 'add', accountId }),
  );
  expect(added.text).toContain(`${name} menjadi penyusun pelatihan ini.`);
  const author = await product.visitor(accountId);
  expect((await author.get(course)).status).toBe(200);
  expect((await author.get(`${course}/authors`)).text).not.toContain(`Cabut ${name}`);
  await manager.post(`${course}/authors`, { intent: 'remove', accountId });
  expect((await author.get(course)).status).toBe(404);
});

test('copies, templates and the archive', async () => {
  const { course } = await outlined();
  const id = course.split('/').at(-1)!;
  const asked = await trainer.get(`/studio/courses/new?from=${id}`);
  expect(asked.text).toMatch(new RegExp(`<option[^>]*value="${id}"[^>]*selected`));
  const copy = await begun({ fromCourseId: id, 'title.id': 'Salinan' });
  expect(await order(copy)).toEqual(await order(course));

  const unconfirmed = await manager.post(course, { intent: 'template' });
  expect(unconfirmed.text).toContain('Centang persetujuan');
  const template = await manager.follow(
    await manager.post(course, { intent: 'template', confirm: 'on' }),
  );
  for (const text of ['Pelatihan ini menjadi templat.', 'Templat'])
    expect(template.text).toContain(text);
  expect((await stranger.get('/studio/courses/new')).text).toContain(`value="${id}"`);

  await manager.post(copy, { intent: 'archive', confirm: 'on' });
  const archived = await trainer.get(copy);
  expect(archived.text).toContain('Pelatihan ini diarsipkan.');
  expect(archived.text).not.toContain('Tambah modul');
  await manager.post(copy, { intent: 'restore' });
  expect((await trainer.get(copy)).text).toContain('Tambah modul');
});

test('a course without a draft is shown as learners see it, until a draft is started', async () => {
  const { course } = await outlined();
  await db.course.update({
    where: { id: course.split('/').at(-1)! },
    data: { announcedAt: new Date() },
  });
  const discard = { intent: 'discard', confirm: 'on' };
  const gone = await trainer.follow(await trainer.post(course, discard));
  for (const text of ['Naskah dibuang.', 'Tidak ada naskah yang sedang ditulis'])
    expect(gone.text).toContain(text);
  expect(gone.text).not.toContain('Tambah modul');
  const started = await trainer.follow(await trainer.post(course, { intent: 'start' }));
  expect(started.text).toContain('Tambah modul');
});

test('the English of the page is complete', async () => {
  const { course, a, first } = await outlined();
  for (const path of [
    course,
    `${course}?open=${a}`,
    `${course}?open=${first}`,
    `${course}/authors`,
  ]) {
    const page = await trainer.get(`${path}${path.includes('?') ? '&' : '?'}lng=en`);
    expect(page.status).toBe(200);
    const [, main = ''] = /<main.*?>(.*)<\/main>/s.exec(page.text)!;
    expect(main).not.toMatch(/\b(outline|conditions|drag|steps|head|authors)\.[a-z]/);
  }
});
