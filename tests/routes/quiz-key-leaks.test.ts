import { beforeAll, expect, test } from 'vitest';

import { answerField, baseField } from '#app/domain/assessment/answer.ts';
import { db } from '#app/platform/db.server.ts';
import routes from '#app/routes.ts';
import type { QuestionDraft } from '#app/domain/questions/question.ts';
import { exampleWorks } from '#tests/support/question-works.ts';
import { aParticipant, aQuiz, numbered, type Quiz } from '#tests/support/quiz.ts';
import { openProduct } from '#tests/support/visitor.ts';

let product: Awaited<ReturnType<typeof openProduct>>;
beforeAll(async () => {
  product = await openProduct(...PAGES);
});

/** What participants open: everything but what is for staff, and but signing in and out. */
const PAGES = ['routes/learn/', 'routes/home/', 'routes/public/', 'routes/files/'];

const both = (text: string) => ({ id: text, en: `${text} (en)` });
/** In every explanation. */
const EXPLAINED = 'penjelasanrahasia';
/** In that of a kind alone. */
const explained = (kind: string) => `${EXPLAINED}-${kind}.`;

/** A question of each kind, the first example of each that is graded by rule. */
function everyKind(): QuestionDraft[] {
  return Object.entries(exampleWorks).map(([kind, examples], at) => ({
    ...(examples[0]!.alike[0] as object),
    ...{
      kind,
      stem: both(`Soal ${at}: {jumlah} {harga}`),
      explanation: both(explained(kind)),
      points: 1,
    },
  })) as unknown as QuestionDraft[];
}

/**
 * What tells a right answer: explanations, what only keys hold, and the key of each question as JSON. Values that the
 * question shows as well (its choices) say nothing by themselves.
 */
async function markersOf(quiz: Quiz, except = ''): Promise<string[]> {
  const all = await db.quizQuestion.findMany({
    where: { quizVersionId: quiz.quizVersionId },
  });
  const shown = JSON.stringify([
    ...all.map(({ content }) => content),
    ...all.filter(({ kind }) => kind === except).map(({ key }) => key),
  ]);
  const questions = all.filter(({ kind }) => kind !== except);
  const values = questions.flatMap(({ key }) => textsIn(key)).filter((text) => text.length > 3);
  const keys = questions.map(({ key }) => JSON.stringify(key)).filter((key) => key.length > 8);
  const hidden = [...values, ...keys].filter((text) => !shown.includes(text));
  return [...questions.map(({ kind }) => explained(kind)), ...new Set(hidden)];
}

/** What pages of an attempt say of themselves, whatever is asked. */
async function wordsOfEveryPage(): Promise<string> {
  const quiz = await aQuiz({ length: 1 });
  const { actor, enrollment } = await aParticipant(quiz);
  const visitor = await product.visitor(actor.accountId);
  const start = `/learn/${enrollment.id}/quiz/${quiz.item.id}`;
  const page = await visitor.follow(await visitor.post(start));
  const summary = await visitor.get(`${page.path}/summary`);
  return [page, summary, await visitor.get(start)].map(({ text }) => text).join(' ');
}

/** How strictly a key is held, in words that any page may use. */
const SETTINGS = ['credit', 'kind', 'toleranceKind'];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, of]) =>
    SETTINGS.includes(name) ? [] : textsIn(of),
  );
}

