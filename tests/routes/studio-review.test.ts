import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { missingCodes } from '#app/domain/catalogue/checklist/missing.ts';
import { type Actor, systemActor } from '#app/domain/organisation/actor.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { studioReviewTexts } from '#app/platform/texts/studio-review.ts';
import { today } from '#app/platform/today.server.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { anEmployee } from '#tests/support/organisation.ts';
import { aFullDraft, changeItem, inId, publishNow, write } from '#tests/support/studio.ts';
import { openProduct, type Seen } from '#tests/support/visitor.ts';

type Product = Awaited<ReturnType<typeof openProduct>>;
type Visitor = Awaited<ReturnType<Product['visitor']>>;

let product: Product;
let trainer: Actor;
let manager: Actor;
let author: Visitor;
let reviewer: Visitor;
let draft: Awaited<ReturnType<typeof aFullDraft>>;
let review: string;
beforeAll(async () => {
  product = await openProduct('routes/studio/');
  [trainer, manager] = [await aHolder('trainer'), await aHolder('training_manager')];
  author = await product.visitor(trainer.accountId);
  reviewer = await product.visitor(manager.accountId);
});
beforeEach(async () => {
  draft = await aFullDraft(trainer);
  review = `/studio/courses/${draft.courseId}/review`;
});

const statusNow = async () =>
  (await db.courseDraft.findUnique({ where: { courseId: draft.courseId } }))?.status ?? 'none';
const revisionIn = ({ text }: Seen) => /name="revision" value="(\d+)"/.exec(text)?.[1] ?? '';
const publishing = (page: Seen, more: Record<string, string> = {}) => ({
  intent: 'publish',
  revision: revisionIn(page),
  ...more,
});

test('a draft is handed in, sent back with a note, handed in again and published', async () => {
  const first = await author.get(review);
  for (const text of ['Daftar periksa', 'Serahkan naskah', 'Hasil belajar belum ditetapkan'])
    expect(first.text).toContain(text);
  expect(first.text).not.toContain('name="revision"');
  const handed = await author.follow(await author.post(review, { intent: 'hand-in' }));
  for (const text of ['Naskah diserahkan', 'Tarik kembali naskah'])
    expect(handed.text).toContain(text);

  const empty = await reviewer.post(review, { intent: 'send-back', note: ' ' });
  expect(empty.status).toBe(400);
  const note = 'Tambahkan contoh surat.';
  await reviewer.post(review, { intent: 'send-back', note });
  expect(await statusNow()).toBe('writing');
  expect((await author.get(review)).text).toContain(note);

  await author.post(review, { intent: 'hand-in' });
  const page = await reviewer.get(review);
  for (const text of ['Terbitkan versi 1', trainer.name]) expect(page.text).toContain(text);
  const done = await reviewer.follow(
    await reviewer.post(review, publishing(page, { note: 'Baru' })),
  );
  for (const text of ['Versi 1 sudah terbit.', 'Lihat halaman pelatihan'])
    expect(done.text).toContain(text);
  expect(await statusNow()).toBe('none');
  expect(
    await db.courseVersion.findFirstOrThrow({ where: { courseId: draft.courseId } }),
  ).toMatchObject({ version: 1, note: 'Baru', offersMove: false });
  expect((await author.get(review)).text).toContain('Tidak ada naskah yang sedang disusun');
});

test('who only writes cannot publish or send back, whatever is posted', async () => {
  const page = await reviewer.get(review);
  for (const form of [publishing(page), { intent: 'send-back', note: 'Ulangi' }])
    expect((await author.post(review, form)).status).toBe(404);
  expect(await statusNow()).toBe('writing');
});

test('what was not reviewed is not published', async () => {
  const page = await reviewer.get(review);
  await write(trainer, draft.courseId, draft.lesson, 'Isi yang lain.');
  const refused = await reviewer.post(review, publishing(page, { note: 'Catatan saya' }));
  expect(refused.status).toBe(409);
  for (const text of ['Naskah berubah sejak halaman telaah ini dibuat', 'Catatan saya'])
    expect(refused.text).toContain(text);
  expect(revisionIn(refused)).not.toBe(revisionIn(page));
  expect(await statusNow()).toBe('writing');
});

test('what is missing is named where it is mended, and keeps a course from being published', async () => {
  await changeItem(trainer, draft.courseId, draft.quiz, (item) =>
    item.kind === 'quiz'
      ? {
          ...item,
          title: inId(''),
          quiz: {
            ...item.quiz,
            questions: item.quiz.questions.map((one) => ({ ...one, stem: inId('') })),
          },
        }
      : item,
  );
  await write(trainer, draft.courseId, draft.lesson, {
    type: 'figure',
    attrs: { file: draft.drawing, alt: '' },
  });
  const page = await reviewer.get(review);
  for (const text of [
    'Judul dalam bahasa Indonesia belum ditulis.',
    'Soal 1: pertanyaannya dalam bahasa Indonesia belum ditulis.',
    `/items/${draft.quiz}?part=`,
    `/items/${draft.lesson}?text=id`,
    'Lengkapi dahulu yang harus ada',
  ])
    expect(page.text).toContain(text);
  expect(page.text).not.toContain('name="revision"');
});

