import { beforeAll, describe, expect, test } from 'vitest';

import type { ContentItem, CourseContent } from '#app/domain/catalogue/course-content.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { aDrawing, aFullDraft } from '#tests/support/studio.ts';
import { openProduct, type Seen } from '#tests/support/visitor.ts';

type Product = Awaited<ReturnType<typeof openProduct>>;
type Visitor = Awaited<ReturnType<Product['visitor']>>;

let author: Actor;
let own: Visitor;
let other: Visitor;
let draft: Awaited<ReturnType<typeof aFullDraft>>;
let product: Product;
beforeAll(async () => {
  product = await openProduct('routes/studio/');
  author = await aHolder('trainer');
  own = await product.visitor(author.accountId);
  other = await product.visitor((await aHolder('training_manager')).accountId);
  draft = await aFullDraft(author);
});

const path = (key: string) => `/studio/courses/${draft.courseId}/items/${key}`;

async function itemOf<K extends ContentItem['kind']>(key: string) {
  const { content } = await db.courseDraft.findUniqueOrThrow({
    where: { courseId: draft.courseId },
  });
  const items = (content as CourseContent).modules.flatMap(({ items }) => items);
  return items.find((item) => item.key === key) as Extract<ContentItem, { kind: K }>;
}
const questions = async () => (await itemOf<'quiz'>(draft.quiz)).quiz.questions;

/** What the form with this id, or the only one with this intent, sends unseen. */
function hidden({ text }: Seen, form: string, name: string): string {
  const part = new RegExp(`<form[^>]*id="${form}".*?</form>`, 's').exec(text)?.[0] ?? '';
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(part)?.[1] ?? '';
}

async function addQuestion(fields: Record<string, string>, type = 'single') {
  const page = await own.get(`${path(draft.quiz)}?add=${type}`);
  const key = hidden(page, 'question', 'key');
  const form = { intent: 'question', key, type, points: '1', ...fields };
  return { key, form, done: await own.post(`${path(draft.quiz)}?add=${type}`, form) };
}

const CHOICES = {
  'stem.id': 'Ibu kota Indonesia?',
  'choices[0].at': '0',
  'choices[0].text.id': 'Nusantara',
  'choices[1].at': '1',
  'choices[1].text.id': 'Bandung',
  'choices[2].at': '2',
  'choices[2].text.id': '',
};

describe('settings', () => {
  test('are saved without scripts; a page made before tells what somebody else has saved', async () => {
    const before = await own.get(path(draft.lesson));
    expect(before.status).toBe(200);
    const seen = hidden(before, 'settings', 'seen');
    const title = (id: string) => ({ intent: 'settings', seen, 'title.id': id, required: 'on' });
    const done = await own.follow(await own.post(path(draft.lesson), title('Materi baru')));
    for (const text of ['Materi baru', 'Tersimpan dalam naskah.'])
      expect(done.text).toContain(text);

    const refused = await other.post(path(draft.lesson), {
      ...title('Judul lain'),
      minutes: '25',
    });
    expect(refused.status).toBe(409);
    for (const text of ['Orang lain sudah menyimpan', 'Materi baru', 'value="Judul lain"'])
      expect(refused.text).toContain(text);
    const again = { ...title('Judul lain'), seen: hidden(refused, 'settings', 'seen') };
    expect((await other.post(path(draft.lesson), again)).status).toBe(302);
    expect(await itemOf(draft.lesson)).toMatchObject({
      title: { id: 'Judul lain', en: '' },
      required: true,
      minutes: null,
    });
  });

  test('the text is there to be read without scripts', async () => {
    expect((await own.get(path(draft.lesson))).text).toMatch(/<noscript>.*Isi materi\./s);
  });
});

