import { afterEach, beforeAll, expect, test } from 'vitest';

import { answerField, baseField, SAVE_LIMIT } from '#app/domain/assessment/answer.ts';
import { now, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import {
  aParticipant,
  aQuiz,
  numbered,
  type Quiz,
  rightAnswers,
  SECRET,
} from '#tests/support/quiz.ts';
import { openProduct, type Visitor } from '#tests/support/visitor.ts';

let product: Awaited<ReturnType<typeof openProduct>>;
beforeAll(async () => {
  product = await openProduct('routes/learn/quiz/');
});
afterEach(() => setClock(null));

async function aVisit(quiz: Quiz) {
  const participant = await aParticipant(quiz);
  const visitor = await product.visitor(participant.actor.accountId);
  const start = `/learn/${participant.enrollment.id}/quiz/${quiz.item.id}`;
  return { ...participant, visitor, start };
}

async function begin(visitor: Visitor, start: string): Promise<string> {
  const begun = await visitor.post(start);
  expect(begun.status).toBe(302);
  return begun.location ?? '';
}

/** Fills in the questions of a page as its HTML shows them. */
function filled(html: string, answers: Map<string, string[]>, go: string): URLSearchParams {
  const form = new URLSearchParams({ go });
  for (const [, field = '', base = ''] of html.matchAll(/name="n\.([^"]+)" value="(\d+)"/g)) {
    form.set(baseField(field), base);
    for (const value of answers.get(field) ?? []) form.append(answerField(field), value);
  }
  return form;
}

const ofAttempt = (attempt: string) => attempt.split('/').at(-1) ?? '';

