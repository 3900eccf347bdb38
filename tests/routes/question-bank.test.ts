import { beforeAll, describe, expect, test } from 'vitest';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { saveQuestion } from '#app/domain/questions/bank/save-question.server.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { questionKinds } from '#app/question-types/rules-of.ts';
import { aBankQuestion, aCategory, anApprovedQuestion } from '#tests/support/bank.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { HOSTILE_MARKUP } from '#tests/support/hostile-text.ts';
import { inId } from '#tests/support/studio.ts';
import { openProduct } from '#tests/support/visitor.ts';

type Visitor = Awaited<ReturnType<Awaited<ReturnType<typeof openProduct>>['visitor']>>;

let manager: Actor & { accountId: string };
let trainer: Actor & { accountId: string };
let asManager: Visitor;
let asTrainer: Visitor;
let category: string;
beforeAll(async () => {
  const product = await openProduct('routes/studio/question');
  [manager, trainer] = await Promise.all([aHolder('training_manager'), aHolder('trainer')]);
  asManager = await product.visitor(manager.accountId);
  asTrainer = await product.visitor(trainer.accountId);
  category = await aCategory({ name: inId('Pengadaan') });
});

const stateOf = async (id: string) => {
  const { state, version, approved, tags, categoryId, reviewNote } =
    await db.question.findUniqueOrThrow({ where: { id } });
  return { state, version, approved, tags, categoryId, reviewNote };
};

const TYPED = {
  type: 'single',
  points: '2',
  'stem.id': 'Ibu kota Indonesia?',
  'choices[0].at': '0',
  'choices[0].text.id': 'Nusantara',
  'choices[1].at': '1',
  'choices[1].text.id': 'Bandung',
  'explanation.id': 'Menurut undang-undang.',
  right: '0',
  difficulty: '2',
};