describe('quiz', () => {
  test('a question is added, written anew, moved, copied and removed', async () => {
    const { key, done } = await addQuestion({ ...CHOICES, right: '0' });
    expect(done.location).toBe(`${path(draft.quiz)}?saved=#part-${key}`);
    expect((await questions()).at(-1)).toMatchObject({
      key,
      kind: 'single',
      choices: [{ correct: true }, { correct: false, text: { id: 'Bandung' } }],
    });

    const open = await own.get(`${path(draft.quiz)}?part=${key}`);
    expect(open.text).toContain('Ibu kota Indonesia?');
    const saved = await own.post(`${path(draft.quiz)}?part=${key}`, {
      intent: 'question',
      key,
      type: 'single',
      points: '3',
      seen: hidden(open, 'question', 'seen'),
      ...CHOICES,
      right: '1',
      another: 'on',
    });
    expect(saved.location).toBe(`${path(draft.quiz)}?add=single&saved=#new-part`);
    expect((await questions()).at(-1)).toMatchObject({
      points: 3,
      choices: [{ correct: false }, { correct: true }],
    });

    const deed = (deed: string, more: Record<string, string> = {}) =>
      own.post(path(draft.quiz), { intent: 'part', key, deed, ...more });
    await deed('up');
    expect((await questions()).map((one) => one.key).indexOf(key)).toBe(0);
    const newKey = newId();
    expect((await deed('duplicate', { newKey })).location).toContain(`#part-${newKey}`);
    await deed('remove');
    expect((await questions()).map((one) => one.key).indexOf(newKey)).toBe(0);
    const refused = await deed('remove');
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('orang lain telah menghapusnya');
  });

  test('of several right choices the author says what part of them earns', async () => {
    const { key } = await addQuestion({ ...CHOICES, right: '0', credit: 'balanced' }, 'multiple');
    expect((await questions()).at(-1)).toMatchObject({ key, kind: 'multiple', credit: 'balanced' });
    const open = await own.get(`${path(draft.quiz)}?part=${key}`);
    expect(open.text).toMatch(/<option value="balanced" selected="">/);
    const plain = await addQuestion({ ...CHOICES, right: '0' }, 'multiple');
    expect((await questions()).at(-1)).toMatchObject({ key: plain.key, credit: 'exact' });
  });

  test('lines of choices are added and removed before scripts arrive', async () => {
    const intent = (type: string, payload: object) => ({
      __intent__: JSON.stringify({ type, payload }),
    });
    const key = newId();
    const form = { intent: 'question', key, type: 'multiple', points: '1', ...CHOICES };
    const at = `${path(draft.quiz)}?add=multiple`;
    const more = await own.post(at, {
      ...form,
      ...intent('insert', { name: 'choices', defaultValue: { at: '3', text: { id: '' } } }),
    });
    for (const text of ['name="choices[3].text.id"', 'value="Bandung"', `value="${key}"`])
      expect(more.text).toContain(text);
    const less = await own.post(at, {
      ...form,
      right: '1',
      ...intent('remove', { name: 'choices', index: 0 }),
    });
    expect(less.text).not.toContain('value="Nusantara"');
    expect(less.text).toMatch(/type="checkbox" name="right"[^>]*checked=""[^>]*value="1"/);
    expect((await questions()).some((one) => one.key === key)).toBe(false);
  });

  test('a case grows by its parts before scripts arrive, and what is refused is told at its part', async () => {
    const at = `${path(draft.quiz)}?add=scenario`;
    const part = (index: number, fields: Record<string, string>) =>
      Object.fromEntries(
        Object.entries({
          at: String(index),
          weight: '2',
          'stem.id': 'Apa langkah Anda?',
          ...fields,
        }).map(([name, value]) => [`parts[${index}].${name}`, value]),
      );
    const number = part(0, { kind: 'numeric', 'fields.value': '3' });
    const key = newId();
    const form = { intent: 'question', key, type: 'scenario', points: '1', 'stem.id': 'Kasus.' };
    const added = { at: '1', kind: 'true_false', weight: '1', fields: { correct: 'false' } };
    const insert = { type: 'insert', payload: { name: 'parts', defaultValue: added } };
    const more = await own.post(at, { ...form, ...number, __intent__: JSON.stringify(insert) });
    expect(more.text).toMatch(
      /name="parts\[1\]\.fields\.correct"[^>]*checked=""[^>]*value="false"/,
    );

    for (const [fields, field] of [
      [{ kind: 'single', weight: '11' }, 'weight'],
      [{ kind: 'numeric' }, 'fields.value'],
    ] as const) {
      const refused = await own.post(at, { ...form, ...number, ...part(1, fields) });
      expect(refused.status).toBe(400);
      expect(refused.text.includes(`href="#question-parts[1].${field}"`)).toBe(true);
    }

    const two = { ...number, ...part(1, { kind: 'single' }) };
    expect((await own.post(at, { ...form, ...two })).status).toBe(302);
    expect((await questions()).at(-1)).toMatchObject({
      ...{ key, kind: 'scenario' },
      parts: [
        { kind: 'numeric', weight: 2, work: { value: 3 } },
        { kind: 'single', weight: 2, work: { choices: [] } },
      ],
    });
    const review = await own.get(`/studio/courses/${draft.courseId}/review`);
    expect(review.text).toContain('pada bagian 2, perlu sedikitnya dua pilihan jawaban.');
  });

  test('adding a line does not make a form newer than what it was made from', async () => {
    const { key } = await addQuestion({ ...CHOICES, right: '0' });
    const at = `${path(draft.quiz)}?part=${key}`;
    const seen = hidden(await own.get(at), 'question', 'seen');
    const form = { intent: 'question', key, type: 'single', points: '1', seen, ...CHOICES };
    expect((await other.post(at, { ...form, points: '5' })).status).toBe(302);
    const insert = { type: 'insert', payload: { name: 'choices', defaultValue: { at: '3' } } };
    const more = await own.post(at, { ...form, __intent__: JSON.stringify(insert) });
    expect(hidden(more, 'question', 'seen')).toBe(seen);
    expect((await own.post(at, form)).status).toBe(409);
  });

  test('of two who write one question the second is told; another question is nobody’s conflict', async () => {
    const one = await addQuestion({ ...CHOICES, right: '0' });
    const two = await addQuestion({ 'stem.id': 'Benar?', correct: 'false' }, 'true_false');
    const write = async (visitor: Visitor, key: string, type: string, seen: string, stem: string) =>
      visitor.post(`${path(draft.quiz)}?part=${key}`, {
        ...{ intent: 'question', key, type, seen, points: '1' },
        'stem.id': stem,
      });
    const seenOne = hidden(
      await own.get(`${path(draft.quiz)}?part=${one.key}`),
      'question',
      'seen',
    );
    const seenTwo = hidden(
      await other.get(`${path(draft.quiz)}?part=${two.key}`),
      'question',
      'seen',
    );
    expect((await write(own, one.key, 'single', seenOne, 'Milik saya')).status).toBe(302);
    expect((await write(other, two.key, 'true_false', seenTwo, 'Yang lain')).status).toBe(302);
    const late = await write(other, one.key, 'single', seenOne, 'Milik rekan');
    expect(late.status).toBe(409);
    for (const text of ['Orang lain sudah menyimpan', 'Milik saya', 'Milik rekan'])
      expect(late.text).toContain(text);

    await own.post(path(draft.quiz), { intent: 'part', key: one.key, deed: 'remove' });
    const gone = await write(other, one.key, 'single', seenOne, 'Milik rekan');
    expect(gone.status).toBe(409);
    for (const text of ['Simpan lagi untuk menambahkannya', 'Milik rekan'])
      expect(gone.text).toContain(text);
    expect(hidden(gone, 'question', 'seen')).toBe('');
    expect((await write(other, one.key, 'single', '', 'Milik rekan')).status).toBe(302);
  });

  test('a calculation is written, and tried out where it is opened again', async () => {
    const fields = {
      ...{ 'stem.id': '{x} kali dua?', formula: 'x * 2', tolerance: '5', decimals: '1' },
      ...{ toleranceKind: 'relative', 'unit.id': 'kg', unitNeeded: 'on' },
      ...{ 'variables[0].name': 'x', 'variables[0].least': '3', 'variables[0].most': '4.5' },
      ...{ 'variables[0].decimals': '1', 'variables[1].name': '', 'variables[1].decimals': '0' },
      ...{ 'otherUnits[0].name.id': 'g', 'otherUnits[0].factor': '0.001' },
    };
    const { key } = await addQuestion(fields, 'calculated');
    expect((await questions()).at(-1)).toMatchObject({
      ...{ key, formula: 'x * 2', tolerance: 5, toleranceKind: 'relative', decimals: 1 },
      variables: [{ name: 'x', least: 3, most: 4.5, decimals: 1 }],
      otherUnits: [{ name: { id: 'g' }, factor: 0.001 }],
      unitNeeded: true,
    });
    const open = await own.get(`${path(draft.quiz)}?part=${key}`);
    expect(open.text.match(/x = [34]/g)).toHaveLength(3);

    const half = { 'variables[0].least': '', 'otherUnits[0].factor': '0' };
    const { done } = await addQuestion({ ...fields, ...half }, 'calculated');
    expect(done.status).toBe(400);
    for (const id of ['question-variables-error', 'question-otherUnits-error'])
      expect(done.text).toContain(`id="${id}"`);
  });

  test('short texts forgive what their author says', async () => {
    const fields = { accepted: 'Gratifikasi', typos: '1', caseMatters: 'on' };
    const { key } = await addQuestion({ ...fields, partly: 'suap = 50 %' }, 'short_text');
    expect((await questions()).at(-1)).toMatchObject({
      ...{ key, accepted: ['Gratifikasi'], typos: 1, caseMatters: true },
      partly: [{ text: 'suap', percent: 50 }],
    });
    const { done } = await addQuestion({ ...fields, partly: 'suap' }, 'short_text');
    expect(done.status).toBe(400);
    expect(done.text).toContain('id="question-partly-error"');
  });

  test('numbers, short texts and rules; what is wrong stands beside its field', async () => {
    const number = await addQuestion(
      { 'stem.id': 'Luas?', value: '12.5', 'unit.id': 'ha' },
      'numeric',
    );
    const short = await addQuestion(
      { 'stem.id': 'Siapa?', accepted: 'Ani\r\n\r\nAni \r\nBudi' },
      'short_text',
    );
    expect((await questions()).slice(-2)).toMatchObject([
      { key: number.key, value: 12.5, tolerance: 0, unit: { id: 'ha' } },
      { key: short.key, accepted: ['Ani', 'Budi'] },
    ]);
    const wrong = await addQuestion({ 'stem.id': 'Luas?', value: '', points: '101' }, 'numeric');
    expect(wrong.done.status).toBe(400);
    expect(wrong.done.text).toContain('id="question-points-error"');

    const page = await own.get(path(draft.quiz));
    const rules = {
      intent: 'rules',
      seen: hidden(page, 'rules', 'seen'),
      questionsPerPage: '2',
      passMark: '72.5',
      timeLimitMinutes: '',
      attemptsAllowed: '3',
      shuffleChoices: 'on',
      review: 'score',
    };
    expect((await own.post(path(draft.quiz), rules)).status).toBe(302);
    expect((await itemOf<'quiz'>(draft.quiz)).quiz).toMatchObject({
      ...{ questionsPerPage: 2, passMark: 7250, timeLimitMinutes: null, attemptsAllowed: 3 },
      ...{ shuffleQuestions: false, shuffleChoices: true, review: 'score' },
    });

    const seen = hidden(await own.get(path(draft.quiz)), 'rules', 'seen');
    const more = { ...rules, seen, opensAt: '2026-05-02T08:00', keyword: 'buka sesama' };
    const refused = await own.post(path(draft.quiz), { ...more, closesAt: '2026-05-02T07:00' });
    expect(refused.status).toBe(400);
    for (const text of ['Waktu tutup harus sesudah', '2026-05-02T07:00', 'value="buka sesama"'])
      expect(refused.text).toContain(text);
    const timed = { ...more, closesAt: '2026-05-03T08:00', addresses: '10.0.0.0/8, 10.9.9.9' };
    expect((await own.post(path(draft.quiz), timed)).status).toBe(302);
    expect((await itemOf<'quiz'>(draft.quiz)).quiz).toMatchObject({
      opensAt: '2026-05-02T01:00:00.000Z',
      closesAt: '2026-05-03T01:00:00.000Z',
      ...{ password: 'buka sesama', addresses: ['10.0.0.0/8', '10.9.9.9'] },
    });
  });
});

