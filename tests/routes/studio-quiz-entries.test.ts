import { beforeAll, beforeEach, expect, test } from 'vitest';

import type { ContentItem, CourseContent } from '#app/domain/catalogue/course-content.ts';
import type { QuizEntry } from '#app/domain/questions/quiz-work.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aBankQuestion, aQuestionCategory, aVersion } from '#tests/support/bank-questions.ts';
import { anAuthorOf } from '#tests/support/coursework.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { aPublishedCourse, aQuiz } from '#tests/support/published-course.ts';
import { aDrawing, aFullDraft } from '#tests/support/studio.ts';
import { openProduct, type Seen } from '#tests/support/visitor.ts';

type Visitor = Awaited<ReturnType<Awaited<ReturnType<typeof openProduct>>['visitor']>>;

let product: Awaited<ReturnType<typeof openProduct>>;
let author: Actor;
let own: Visitor;
let draft: Awaited<ReturnType<typeof aFullDraft>>;
let page: string;
beforeAll(async () => {
  product = await openProduct('routes/studio/');
  author = await aHolder('trainer');
  own = await product.visitor(author.accountId);
});
beforeEach(async () => {
  draft = await aFullDraft(author);
  page = `/studio/courses/${draft.courseId}/items/${draft.quiz}`;
});

async function entries(): Promise<QuizEntry[]> {
  const { content } = await db.courseDraft.findUniqueOrThrow({
    where: { courseId: draft.courseId },
  });
  const items = (content as CourseContent).modules.flatMap(({ items }) => items);
  const quiz = items.find(({ key }) => key === draft.quiz) as Extract<
    ContentItem,
    { kind: 'quiz' }
  >;
  return quiz.quiz.questions;
}

function hidden({ text }: Seen, form: string, name: string): string {
  const part = new RegExp(`<form[^>]*id="${form}".*?</form>`, 's').exec(text)?.[0] ?? '';
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(part)?.[1] ?? '';
}