describe('a question is written, handed in, approved and changed by forms alone', () => {
  const id = newId();
  const page = `/studio/questions/${id}`;

  test('each kind has its form', async () => {
    const kinds = await asTrainer.get('/studio/questions/new');
    for (const kind of questionKinds) {
      expect(kinds.text).toContain(`?kind=${kind}`);
      const form = await asTrainer.get(`/studio/questions/new?kind=${kind}&category=${category}`);
      expect(form.status).toBe(200);
      expect(form.text).toContain(`name="type" value="${kind}"`);
    }
  });

  test('writing it', async () => {
    const form = { ...TYPED, intent: 'create', key: id, categoryId: category, tags: 'Etika, asn' };
    const done = await asTrainer.post('/studio/questions/new?kind=single', form);
    expect(done.location).toBe(`${page}?done=created`);
    await asTrainer.post('/studio/questions/new?kind=single', form);
    expect(await stateOf(id)).toMatchObject({ state: 'draft', version: 1, tags: ['asn', 'etika'] });
    const shown = await asTrainer.get(done.location!);
    expect(shown.text).toContain('Ibu kota Indonesia?');
    expect(shown.text).toContain('Nusantara');
  });

  test('handing it in, sending it back and approving it', async () => {
    await asTrainer.post(page, { intent: 'hand-in', seen: '1' });
    expect(await stateOf(id)).toMatchObject({ state: 'in_review' });
    expect((await asTrainer.post(page, { intent: 'approve', seen: '1' })).status).toBe(403);
    const note = 'Perjelas pertanyaannya.';
    await asManager.post(page, { intent: 'send-back', seen: '1', note });
    expect(await stateOf(id)).toMatchObject({ state: 'draft', reviewNote: note });
    expect((await asTrainer.get(page)).text).toContain(note);
    await asTrainer.post(page, { intent: 'hand-in', seen: '1' });
    await asManager.post(page, { intent: 'approve', seen: '1' });
    expect(await stateOf(id)).toMatchObject({ state: 'approved', approved: 1 });
  });

  test('changing it makes the next version; who has not seen that overwrites nothing', async () => {
    const save = { ...TYPED, intent: 'save', key: id, seen: '1', note: 'Lebih jelas' };
    const stem = 'Di mana ibu kota Indonesia?';
    const done = await asTrainer.post(page, { ...save, 'stem.id': stem });
    expect(done.location).toBe(`${page}?done=saved`);
    expect(await stateOf(id)).toMatchObject({ state: 'draft', version: 2, approved: 1 });
    const late = await asManager.post(page, { ...save, 'stem.id': 'Lain sama sekali' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Lain sama sekali');
    expect(late.text).toContain(stem);
    expect(late.text).toContain('name="seen" value="2"');
    expect(await stateOf(id)).toMatchObject({ version: 2 });
    const versions = await asTrainer.get(`${page}/versions`);
    expect(versions.text).toContain('Lebih jelas');
    expect(versions.text).toMatch(/<ins[^>]*>/);
    expect((await asTrainer.get(`${page}/versions?version=9`)).status).toBe(404);
  });

  test('its place, retiring it and bringing it back', async () => {
    const other = await aCategory();
    await asManager.post(page, { intent: 'place', categoryId: other, tags: 'x' });
    expect(await stateOf(id)).toMatchObject({ categoryId: other, tags: ['x'], version: 2 });
    await asManager.post(page, { intent: 'retire' });
    expect(await stateOf(id)).toMatchObject({ state: 'retired' });
    expect((await asManager.get(page)).text).not.toContain('value="save"');
    await asManager.post(page, { intent: 'bring-back' });
    expect(await stateOf(id)).toMatchObject({ state: 'draft', approved: 1 });
  });
});

describe('the list', () => {
  test('does something with the selected questions and says with how many', async () => {
    const here = await aCategory();
    const ids = [];
    for (let at = 0; at < 3; at++)
      ids.push(await aBankQuestion(manager, here, { explanation: inId('Begitu.') }));
    const list = `/studio/questions?category=${here}`;
    const questions = ids.map((id) => `${id}.1`);
    const post = (who: Visitor, selected: string[], deed: Record<string, string>) =>
      who.post(
        list,
        new URLSearchParams([
          ...selected.map((one) => ['questions', one]),
          ...Object.entries(deed),
        ]),
      );
    const tagged = await post(asManager, questions, { intent: 'tag', tags: 'Baru' });
    expect(tagged.location).toBe(`${list}&done=3`);
    const approved = await post(asTrainer, questions, { intent: 'approve' });
    expect(approved.location).toBe(`${list}&done=0&left=3`);
    await post(asManager, questions.slice(0, 1), { intent: 'approve' });
    await post(asManager, questions.slice(2), { intent: 'retire' });
    const states = await Promise.all(ids.map(stateOf));
    expect(states.map(({ state }) => state)).toEqual(['approved', 'draft', 'retired']);
    expect(states.map(({ tags }) => tags)).toEqual([['baru'], ['baru'], ['baru']]);
    const none = await post(asManager, [], { intent: 'retire' });
    expect(none.status).toBe(400);
    expect(none.text).toContain('Pilih dahulu soalnya');
    const seen = await asManager.get(`${list}&done=2&left=1`);
    expect(seen.text).toContain('Berhasil untuk 2 soal');
  });

  test('says what to do where there is nothing', async () => {
    expect((await asManager.get('/studio/questions?q=zzqqxx')).text).toContain('Tidak ada soal');
    expect((await asManager.get('/studio/questions?state=nonsense&after=x')).status).toBe(200);
  });
});

test('words that would be markup stay words wherever they are shown', async () => {
  const [first, ...more] = HOSTILE_MARKUP;
  const all = more.slice(0, 40).join('\n').slice(0, 3900);
  const place = await aCategory({ name: inId(first!) });
  const work: Partial<QuestionWork> = { stem: inId(all), explanation: inId(all) };
  const id = await anApprovedQuestion(manager, place, work, ['<b>"tag"']);
  await saveQuestion(manager, {
    questionId: id,
    seen: 1,
    work: { ...(await latest(id)), stem: { id: all, en: all } },
    note: first!,
  });
  await asManager.post(`/studio/questions/${id}`, { intent: 'hand-in', seen: '2' });
  const note = { intent: 'send-back', seen: '2', note: first! };
  await asManager.post(`/studio/questions/${id}`, note);
  for (const path of [
    `/studio/questions?category=${place}`,
    `/studio/questions?q=${encodeURIComponent(first!)}&tag=${encodeURIComponent('<b>"tag"')}`,
    `/studio/questions/${id}`,
    `/studio/questions/${id}/versions`,
    '/studio/questions/categories',
    `/studio/questions/categories?open=${place}`,
  ]) {
    const { status, text } = await asManager.get(path);
    expect(status).toBe(200);
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
    expect(main).not.toMatch(/<script|<b>|<iframe|<svg\/|onerror=alert\(1\)>/i);
    expect(main).toContain('&lt;');
  }
});

async function latest(questionId: string): Promise<QuestionWork> {
  const { work } = await db.questionVersion.findFirstOrThrow({
    where: { questionId },
    orderBy: { number: 'desc' },
  });
  return work as QuestionWork;
}

describe('categories', () => {
  const id = newId();
  const page = '/studio/questions/categories';
  const stored = () => db.questionCategory.findUniqueOrThrow({ where: { id } });

  test('are made, restricted, given keepers and archived by a training manager', async () => {
    const create = { intent: 'create', categoryId: id, 'name.id': 'Ujian dinas' };
    expect((await asTrainer.post(page, create)).status).toBe(404);
    await asManager.post(page, create);
    await asManager.post(page, { ...create, intent: 'save', restricted: 'on' });
    expect(await stored()).toMatchObject({ restricted: true, name: { id: 'Ujian dinas', en: '' } });
    expect((await asTrainer.get(page)).text).not.toContain('Ujian dinas');
    const keeper = { intent: 'add-keeper', categoryId: id, accountId: trainer.accountId };
    await asManager.post(page, keeper);
    expect((await asTrainer.get(page)).text).toContain('Ujian dinas');
    const odd = await asManager.post(page, { ...keeper, accountId: newId() });
    expect(odd.status).toBe(400);
    await asManager.post(page, { ...keeper, intent: 'remove-keeper' });
    expect((await asTrainer.get(page)).text).not.toContain('Ujian dinas');
    await asManager.post(page, { intent: 'archive', categoryId: id });
    expect((await stored()).archivedAt).not.toBeNull();
    await asManager.post(page, { intent: 'restore', categoryId: id });
    expect((await stored()).archivedAt).toBeNull();
    const unnamed = await asManager.post(page, { ...create, intent: 'save', 'name.id': ' ' });
    expect(unnamed.status).toBe(400);
  });
});