test('a survey is composed of scales, choices and texts', async () => {
  const page = await own.get(`${path(draft.survey)}?add=choice`);
  const key = hidden(page, 'question', 'key');
  const form = {
    ...{ intent: 'survey-question', key, type: 'choice', several: 'on', 'text.id': 'Pilih' },
    ...{ 'choices[0].at': '0', 'choices[0].text.id': 'Satu', 'choices[1].at': '1' },
    ...{ 'choices[1].text.id': '', 'choices[2].at': '2', 'choices[2].text.id': 'Dua' },
  };
  expect((await own.post(`${path(draft.survey)}?add=choice`, form)).status).toBe(302);
  const stored = (await itemOf<'survey'>(draft.survey)).settings.questions.at(-1);
  expect(stored).toMatchObject({
    ...{ key, several: true, required: false },
    choices: [{ text: { id: 'Satu' } }, { text: { id: 'Dua' } }],
  });

  const open = await own.get(`${path(draft.survey)}?part=${key}`);
  const seen = hidden(open, 'question', 'seen');
  const first = stored?.kind === 'choice' ? stored.choices[0]!.key : '';
  const again = { ...form, seen, 'choices[0].at': first, required: 'on' };
  expect((await own.post(`${path(draft.survey)}?part=${key}`, again)).status).toBe(302);
  expect((await itemOf<'survey'>(draft.survey)).settings.questions.at(-1)).toMatchObject({
    required: true,
    choices: [{ key: first }, {}],
  });
});