test('the whole quiz works without a script, and a pass is shown at once', async () => {
  const quiz = await aQuiz();
  const { visitor, start, enrollment } = await aVisit(quiz);
  const before = await visitor.get(start);
  expect(before.status).toBe(200);
  expect(before.text).toContain('Mulai kuis');
  const attempt = await begin(visitor, start);

  const answers = rightAnswers(quiz);
  let page = await visitor.get(attempt);
  expect(page.text.match(/<fieldset id="q/g)).toHaveLength(5);
  page = await visitor.follow(await visitor.post(attempt, filled(page.text, answers, '2')));
  expect(page.text).toContain('5 dari 10 soal terjawab');
  const summary = await visitor.follow(
    await visitor.post(attempt, filled(page.text, answers, 'summary')),
  );
  expect(summary.path).toBe(`${attempt}/summary`);
  expect(summary.text).toContain('Semua soal sudah terjawab');

  const result = await visitor.follow(await visitor.post(summary.path));
  expect(result.path).toBe(`${attempt}/result`);
  expect(result.text).toContain('Lulus');
  expect(result.text).toContain('Sertifikat Anda sedang dibuat');
  expect(await db.enrollment.findUniqueOrThrow({ where: { id: enrollment.id } })).toMatchObject({
    status: 'completed',
  });
  expect((await visitor.get(start)).text).toContain('Anda sudah lulus kuis ini');
});

test('the summary names what is not answered and leads back to it', async () => {
  const quiz = await aQuiz({ shuffleQuestions: false });
  const { visitor, start } = await aVisit(quiz);
  const attempt = await begin(visitor, start);
  const page = await visitor.get(`${attempt}?page=2`);
  await visitor.post(attempt, filled(page.text, rightAnswers(quiz), 'summary'));
  const { text } = await visitor.get(`${attempt}/summary`);
  expect(text).toContain('5 soal belum terjawab');
  expect(text).toContain(`href="${attempt}#q1"`);
  expect(text).not.toContain('#q6"');
});

test('nothing that reaches the browser during an attempt holds the key', async () => {
  const quiz = await aQuiz({ attemptsAllowed: 2, review: 'answers' });
  const { visitor, start } = await aVisit(quiz);
  const attempt = await begin(visitor, start);
  const summary = `${attempt}/summary`;
  const paths = [start, attempt, `${attempt}?page=2`, summary, `${attempt}/result`];
  for (const path of paths) {
    await visitor.get(path);
    const [bare = '', query] = path.split('?');
    const data = await visitor.get(`${bare}.data${query ? `?${query}` : ''}`);
    expect([200, 202]).toContain(data.status);
  }
  const wrong = [...rightAnswers(quiz).keys()].map((id): [string, string[]] => [id, ['x']]);
  await visitor.postJson(
    `${attempt}/answers`,
    JSON.stringify({ answers: numbered(new Map(wrong)) }),
  );
  await visitor.post(attempt, filled((await visitor.get(attempt)).text, new Map(), '2'));
  // Handed in and failed with an attempt left: the key stays where it is.
  const result = await visitor.follow(await visitor.post(summary));
  expect(result.text).toContain('Belum lulus');
  await visitor.get(`${attempt}/result.data`);
  expect(visitor.seen.length).toBeGreaterThan(15);
  for (const { text } of visitor.seen) {
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('765432');
    expect(text).not.toMatch(/"key"|"accepted"|"tolerance",\d|"correct"/);
  }

  // While the second attempt is open the first one shows no question at all.
  const second = await begin(visitor, start);
  const during = await visitor.get(`${attempt}/result`);
  expect(during.text).not.toContain('Soal 1');
  expect(during.text).not.toContain(SECRET);
  await visitor.post(`${second}/summary`);
  const released = await visitor.get(`${attempt}/result`);
  expect(released.text).toContain(SECRET);
});

test.each([
  ['never', false, false],
  ['score', true, false],
  ['answers', true, true],
] as const)('a review rule of "%s" is kept by the result page', async (review, score, answers) => {
  const quiz = await aQuiz({ review, attemptsAllowed: 1 });
  const { visitor, start } = await aVisit(quiz);
  const attempt = await begin(visitor, start);
  const result = await visitor.follow(await visitor.post(`${attempt}/summary`));
  expect(result.text).toContain('Belum lulus');
  expect(result.text.includes('0 dari 10 poin')).toBe(score);
  expect(result.text.includes(SECRET)).toBe(answers);
  const again = await visitor.get(start);
  expect(again.text.includes('>0%<')).toBe(score);
});

test.each([
  ['turned', { turn: '1' }, 'Halaman 2 dari 2'],
  ['left for the summary', { go: 'summary' }, 'Periksa sebelum mengumpulkan'],
])(
  'answers of a page that was left before are said to be too late when it is %s',
  async (_, button, there) => {
    const quiz = await aQuiz({ sequential: true });
    const { visitor, start } = await aVisit(quiz);
    const attempt = await begin(visitor, start);
    const stale = await visitor.get(attempt);
    const right = filled(stale.text, rightAnswers(quiz), '');
    const post = (form: URLSearchParams) => {
      form.delete('go');
      for (const [name, value] of Object.entries(button)) form.set(name, value);
      return visitor.post(attempt, form);
    };
    const said = 'terlambat sampai';
    const turned = await visitor.follow(await visitor.post(attempt, { turn: '1' }));
    expect(turned.text).not.toContain(said);
    const late = await visitor.follow(await post(right));
    expect(late.text).toContain(there);
    expect(late.text).toContain(said);
    expect(await db.attemptAnswer.count({ where: { attemptId: ofAttempt(attempt) } })).toBe(0);
    // Nothing was typed: nothing is too late.
    const untouched = await visitor.follow(await post(filled(stale.text, new Map(), '')));
    expect(untouched.text).not.toContain(said);
  },
);

test('a save is answered with what is stored, and a bad one with why not', async () => {
  const quiz = await aQuiz();
  const { visitor, start } = await aVisit(quiz);
  const attempt = await begin(visitor, start);
  const url = `${attempt}/answers`;
  const answers = numbered(rightAnswers(quiz));
  const saved = await visitor.postJson(url, JSON.stringify({ answers }));
  expect(saved.status).toBe(200);
  const body = JSON.parse(saved.text) as { receipts: unknown[]; timeLeft: number };
  expect(body.receipts).toHaveLength(10);
  expect(body.timeLeft).toBeGreaterThan(1_790_000);

  expect((await visitor.postJson(url, '{"answers":')).status).toBe(400);
  expect((await visitor.postJson(url, '{"answers":[]}')).status).toBe(400);
  expect((await visitor.postJson(url, ' '.repeat(SAVE_LIMIT + 1))).status).toBe(413);
  const elsewhere = url.replace(ofAttempt(attempt), newId());
  expect((await visitor.postJson(elsewhere, JSON.stringify({ answers }))).status).toBe(404);
  await visitor.post(`${attempt}/summary`);
  expect((await visitor.postJson(url, JSON.stringify({ answers }))).status).toBe(409);
});

test('when the time is over the page is closed at the second and what arrives in grace is graded', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: 10, review: 'answers', attemptsAllowed: 1 });
  const { visitor, start } = await aVisit(quiz);
  const begun = now().getTime();
  setClock(new Date(begun));
  const attempt = await begin(visitor, start);
  const page = await visitor.get(attempt);
  setClock(new Date(begun + 599_999));
  expect((await visitor.get(attempt)).status).toBe(200);

  setClock(new Date(begun + 600_000));
  for (const path of [attempt, `${attempt}/summary`]) {
    expect(await visitor.get(path)).toMatchObject({ status: 302, location: `${attempt}/result` });
  }
  const waiting = await visitor.get(`${attempt}/result`);
  expect(waiting.text).toContain('Waktu pengerjaan sudah habis');
  expect(waiting.text).not.toContain(SECRET);

  setClock(new Date(begun + 615_000));
  const result = await visitor.follow(
    await visitor.post(attempt, filled(page.text, rightAnswers(quiz), '2')),
  );
  expect(result.path).toBe(`${attempt}/result`);
  expect(result.text).toContain('5 dari 10 poin');
});

