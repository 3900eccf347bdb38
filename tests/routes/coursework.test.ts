import { beforeAll, describe, expect, test } from 'vitest';

import { LONGEST_TEXT } from '#app/domain/assessment/submission.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import {
  aHolderOf,
  anAssignment,
  anAuthorOf,
  aCourseOf,
  handedIn,
} from '#tests/support/coursework.ts';
import { HOSTILE_MARKUP } from '#tests/support/hostile-text.ts';
import { aSurvey, choice, question } from '#tests/support/surveys.ts';
import { aLearnerOf, picture } from '#tests/support/versions.ts';
import { openProduct } from '#tests/support/visitor.ts';

type Product = Awaited<ReturnType<typeof openProduct>>;
let learning: Product;
let studio: Product;

beforeAll(async () => {
  learning = await openProduct('routes/learn/');
  studio = await openProduct('routes/studio/s');
});

const words = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('an assignment without JavaScript', () => {
  test('is handed in, returned, handed in again and passed', async () => {
    const assignment = await anAssignment();
    const path = `/learn/${assignment.enrollmentId}/assignments/${assignment.courseItemId}`;
    const learner = await learning.visitor(assignment.learner.accountId);
    const marker = await studio.visitor((await anAuthorOf(assignment.course.id)).accountId);

    const empty = await learner.get(path);
    expect(empty.text).toContain('rahasia tugas');
    expect(empty.text).toContain('tidak dapat diubah sampai dinilai');
    const nothing = await learner.post(path, { text: '   ' });
    expect(nothing.status).toBe(400);
    expect(nothing.text).toContain('Tulis jawaban atau lampirkan berkas');

    // What was typed stays; files have to be chosen again.
    const form = new FormData();
    form.set('text', 'Jawaban yang panjang');
    form.append('files', new File(['MZ'], 'program.exe'));
    const refused = await learner.postFile(path, form);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Jawaban yang panjang</textarea>');
    expect(refused.text).toContain('Pilih kembali berkasnya');
    expect((await learner.post(path, { text: 'x'.repeat(LONGEST_TEXT + 1) })).status).toBe(400);

    form.set('files', new File(['%PDF-1.7'], 'Laporan saya.pdf'));
    const sent = await learner.postFile(path, form);
    expect(sent.location).toBe(`${path}?handed-in`);
    const waits = await learner.follow(sent);
    expect(waits.text).toContain('Tugas sudah dikumpulkan');
    expect(waits.text).toContain('Laporan-saya.pdf');
    expect(waits.text).not.toContain('<textarea');
    expect((await learner.post(path, { text: 'Lagi' })).status).toBe(409);

    const queue = await marker.get('/studio/submissions?state=waiting');
    const [, work] = /href="(\/studio\/submissions\/[\w-]{36})"/.exec(queue.text) ?? [];
    const page = await marker.get(work!);
    expect(page.text).toContain('Jawaban yang panjang');
    expect(page.text).toContain('rahasia tugas');
    const silent = await marker.post(work!, { result: 'returned', feedback: '' });
    expect(silent.text).toContain('Tulis apa yang perlu diperbaiki.');
    const none = await marker.post(work!, { feedback: 'Bagus' });
    expect(none.text).toContain('Wajib diisi.');
    expect(none.text).toContain('Bagus</textarea>');
    const returned = await marker.post(work!, { result: 'returned', feedback: 'Lengkapi.' });
    expect((await marker.follow(returned)).text).toContain('Pekerjaan ini dikembalikan');

    // Another window of a marker, still open: its feedback is not lost.
    const late = await marker.post(work!, {
      result: 'passed',
      score: '90',
      feedback: 'Hebat sekali',
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain('sudah dinilai');
    expect(late.text).toContain('Hebat sekali');

    expect((await learner.get(path)).text).toContain('Lengkapi.');
    await learner.post(path, { text: 'Versi kedua' });
    const again = await marker.get('/studio/submissions?state=waiting');
    const [, second] = /href="(\/studio\/submissions\/[\w-]{36})"/.exec(again.text) ?? [];
    expect((await marker.get(second!)).text).toContain('Pengumpulan ke-1');
    expect((await marker.post(second!, { result: 'passed', score: '87.5' })).status).toBe(400);
    await marker.post(second!, { result: 'passed', score: '87' });
    const passed = await learner.get(path);
    expect(passed.text).toContain('Nilai Anda 87%');
    expect(passed.text).not.toContain('<textarea');
    for (const seen of [...learner.seen, ...marker.seen])
      expect(seen.text).not.toMatch(/>(assignment|studioMarking|learning)[.:]\w|\{\{/);
  });

  test('reads in English as well', async () => {
    const assignment = await anAssignment();
    const id = await handedIn(assignment);
    const learner = await learning.visitor(assignment.learner.accountId);
    const marker = await studio.visitor((await anAuthorOf(assignment.course.id)).accountId);
    const path = `/learn/${assignment.enrollmentId}/assignments/${assignment.courseItemId}`;
    expect((await learner.get(`${path}?lng=en`)).text).toContain('Your work waits to be marked');
    expect((await marker.get(`/studio/submissions/${id}?lng=en`)).text).toContain('Save mark');
    expect((await marker.get('/studio/submissions?lng=en')).text).toContain('1 piece of work');
  });

  test('hostile words of a learner and a marker are words wherever they are shown', async () => {
    const hostile = HOSTILE_MARKUP.join('\n');
    const assignment = await anAssignment();
    const path = `/learn/${assignment.enrollmentId}/assignments/${assignment.courseItemId}`;
    const learner = await learning.visitor(assignment.learner.accountId);
    const marker = await studio.visitor((await anAuthorOf(assignment.course.id)).accountId);
    await learner.post(path, { text: hostile });
    const { id } = await db.submission.findFirstOrThrow({ where: assignment.place });
    await marker.get(`/studio/submissions/${id}`);
    await marker.post(`/studio/submissions/${id}`, { result: 'returned', feedback: hostile });
    await marker.get(`/studio/submissions/${id}`);
    await learner.get(path);
    await learner.post(path, { text: `${hostile}${'x'.repeat(LONGEST_TEXT)}` });
    const shown = [...learner.seen, ...marker.seen].filter(({ text }) => text.includes('alert(1)'));
    expect(shown.length).toBeGreaterThan(3);
    for (const { text } of shown) {
      const scripts = text.match(/<script\b[^>]*>/gi) ?? [];
      expect(scripts.filter((tag) => !tag.includes('nonce='))).toEqual([]);
      const body = text.replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '');
      expect(body).not.toMatch(
        /<(img|svg|iframe|object|embed|math|a|form|details|x|body|video)[^>]*(onerror|onload|onclick|ontoggle|javascript:|srcdoc|jahat\.example)/i,
      );
      expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    }
  });

  test('old and strange addresses lead to the right page or to none', async () => {
    const assignment = await anAssignment();
    const learner = await learning.visitor(assignment.learner.accountId);
    const base = `/learn/${assignment.enrollmentId}`;
    const lesson = assignment.items['materi']!;
    for (const folder of ['assignments', 'surveys', 'files'])
      expect((await learner.get(`${base}/${folder}/${lesson}`)).location).toBe(
        `${base}/items/${lesson}`,
      );
    const right = `${base}/assignments/${assignment.courseItemId}`;
    for (const folder of ['items', 'surveys', 'files'])
      expect((await learner.get(`${base}/${folder}/${assignment.courseItemId}`)).location).toBe(
        right,
      );
    expect((await learner.get(`${base}/assignments/${newId()}`)).status).toBe(404);
    expect((await learner.post(`${base}/items/${assignment.courseItemId}`)).status).toBe(404);
    expect((await learner.post(`${base}/assignments/${lesson}`, { text: 'x' })).status).toBe(404);
    expect((await learner.get(`${base}`)).text).toContain(`href="${right}"`);
  });
});

describe('a survey without JavaScript', () => {
  test('keeps what was chosen when something is missing, and thanks once it is answered', async () => {
    const survey = await aSurvey();
    const path = `/learn/${survey.enrollmentId}/surveys/${survey.place.courseItemId}`;
    const learner = await learning.visitor(survey.learner.accountId);
    expect((await learner.get(path)).text).toContain('Jawaban Anda anonim');
    const answers = new URLSearchParams({
      [question.pace]: '4',
      [question.words]: 'Saran <b>saya</b>',
    });
    answers.append(question.liked, choice.content);
    answers.append(question.liked, choice.manner);
    const missing = await learner.post(path, answers);
    expect(missing.status).toBe(400);
    expect(missing.text).toContain(`href="#survey-${question.best}">Wajib diisi.`);
    expect(missing.text).toMatch(
      new RegExp(`name="${question.pace}"[^>]*checked=""[^>]*value="4"`),
    );
    expect(missing.text.match(/type="checkbox"[^>]*checked=""/g)).toHaveLength(2);
    expect(missing.text).toContain('Saran &lt;b&gt;saya&lt;/b&gt;</textarea>');
    answers.set(question.best, choice.manner);
    const sent = await learner.post(path, answers);
    expect(sent.location).toBe(path);
    const thanks = await learner.follow(sent);
    expect(thanks.text).toContain('Terima kasih atas jawaban Anda');
    expect(thanks.text).not.toContain('Saran');
    expect((await learner.post(path, answers)).location).toBe(path);
    const stored = await db.surveyResponse.findMany({
      where: { courseItemId: survey.place.courseItemId },
    });
    expect(stored.map(({ answers }) => answers)).toEqual([
      {
        [question.pace]: 4,
        [question.best]: [choice.manner],
        [question.liked]: [choice.content, choice.manner],
        [question.words]: 'Saran <b>saya</b>',
      },
    ]);
    for (const seen of learner.seen) expect(seen.text).not.toMatch(/>survey[.:]\w|\{\{/);
  });

  test('shows its results as bars and numbers, words inert, to those who write the course', async () => {
    const survey = await aSurvey();
    const path = `/studio/courses/${survey.course.id}/surveys/${survey.key}`;
    const author = await studio.visitor((await anAuthorOf(survey.course.id)).accountId);
    expect((await author.get(path)).text).toContain('Belum dapat ditampilkan');
    await db.surveyResponse.createMany({
      data: [1, 2, 3, 4, 5].map((pace) => ({
        id: crypto.randomUUID(),
        courseItemId: survey.place.courseItemId,
        answers: {
          [question.pace]: pace,
          [question.best]: [choice.content],
          [question.words]: HOSTILE_MARKUP[pace]!,
        },
        answeredOn: new Date('2026-01-05T00:00:00Z'),
      })),
    });
    const page = await author.get(path);
    expect(words(page.text)).toContain('Jawaban 5 orang, sampai 5 Januari 2026.');
    expect(words(page.text)).toContain('Rata-rata 3 dari 5');
    expect(page.text).toContain('1: Terlalu lambat');
    expect(page.text).not.toContain('<script>alert');
    expect(page.text).not.toContain('<img src=x');
    expect(page.text).toContain('&lt;script&gt;alert(1)');
    expect((await author.get(`${path}?version=1`)).status).toBe(200);
    for (const search of ['?version=2', '?version=99999999999'])
      expect([200, 404]).toContain((await author.get(path + search)).status);
    const stranger = await studio.visitor((await aHolderOf('trainer')).accountId);
    expect((await stranger.get(path)).status).toBe(404);
    for (const seen of author.seen) expect(seen.text).not.toMatch(/>studioMarking[.:]\w|\{\{/);
  });
});

test('a page of files lists them with kind and size, and is done by saying so', async () => {
  const course = await aCourseOf({ name: 'berkas', kind: 'file' }, { name: 'materi' });
  const { learner: actor, enrollmentId } = await aLearnerOf(course);
  const learner = await learning.visitor(actor.accountId);
  const itemId = course.items['berkas']!;
  const path = `/learn/${enrollmentId}/files/${itemId}`;
  const page = await learner.get(path);
  expect(page.text).toContain(`href="/files/lessons/${itemId}/${picture.name}"`);
  expect(words(page.text)).toMatch(/Alur kerja SVG, \d+ byte/);
  const done = await learner.post(path);
  expect(done.location).toBe(`/learn/${enrollmentId}/items/${course.items['materi']!}`);
  expect(await db.enrollmentItem.count({ where: { enrollmentId, courseItemId: itemId } })).toBe(1);
});

test('staff read the instructions of an assignment from the page of the course, and go on from there', async () => {
  const { course, items } = await anAssignment();
  const staff = await learning.visitor((await aHolderOf('trainer')).accountId);
  const path = `/courses/${course.slug}/lessons/${items['tugas']!}`;
  expect((await staff.get(`/courses/${course.slug}`)).text).toContain(`href="${path}"`);
  const page = await staff.get(path);
  expect(page.text).toContain('rahasia tugas');
  expect(page.text).toContain(`href="/courses/${course.slug}/lessons/${items['materi']!}"`);
});