test('files are found, offered under a name of their own, and used by the draft', async () => {
  const name = await aDrawing('denah.svg', 'denah');
  const page = await own.get(`${path(draft.file)}?find=denah`);
  expect(page.text).toContain(`value="${name}"`);
  const add = { intent: 'file', name, 'label.id': 'Denah' };
  expect((await own.post(path(draft.file), add)).status).toBe(302);
  expect((await itemOf<'file'>(draft.file)).settings.files.map((file) => file.name)).toEqual([
    draft.drawing,
    name,
  ]);
  const used = () =>
    db.draftMedia.count({
      where: { courseId: draft.courseId, itemKey: draft.file, asset: { name } },
    });
  expect(await used()).toBe(1);
  const none = await own.post(path(draft.file), { ...add, name: 'tidak-ada.pdf' });
  expect(none.status).toBe(400);
  expect(none.text).toContain('tidak ada lagi di pustaka media');
  await own.post(path(draft.file), { intent: 'part', key: name, deed: 'remove' });
  expect(await used()).toBe(0);
});

test('an assignment says what is handed in', async () => {
  const page = await own.get(path(draft.assignment));
  const seen = hidden(page, 'assignment', 'seen');
  await own.post(path(draft.assignment), { intent: 'assignment', seen, files: 'on' });
  expect((await itemOf<'assignment'>(draft.assignment)).settings).toEqual({
    text: false,
    files: true,
  });
});