test.each([
  ['all pages open', {}],
  ['pages in order', { sequential: true, questionsPerPage: 3 }],
  [
    'answers checked by tries, marks alone reviewed',
    { feedback: 'tries', tries: 3, review: 'marks' },
  ],
  [
    'answers checked once and reviewed when the quiz has closed',
    { feedback: 'immediate', reviewFrom: 'after_close', closesAt: '2100-01-01T00:00:00.000Z' },
  ],
  ['a password', { password: 'sandirahasia' }],
] as const)('with %s no response of an attempt holds what is right', async (_case, rules) => {
  const quiz = await aQuiz({
    ...{ attemptsAllowed: 2, review: 'answers', questions: everyKind(), passMark: 10_000 },
    ...rules,
  });
  const elsewhere = await wordsOfEveryPage();
  const markers = (await markersOf(quiz)).filter((marker) => !elsewhere.includes(marker));
  expect(markers.length).toBeGreaterThan(5);
  const { actor, enrollment } = await aParticipant(quiz);
  const visitor = await product.visitor(actor.accountId);
  const start = `/learn/${enrollment.id}/quiz/${quiz.item.id}`;
  const password: Record<string, string> = 'password' in rules ? { password: rules.password } : {};
  await visitor.get(start);
  await visitor.get(`${start}.data`);
  await visitor.post(start, { password: 'salah' });
  const begun = await visitor.post(start, password);
  const attempt =
    begun.location ??
    (await visitor.get(start)).text.match(/\/learn\/[^"]+\/attempts\/[0-9a-f-]{36}/)?.[0] ??
    '';
  for (let page = 1; page <= 6; page++) {
    const { text } = await visitor.get(`${attempt}?page=${page}`);
    await visitor.get(`${attempt}.data?page=${page}`);
    const ids = [...text.matchAll(/name="n\.([^"]+)" value="(\d+)"/g)].map(([, id = '']) => id);
    const wrong = new Map(ids.map((id) => [id, ['x']]));
    if (ids.length > 0)
      await visitor.postJson(
        `${attempt}/answers`,
        JSON.stringify({ answers: numbered(wrong, page) }),
      );
    for (const id of ids)
      await visitor.post(
        `${attempt}?page=${page}`,
        new URLSearchParams({ [baseField(id)]: '0', [answerField(id)]: 'y', check: id }),
      );
    await visitor.post(attempt, { turn: String(page) });
    await visitor.post(`${attempt}.data`, { go: String(page + 1) });
  }
  for (const part of ['summary', 'summary.data', 'result', 'result.data'])
    await visitor.get(`${attempt}/${part}`);
  const result = await visitor.follow(await visitor.post(`${attempt}/summary`));
  expect(result.path).toBe(`${attempt}/result`);
  await visitor.get(`${attempt}/result.data`);
  await visitor.get(start);
  expect(visitor.seen.length).toBeGreaterThan(30);
  for (const { text } of visitor.seen)
    for (const marker of [...markers, ...Object.values(password)])
      expect(text, marker).not.toContain(marker);
});

/** Everything that a participant may ask for while an attempt is under way, and what its pages lead to, as data. */
async function visitAll(quiz: Quiz): Promise<string[]> {
  const { actor, enrollment } = await aParticipant(quiz);
  const visitor = await product.visitor(actor.accountId);
  const start = `/learn/${enrollment.id}/quiz/${quiz.item.id}`;
  const { path: attempt } = await visitor.follow(await visitor.post(start));
  const known: Record<string, string> = {
    enrollmentId: enrollment.id,
    attemptId: attempt.split('/').at(-1)!,
    questionId: quiz.questions[0]!.id,
    slug: quiz.course.slug,
  };
  const written = routes
    .filter(({ file }) => PAGES.some((folder) => file.startsWith(folder)))
    .map(({ path = '' }) => `/${path}`)
    .map((path) => path.replace(/:(\w+)\??/g, (_, name: string) => known[name] ?? quiz.item.id));
  for (const path of written) await visitor.get(path);
  const linked = visitor.seen.flatMap(({ text }) =>
    [...text.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
  );
  for (const path of new Set([...written, ...linked])) await visitor.get(asData(path));
  expect(visitor.seen.filter(({ status }) => status === 200).length).toBeGreaterThan(30);
  return visitor.seen.map(({ text }) => text);
}

/** The address under which a script fetches what a page is made of, also ahead. */
function asData(path: string): string {
  const { pathname, search } = new URL(path, 'http://localhost');
  return `${pathname === '/' ? '/_root' : pathname}.data${search}`;
}

test('no page that a participant may open holds what is right, nor what is fetched ahead', async () => {
  const quiz = await aQuiz({ attemptsAllowed: 2, questions: everyKind() });
  const elsewhere = (await visitAll(await aQuiz({ length: 1 }))).join(' ');
  const markers = (await markersOf(quiz)).filter((marker) => !elsewhere.includes(marker));
  expect(markers.length).toBeGreaterThan(15);
  for (const text of await visitAll(quiz))
    for (const marker of markers) expect(text, marker).not.toContain(marker);
});

test('checked on the way, a question shows what is right of itself alone, and no receipt of a save does', async () => {
  const rules = { feedback: 'immediate', review: 'answers', questionsPerPage: 20 } as const;
  const quiz = await aQuiz({ ...rules, attemptsAllowed: 2, questions: everyKind() });
  const elsewhere = await wordsOfEveryPage();
  const others = (await markersOf(quiz, 'single')).filter((one) => !elsewhere.includes(one));
  const { actor, enrollment } = await aParticipant(quiz);
  const visitor = await product.visitor(actor.accountId);
  const start = `/learn/${enrollment.id}/quiz/${quiz.item.id}`;
  const { path: attempt } = await visitor.follow(await visitor.post(start));
  const single = quiz.questions.find(({ kind }) => kind === 'single')!.id;
  const save = (sequence: number) =>
    visitor.postJson(
      `${attempt}/answers`,
      JSON.stringify({ answers: numbered(new Map([[single, ['x']]]), sequence) }),
    );
  await save(1);
  for (const { text } of visitor.seen) expect(text).not.toContain(EXPLAINED);

  await visitor.post(attempt, { check: single });
  const receipt = await save(2);
  expect(receipt.status).toBe(200);
  expect(receipt.text).not.toContain(EXPLAINED);
  const pages = ['', '.data', '/summary', '/summary.data', '/result', '/result.data'];
  for (const page of pages) await visitor.get(`${attempt}${page}`);
  await visitor.get(start);
  const said = visitor.seen.map(({ text }) => text);
  expect(said.filter((text) => text.includes(explained('single')))).toHaveLength(2);
  for (const text of said) for (const other of others) expect(text, other).not.toContain(other);
});
