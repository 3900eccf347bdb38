import { beforeAll, expect, test } from 'vitest';

import { answerField, baseField } from '#app/domain/assessment/answer.ts';
import { db } from '#app/platform/db.server.ts';
import type { QuestionDraft } from '#app/domain/questions/question.ts';
import { exampleWorks } from '#tests/support/question-works.ts';
import { aParticipant, aQuiz, numbered, type Quiz } from '#tests/support/quiz.ts';
import { openProduct } from '#tests/support/visitor.ts';

let product: Awaited<ReturnType<typeof openProduct>>;
beforeAll(async () => {
  product = await openProduct('routes/learn/quiz/');
});

const both = (text: string) => ({ id: text, en: `${text} (en)` });
/** In every explanation. */
const EXPLAINED = 'penjelasanrahasia';

/** A question of each kind, the first example of each that is graded by rule. */
function everyKind(): QuestionDraft[] {
  return Object.entries(exampleWorks).map(([kind, examples], at) => ({
    ...(examples[0]!.alike[0] as object),
    ...{
      kind,
      stem: both(`Soal ${at}: {jumlah} {harga}`),
      explanation: both(EXPLAINED),
      points: 1,
    },
  })) as unknown as QuestionDraft[];
}

/**
 * What tells a right answer: explanations, what only keys hold, and the key of each question as JSON. Values that the
 * question shows as well (its choices) say nothing by themselves.
 */
async function markersOf(quiz: Quiz): Promise<string[]> {
  const questions = await db.quizQuestion.findMany({
    where: { quizVersionId: quiz.quizVersionId },
  });
  const shown = JSON.stringify(questions.map(({ content }) => content));
  const values = questions.flatMap(({ key }) => textsIn(key)).filter((text) => text.length > 3);
  const keys = questions.map(({ key }) => JSON.stringify(key)).filter((key) => key.length > 8);
  const hidden = [...values, ...keys].filter((text) => !shown.includes(text));
  return [EXPLAINED, ...new Set(hidden)];
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