test('the checklist has a sentence for all that may be missing', () => {
  for (const { checklist } of Object.values(studioReviewTexts)) {
    const said = Object.keys(checklist.of).map((key) => key.replace(/_(one|other)$/, ''));
    expect([...new Set(said)].sort()).toEqual([...missingCodes].sort());
  }
});

test('where another must review, whoever handed it in is told why not', async () => {
  await reviewedByAnother(true);
  try {
    expect((await reviewer.get(review)).text).toContain('Serahkan naskah ini, lalu mintalah');
    await reviewer.post(review, { intent: 'hand-in' });
    const own = await reviewer.get(review);
    expect(own.text).toContain('Anda sendiri yang menyerahkan naskah ini');
    const stored = await db.courseDraft.findUniqueOrThrow({ where: { courseId: draft.courseId } });
    const form = { intent: 'publish', revision: String(stored.revision) };
    expect((await reviewer.post(review, form)).status).toBe(409);
    expect(await statusNow()).toBe('in_review');
  } finally {
    await reviewedByAnother(false);
  }
});

function reviewedByAnother(value: boolean) {
  const key = 'content.reviewByAnother' as const;
  return changeSetting(systemActor, { key, value, validFrom: today() });
}

describe('versions', () => {
  /** Two versions: the second says the lesson and the quiz otherwise, the file is gone; one person is in the first. */
  async function twoVersions() {
    const { courseId, lesson, quiz, file } = draft;
    const { offeringId } = await publishNow(manager, courseId, { note: 'Yang pertama' });
    const { id: employeeId } = await anEmployee();
    await db.enrollment.create({
      data: { id: newId(), offeringId: offeringId!, employeeId, status: 'in_progress' },
    });
    const course = `/studio/courses/${courseId}`;
    await reviewer.post(course, { intent: 'start' });
    await write(manager, courseId, lesson, 'Isi materi baru.');
    await changeItem(manager, courseId, quiz, (item) =>
      item.kind === 'quiz'
        ? {
            ...item,
            quiz: {
              ...item.quiz,
              questions: item.quiz.questions.map((one) => ({
                ...one,
                stem: inId('Pilih yang benar'),
              })),
            },
          }
        : item,
    );
    await reviewer.post(course, {
      intent: 'edit',
      edit: JSON.stringify({ kind: 'remove-item', key: file }),
    });
    return course;
  }

  test('the review of the next one says what changes and how many are under way', async () => {
    await twoVersions();
    const page = await reviewer.get(review);
    for (const text of [
      'Yang berubah sejak versi 1',
      'Soal: 0 baru, 1 berubah, 0 dihapus',
      'Dihapus',
      'Versi 1: 1 orang',
      'Terbitkan versi 2',
    ])
      expect(page.text).toContain(text);
  });

  test('the draft and two versions are compared word by word', async () => {
    const course = await twoVersions();
    const words = async (path: string) => (await author.get(path)).text.replace(/<!-- -->/g, '');
    for (const path of ['draft', 'draft?against=1', '1?against=draft']) {
      const text = await words(`${course}/versions/${path}`);
      expect(text).toContain('Perubahan dari versi 1 ke naskah');
      expect(text).toMatch(/<ins [^>]*>.*?baru\..*?<\/ins>/s);
      expect(text).toMatch(/<del [^>]*>.*?Mana.*?<\/del>/s);
    }
    const list = await author.get(`${course}/versions`);
    for (const text of ['Yang pertama', 'Bandingkan naskah', manager.name])
      expect(list.text).toContain(text);
    expect(await words(`${course}/versions/1`)).toContain('ini satu-satunya versi');
    for (const none of ['2', '0', 'x', '99999999999'])
      expect((await author.get(`${course}/versions/${none}`)).status).toBe(404);
  });

  test('a draft begins from a former version, and nothing that is published changes', async () => {
    const course = await twoVersions();
    const refused = await author.post(`${course}/versions/1`, { intent: 'restore' });
    expect(refused.status).toBe(409);
    await publishNow(manager, draft.courseId);
    const kept = await db.courseVersion.findMany({ where: { courseId: draft.courseId } });

    const begun = await author.post(`${course}/versions/1`, { intent: 'restore' });
    expect(begun.location).toBe(`${course}?done=started`);
    const begunDraft = await db.courseDraft.findUniqueOrThrow({
      where: { courseId: draft.courseId },
    });
    const first = kept.find(({ version }) => version === 1)!;
    expect(begunDraft).toMatchObject({ basedOn: 1, content: first.content });
    const text = await db.draftText.findFirstOrThrow({
      where: { courseId: draft.courseId, itemKey: draft.lesson },
    });
    expect(JSON.stringify(text.document)).toContain('Isi materi.');
    expect(await db.courseVersion.findMany({ where: { courseId: draft.courseId } })).toEqual(kept);
  });
});