test('every item can be seen as learners will see it', async () => {
  const preview = (key: string) => own.get(`/studio/courses/${draft.courseId}/preview/${key}`);
  const shown: [string, string][] = [
    [draft.lesson, 'Isi materi.'],
    [draft.quiz, 'Mana yang benar?'],
    [draft.assignment, 'Susun rencana.'],
    [draft.file, 'Alur'],
    [draft.survey, 'Kesan?'],
  ];
  for (const [key, text] of shown) {
    const page = await preview(key);
    expect(page.status).toBe(200);
    for (const words of ['Pratinjau naskah', text]) expect(page.text).toContain(words);
  }
});

test('under review its author reads it, a manager still writes it', async () => {
  await db.courseDraft.update({
    where: { courseId: draft.courseId },
    data: { status: 'in_review' },
  });
  const page = await own.get(path(draft.quiz));
  expect(page.text).toContain('sedang ditelaah');
  expect(page.text).not.toContain('name="intent"');
  const refused = await own.post(path(draft.quiz), {
    ...{ intent: 'question', key: newId(), type: 'true_false', points: '1' },
    'stem.id': 'Terlambat',
  });
  expect(refused.status).toBe(409);
  for (const text of ['sedang ditelaah', 'Terlambat']) expect(refused.text).toContain(text);
  expect((await other.get(path(draft.quiz))).text).toContain('name="intent"');
  const stranger = await product.visitor((await aHolder('trainer')).accountId);
  expect((await stranger.get(path(draft.quiz))).status).toBe(404);
});
