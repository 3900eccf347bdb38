import bank100k from './bank100k.ts';
import { percentile, printFigure } from './figures.ts';
import { items10k } from './items10k.ts';
import { closedLoop, openPool } from './load.ts';
import { byDocuments, byScript, type Way } from './quiz-attempt.ts';
import { quizVisitors } from './quiz-visitors.ts';

const SECONDS = { 1: 8, 8: 15, 32: 30 } as const;
const CONCURRENCY = [1, 8, 32] as const;
const WAYS: { prefix: string; way: Way; note: string }[] = [
  { prefix: '', way: byScript, note: 'data requests, as a browser that saves by itself' },
  {
    prefix: 'documents.',
    way: byDocuments,
    note: 'whole pages and redirects, as without a script',
  },
];
const COMMON = '20 questions on 4 pages, 11 actions an attempt, durable commits';

/**
 * Whole attempts, closed loop without think time: look at the quiz, start; per page save five answers and go on;
 * hand in and read the review. Then the bank that quizzes are composed from.
 */
export default async function quiz({ origin }: { origin: string }): Promise<void> {
  const pool = openPool(origin);
  try {
    const visitors = await quizVisitors(origin, pool, Math.max(...CONCURRENCY));
    for (const { prefix, way, note } of WAYS) {
      for (const concurrency of CONCURRENCY) {
        const actions = new Map<string, number[]>();
        const result = await closedLoop(concurrency, SECONDS[concurrency], async (user, round) => {
          const visitor = visitors[user];
          if (visitor) await way(visitor, round, timed(actions));
        });
        const at = `${prefix}c${concurrency}`;
        const print = (metric: string, value: number, unit: string, n: number) =>
          printFigure({
            bench: 'quiz',
            metric: `${at}.${metric}`,
            value,
            unit,
            n,
            note: `${note}; ${COMMON}`,
          });
        print('attempts_per_s', result.perSecond, '1/s', result.n);
        print('attempt_p50_ms', result.p50, 'ms', result.n);
        print('attempt_p95_ms', result.p95, 'ms', result.n);
        const all = [...actions.values()].flat();
        print('p95_ms', percentile(all, 0.95), 'ms', all.length);
        for (const [name, samples] of actions)
          print(`${name}.p95_ms`, percentile(samples, 0.95), 'ms', samples.length);
      }
    }
  } finally {
    await pool.close();
  }
  await bank100k();
  await items10k();
}

/** Times each action of an attempt under its name. */
function timed(actions: Map<string, number[]>) {
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    const samples = actions.get(name) ?? [];
    samples.push(performance.now() - began);
    actions.set(name, samples);
    return result;
  };
}
