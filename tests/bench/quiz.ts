import { percentile, printFigure } from './figures.ts';
import { closedLoop, openPool } from './load.ts';
import { must, questionsOn, type QuizVisitor, quizVisitors } from './quiz-visitors.ts';

const BENCH = 'quiz';
const PAGES = 4;
const PER_PAGE = 5;
const QUESTIONS = PAGES * PER_PAGE;
const SECONDS = { 1: 8, 8: 15, 32: 30 } as const;
const NOTE =
  'whole pages and redirects as without a script; 20 questions, 4 pages, 11 actions; durable commits';

/**
 * Whole attempts, closed loop without think time: look at the quiz, start; per page save five answers and go on;
 * hand in and read the review.
 */
export default async function quiz({ origin }: { origin: string }): Promise<void> {
  const pool = openPool(origin);
  try {
    const visitors = await quizVisitors(origin, pool, 32);
    for (const concurrency of [1, 8, 32] as const) {
      const actions = new Map<string, number[]>();
      const result = await closedLoop(concurrency, SECONDS[concurrency], async (user, round) => {
        const visitor = visitors[user];
        if (visitor) await wholeAttempt(visitor, round, actions);
      });
      const print = (metric: string, value: number, unit: string, n: number, note = NOTE) =>
        printFigure({ bench: BENCH, metric: `c${concurrency}.${metric}`, value, unit, n, note });
      print('attempts_per_s', result.perSecond, '1/s', result.n);
      print('attempt_p50_ms', result.p50, 'ms', result.n);
      print('attempt_p95_ms', result.p95, 'ms', result.n);
      const all = [...actions.values()].flat();
      print('p95_ms', percentile(all, 0.95), 'ms', all.length, 'one action of an attempt');
      for (const [name, samples] of actions)
        print(`${name}.p95_ms`, percentile(samples, 0.95), 'ms', samples.length);
    }
  } finally {
    await pool.close();
  }
}

export async function wholeAttempt(
  { visitor, start }: QuizVisitor,
  round: number,
  actions: Map<string, number[]>,
) {
  const action = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    const samples = actions.get(name) ?? [];
    samples.push(performance.now() - began);
    actions.set(name, samples);
    return result;
  };

  await action('view', async () => {
    const view = await visitor.get(start);
    must(view.status === 200 && view.text.includes(`action="${start}"`), 'the quiz page');
  });
  let page = await action('start', async () => visitor.follow(await visitor.post(start, {})));
  const [attempt = ''] = page.path.split('?');
  must(attempt.includes('/attempts/'), 'the first page of the attempt');

  for (let number = 1; number <= PAGES; number++) {
    const questions = questionsOn(page.text);
    must(questions.length === PER_PAGE, `five questions on page ${number}`);
    const answers = questions.map(({ id, base, choices }, i) => ({
      questionId: id,
      sequence: base + 1,
      answer: [choices[(round + i) % choices.length] ?? ''],
    }));
    await action('autosave', async () => {
      const saved = await visitor.postJson(`${attempt}/answers`, { answers });
      must(saved.status === 200, 'the save is acknowledged');
      const { receipts } = JSON.parse(saved.text) as { receipts: { stored: boolean }[] };
      must(receipts.filter(({ stored }) => stored).length === PER_PAGE, 'five answers stored');
    });
    page = await action('next', async () => {
      const form = new URLSearchParams({ go: number < PAGES ? String(number + 1) : 'summary' });
      for (const { questionId, sequence, answer } of answers) {
        form.set(`n.${questionId}`, String(sequence));
        form.set(`q.${questionId}`, answer[0] ?? '');
      }
      return visitor.follow(await visitor.post(attempt, form));
    });
    must(page.status === 200, `what follows page ${number}`);
  }
  must(page.path === `${attempt}/summary`, 'the summary');

  await action('submit', async () => {
    const result = await visitor.follow(await visitor.post(`${attempt}/summary`, {}));
    must(result.path === `${attempt}/result`, 'the result');
    must(result.text.includes(`Soal ${QUESTIONS}`), 'the review of the last question');
  });
}