/** The form of a found or listed question of the bank, as it stands in the page. */
function bankForm({ text }: Seen, questionId: string): Record<string, string> {
  const form = text.split('<form').find((one) => one.includes(`value="${questionId}"`)) ?? '';
  const fields = form.matchAll(/name="(\w+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

test('a published quiz leads to what people are given besides, and back; before that it does not', async () => {
  expect((await own.get(page)).text).not.toContain('/accommodations"');
  const title = { id: 'Kuis', en: 'Quiz' };
  const { courseId, items } = await aPublishedCourse({
    items: [{ kind: 'quiz', title, minutes: 30, quiz: aQuiz() }],
  });
  const visitor = await product.visitor((await anAuthorOf(courseId)).accountId);
  const written = `/studio/courses/${courseId}/items/${items[0]!.key}`;
  const besides = `/studio/courses/${courseId}/quizzes/${items[0]!.key}/accommodations`;
  expect((await visitor.get(written)).text).toContain(`href="${besides}"`);
  expect((await visitor.get(besides)).text).toContain(`href="${written}"`);
  await db.courseDraft.create({ data: { courseId, content: { modules: [] } } });
  const removed = await visitor.get(besides);
  expect([removed.status, removed.text.includes(`href="${written}"`)]).toEqual([200, false]);
});

test('a section is added, kept from being longer than the whole, and moved', async () => {
  const open = await own.get(`${page}?add=section`);
  const key = hidden(open, 'section', 'key');
  const form = { intent: 'section', key, 'title.id': 'Bagian satu', timeLimitMinutes: '30' };
  const done = await own.post(`${page}?add=section`, form);
  expect(done.location).toBe(`${page}?saved=#part-${key}`);
  expect((await entries()).at(-1)).toMatchObject({ kind: 'section', timeLimitMinutes: 30 });
  expect((await own.get(page)).text).toContain('Bagian satu');

  const rules = {
    ...{ intent: 'rules', seen: hidden(await own.get(page), 'rules', 'seen') },
    ...{ questionsPerPage: '5', passMark: '70', review: 'answers' },
  };
  const short = await own.post(page, { ...rules, timeLimitMinutes: '20' });
  expect(short.status).toBe(400);
  expect(short.text).toContain('melebihi batas waktu kuis');
  expect((await own.post(page, { ...rules, timeLimitMinutes: '30' })).status).toBe(302);
  await own.post(page, { intent: 'part', key, deed: 'up' });
  expect((await entries())[0]).toMatchObject({ key, kind: 'section' });
});

test('a draw says how many fit before it is saved', async () => {
  const categoryId = await aQuestionCategory();
  for (const difficulty of [1, 2, 2])
    await aBankQuestion({ categoryId, difficulty, tags: ['umum'] });
  const form = { count: '2', points: '3', categoryId, difficulty: '2', tags: 'Umum' };
  const asked = new URLSearchParams({ add: 'draw', counted: '1', ...form });
  const counted = await own.get(`${page}?${asked}`);
  expect(counted.text).toContain('2 soal bank cocok sekarang');
  const more = await own.get(`${page}?${asked}&count=3`.replace('count=2&', ''));
  expect(more.text).toContain('Kurang dari 3 soal');

  const key = hidden(counted, 'draw', 'key');
  const done = await own.post(`${page}?${asked}`, { intent: 'draw', key, ...form });
  expect(done.location).toBe(`${page}?saved=#part-${key}`);
  const [draw] = (await entries()).filter(({ kind }) => kind === 'draw');
  expect(draw).toEqual({
    ...{ kind: 'draw', key, count: 2, points: 3 },
    from: { categoryId, competencyId: null, level: null, difficulty: 2, tags: ['umum'] },
  });
});

test('a restricted category is drawn from by those who see it only', async () => {
  const categoryId = await aQuestionCategory({ restricted: true });
  const form = { intent: 'draw', key: newId(), count: '1', points: '1', categoryId };
  expect((await own.post(`${page}?add=draw`, form)).status).toBe(400);
  const { questionId } = await aBankQuestion({ categoryId });
  const pin = { intent: 'bank', key: newId(), questionId, version: '1', points: '1' };
  expect((await own.post(`${page}?add=bank`, pin)).status).toBe(400);
  expect(await entries()).toHaveLength(1);
});

test('a question of the bank is found, added once, and taken over in its newer version', async () => {
  const categoryId = await aQuestionCategory();
  const { questionId, work } = await aBankQuestion({ categoryId });
  const unapproved = await aBankQuestion({ categoryId, state: 'draft' });
  const search = `${page}?add=bank&category=${categoryId}`;
  const found = await own.get(search);
  expect(found.text).not.toContain(unapproved.questionId);
  const add = bankForm(found, questionId);
  expect(add).toMatchObject({ intent: 'bank', version: '1', points: '1' });
  const done = await own.post(search, add);
  expect(done.location).toContain(`add=bank&category=${categoryId}`);
  expect((await entries()).at(-1)).toMatchObject({ kind: 'bank', questionId, version: 1 });
  expect((await own.get(search)).text).toContain('Sudah di kuis ini');
  const twice = await own.post(search, { ...add, key: newId() });
  expect(twice.text).toContain('sudah ada di kuis ini');

  await aVersion(questionId, 2, { ...work, stem: { id: 'Soal baru', en: 'New' } });
  await db.question.update({ where: { id: questionId }, data: { version: 2, approved: 2 } });
  const listed = await own.get(page);
  expect(listed.text).toContain(work.stem.id);
  const newer = bankForm(listed, questionId);
  expect(newer).toMatchObject({ version: '2' });
  expect((await own.post(page, newer)).status).toBe(302);
  expect((await entries()).at(-1)).toMatchObject({ kind: 'bank', questionId, version: 2 });
  expect((await own.get(page)).text).toContain('Soal baru');
});

test('a question that was written here goes into the bank too, once', async () => {
  const categoryId = await aQuestionCategory();
  const [question] = await entries();
  const key = question?.key ?? '';
  expect((await own.get(`${page}?part=${key}`)).text).toContain('Simpan juga ke bank soal');
  const newKey = newId();
  const form = { intent: 'to-bank', key, newKey, categoryId };
  for (let times = 0; times < 2; times++)
    expect((await own.post(`${page}?part=${key}`, form)).status).toBe(302);
  expect(await db.question.findMany({ where: { categoryId } })).toMatchObject([
    { id: newKey, state: 'draft', kind: 'single' },
  ]);
  expect(await entries()).toEqual([question]);
});

test('a question shows pictures of the library, which its draft then keeps', async () => {
  const name = await aDrawing('alur-laporan.svg', 'laporan');
  const [question] = await entries();
  const key = question?.key ?? '';
  const open = await own.get(`${page}?part=${key}`);
  expect(open.text).toContain(name);
  const form = {
    ...{ intent: 'question', key, type: 'true_false', seen: hidden(open, 'question', 'seen') },
    ...{ points: '2', difficulty: '4', right: 'true', 'stem.id': 'Benar?' },
    ...{ 'pictures[0].name': name, 'pictures[0].alt.id': 'Alur laporan', 'pictures[1].name': '' },
  };
  const gone = { ...form, 'pictures[0].name': 'tiada.svg' };
  expect((await own.post(`${page}?part=${key}`, gone)).status).toBe(400);
  expect((await own.post(`${page}?part=${key}`, form)).status).toBe(302);
  expect(await entries()).toMatchObject([
    { difficulty: 4, pictures: [{ name, alt: { id: 'Alur laporan', en: '' } }] },
  ]);
  const kept = { courseId: draft.courseId, itemKey: draft.quiz, asset: { name } };
  expect(await db.draftMedia.count({ where: kept })).toBe(1);
  const preview = await own.get(page.replace('/items/', '/preview/'));
  expect(preview.text).toMatch(new RegExp(`<img[^>]*${name}[^>]*alt="Alur laporan"`));
});
