import type { Pool } from 'undici';

import { closedLoop, openPool, printLoad, Visitor } from './load.ts';
import { must } from './quiz-visitors.ts';

const BENCH = 'pages';
const CONCURRENCIES = [1, 8, 32] as const;
const SECONDS = 6;
const PASSWORD = 'Kompeten-Demo-1';
const NOTE = 'city of 13,000; signed in; one load process on the same two cores';

/** Signed-in pages of the city against an empty Remix page of the same server. */
export default async function pages({ origin }: { origin: string }): Promise<void> {
  const pool = openPool(origin);
  try {
    const employee = await signedIn(origin, pool, 'employee');
    const hr = await signedIn(origin, pool, 'hr');
    const lesson = await firstLesson(employee);
    await measure('empty', employee, '/about');
    await measure('home', employee, '/');
    await measure('catalogue', employee, '/catalogue');
    await measure('course', employee, '/courses/administrasi-kependudukan');
    await measure('lesson', employee, lesson);
    await measure('competencies', employee, '/me/competencies');
    await measure('matrix', hr, '/hr/gaps');
  } finally {
    await pool.close();
  }
}

async function measure(name: string, visitor: Visitor, path: string) {
  for (const concurrency of CONCURRENCIES) {
    const result = await closedLoop(concurrency, SECONDS, async () => {
      must((await visitor.get(path)).status === 200, path);
    });
    printLoad(BENCH, name, concurrency, 'rps', result, NOTE);
  }
}

async function signedIn(origin: string, pool: Pool, name: string): Promise<Visitor> {
  const visitor = new Visitor(origin, pool);
  await visitor.signIn(`${name}@kota-contoh.example`, PASSWORD);
  return visitor;
}

/** A lesson of the course the employee has in progress. */
async function firstLesson(visitor: Visitor): Promise<string> {
  const learning = await visitor.get('/learn');
  const course = /href="(\/learn\/[0-9a-f-]{36})/.exec(learning.text)?.[1] ?? '';
  const home = await visitor.get(course);
  const lesson = /href="(\/learn\/[^"]+\/items\/[^"]+)"/.exec(home.text)?.[1];
  if (!lesson) throw new Error('The employee has no lesson to read.');
  return lesson;
}