test('a page posted after the grace changes nothing and leads to the result', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: 10, attemptsAllowed: 1 });
  const { visitor, start } = await aVisit(quiz);
  const begun = now().getTime();
  setClock(new Date(begun));
  const attempt = await begin(visitor, start);
  const page = await visitor.get(attempt);
  setClock(new Date(begun + 630_001));
  const result = await visitor.follow(
    await visitor.post(attempt, filled(page.text, rightAnswers(quiz), '2')),
  );
  expect(result.text).toContain('0 dari 10 poin');
});

test('the attempt of another is not found on any of its pages', async () => {
  const quiz = await aQuiz();
  const { visitor, start } = await aVisit(quiz);
  const attempt = await begin(visitor, start);
  const { visitor: other } = await aVisit(quiz);
  for (const path of [start, attempt, `${attempt}/summary`, `${attempt}/result`]) {
    expect((await other.get(path)).status).toBe(404);
  }
  for (const path of [start, attempt, `${attempt}/summary`]) {
    expect((await other.post(path)).status).toBe(404);
  }
  const stranger = await product.visitor(null);
  expect((await stranger.get(attempt)).location).toMatch(/^\/login\?to=/);
  expect((await stranger.postJson(`${attempt}/answers`, '{}')).status).toBe(302);
});

test('an attempt is found only under its own enrollment and quiz', async () => {
  const quiz = await aQuiz();
  const { visitor, start } = await aVisit(quiz);
  const attempt = ofAttempt(await begin(visitor, start));
  const enrollment = start.split('/')[2] ?? '';
  for (const path of [
    `/learn/${newId()}/quiz/${quiz.item.id}/attempts/${attempt}`,
    `/learn/${enrollment}/quiz/${quiz.lesson.id}/attempts/${attempt}`,
    `/learn/${enrollment}/quiz/${quiz.item.id}/attempts/nonsense`,
  ]) {
    expect((await visitor.get(path)).status).toBe(404);
  }
});

test('what a participant typed is shown again as text, never as markup', async () => {
  const quiz = await aQuiz({ attemptsAllowed: 1, shuffleQuestions: false });
  const { visitor, start } = await aVisit(quiz);
  const attempt = await begin(visitor, start);
  const script = '<script>alert(1)</script>';
  const typed = new Map(quiz.questions.map(({ id }) => [id, [script]]));
  await visitor.postJson(`${attempt}/answers`, JSON.stringify({ answers: numbered(typed) }));
  const page = await visitor.get(attempt);
  const result = await visitor.follow(await visitor.post(`${attempt}/summary`));
  for (const { text } of [page, result]) {
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(text).not.toContain(script);
  }
});

test('part of a question earns part of its points, and the page says so', async () => {
  const both = (text: string) => ({ id: text, en: text });
  const choices = ['Satu', 'Dua', 'Tiga'].map((text, at) => ({
    text: both(text),
    correct: at < 2,
  }));
  const base = { stem: both('Mana saja?'), explanation: both('Sebab'), choices };
  const quiz = await aQuiz({
    passMark: 5000,
    questions: [
      { ...base, kind: 'multiple', credit: 'balanced', points: 5 },
      { ...base, kind: 'multiple', points: 0 },
    ],
  });
  const { visitor, start } = await aVisit(quiz);
  const attempt = await begin(visitor, start);
  const page = await visitor.get(attempt);
  expect(page.text).not.toContain('balanced');
  const half = new Map([...rightAnswers(quiz)].map(([id, answer]) => [id, answer.slice(0, 1)]));
  await visitor.post(attempt, filled(page.text, half, 'summary'));
  const result = await visitor.follow(await visitor.post(`${attempt}/summary`));
  for (const text of ['Nilai 50% (2,5 dari 5 poin)', 'Sebagian benar', 'Tidak dinilai'])
    expect(result.text).toContain(text);
});

test('when no attempt is left the page says so instead of offering one', async () => {
  const quiz = await aQuiz({ attemptsAllowed: 1 });
  const { visitor, start } = await aVisit(quiz);
  const attempt = await begin(visitor, start);
  await visitor.post(`${attempt}/summary`);
  const { text } = await visitor.get(start);
  expect(text).toContain('Semua percobaan sudah Anda gunakan');
  expect(text).not.toContain('Mulai percobaan baru');
  expect((await visitor.post(start)).status).toBe(409);
});
