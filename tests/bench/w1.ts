import type { Pool } from 'undici';

import { hashPassword } from '#app/domain/identity/password-hash.server.ts';
import { rows } from '#app/platform/db.server.ts';

import { printFigure } from './figures.ts';
import { closedLoop, openPool, printLoad, Visitor } from './load.ts';
import { byDocuments, byScript, type Way } from './quiz-attempt.ts';
import { must, quizVisitors } from './quiz-visitors.ts';

const BENCH = 'w1';
const PASSWORD = 'Workload-W1-pass';
const CONCURRENCIES = [1, 8, 32] as const;
const SECONDS = { 1: 8, 8: 10, 32: 15 } as const;
const NOTE = 'one load process on the same two cores; durable commits';

/** The journeys that learning systems are compared by, at 1, 8 and 32 users without think time. `W1=login,quiz` picks some. */
export default async function w1({ origin }: { origin: string }): Promise<void> {
  const pool = openPool(origin);
  const picked = process.env['W1']?.split(',');
  try {
    if (!picked) await argon2Rate();
    for (const [name, prepare] of Object.entries(journeys)) {
      if (picked && !picked.includes(name)) continue;
      const operation = await prepare(origin, pool);
      for (const c of CONCURRENCIES) {
        const seconds = name.startsWith('quiz') ? SECONDS[c] * 2 : SECONDS[c];
        printLoad(BENCH, name, c, 'ops', await closedLoop(c, seconds, operation), NOTE);
      }
    }
  } finally {
    await pool.close();
  }
}

type Operation = (user: number, round: number) => Promise<void>;
type Journey = (origin: string, pool: Pool) => Promise<Operation>;

const journeys: Record<string, Journey> = {
  async login(origin, pool) {
    return async (_user, round) => {
      const visitor = new Visitor(origin, pool);
      must((await visitor.get('/login')).status === 200, 'the sign-in page');
      const email = learner(round % 500);
      const landed = await visitor.follow(
        await visitor.post('/login', { email, password: PASSWORD }),
      );
      must(landed.status === 200 && landed.text.includes('action="/logout"'), 'signed in');
    };
  },
  async catalogue(origin, pool) {
    return page(await learners(origin, pool), '/catalogue?size=50', (text) => {
      must(new Set(text.match(/href="\/courses\/[^"?]+"/g)).size === 50, '50 courses');
    });
  },
  async catalogue20(origin, pool) {
    return page(await learners(origin, pool), '/catalogue', (text) => {
      must(new Set(text.match(/href="\/courses\/[^"?]+"/g)).size === 20, '20 courses');
    });
  },
  async course(origin, pool) {
    const visitors = await quizVisitors(origin, pool, 32);
    return async (user) => {
      const { visitor, enrollmentId } = visitors[user % visitors.length] ?? never();
      const { status, text } = await visitor.get(`/learn/${enrollmentId}`);
      must(status === 200, 'the course');
      const items = new Set(text.match(/href="\/learn\/[^"]+\/(items|quiz)\/[^"?]+"/g));
      must(items.size === 13, '13 activities');
    };
  },
  quiz: (origin, pool) => attempts(origin, pool, byScript),
  quizDocuments: (origin, pool) => attempts(origin, pool, byDocuments),
  async plan(origin, pool) {
    return page(await learners(origin, pool), '/me/competencies', (text) => {
      must(
        new Set(text.match(/href="\/me\/competencies\/[0-9a-f-]{36}"/g)).size === 25,
        '25 competencies',
      );
    });
  },
  async comprep(origin, pool) {
    const manager = new Visitor(origin, pool);
    await manager.signIn('manager1@w1.example', PASSWORD);
    const people = await rows<{ employeeId: string; slug: string }>(
      'bench-comprep',
      `SELECT e."employeeId", c.slug FROM "Enrollment" e
         JOIN "Offering" o ON o.id = e."offeringId"
         JOIN "CourseVersion" v ON v.id = o."courseVersionId"
         JOIN "Course" c ON c.id = v."courseId"
        WHERE EXISTS (SELECT 1 FROM "Module" m JOIN "CourseItem" i ON i."moduleId" = m.id
                       WHERE m."versionId" = v.id AND i.kind = 'quiz')`,
    );
    return async (_user, round) => {
      const { employeeId, slug } = people[round % people.length] ?? never();
      const answer = await manager.get(`/hr/employees/${employeeId}/competencies?course=${slug}`);
      must(answer.status === 200, 'the report');
      must((answer.text.match(/data-competency=/g) ?? []).length === 5, '5 competencies');
    };
  },
  async participants(origin, pool) {
    const { visitor, courseId } = await courseOfManager(origin, pool);
    return async () => {
      const { status, text } = await visitor.get(
        `/studio/courses/${courseId}/participants?size=500`,
      );
      must(status === 200, 'the participants');
      must(new Set(text.match(/u\d{4}@w1\.example/g)).size === 500, '500 participants');
    };
  },
  async grader(origin, pool) {
    const { visitor, courseId } = await courseOfManager(origin, pool);
    return async () => {
      const { status, text } = await visitor.get(`/studio/courses/${courseId}/grades?size=500`);
      must(status === 200, 'the gradebook');
      must((text.match(/<th scope="row"/g) ?? []).length === 500, '500 rows');
    };
  },
};

/** The manager, and the course that five hundred learners are enrolled in. */
async function courseOfManager(origin: string, pool: Pool) {
  const visitor = new Visitor(origin, pool);
  await visitor.signIn('manager1@w1.example', PASSWORD);
  const [largest] = await rows<{ courseId: string }>(
    'bench-largest-course',
    `SELECT v."courseId" FROM "Enrollment" e
       JOIN "Offering" o ON o.id = e."offeringId"
       JOIN "CourseVersion" v ON v.id = o."courseVersionId"
      GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
  );
  return { visitor, courseId: (largest ?? never()).courseId };
}

/** Whole attempts of learners enrolled in the course with the quiz. */
async function attempts(origin: string, pool: Pool, way: Way): Promise<Operation> {
  const visitors = await quizVisitors(origin, pool, 32);
  return (user, round) =>
    way(visitors[user % visitors.length] ?? never(), round, (_name, work) => work());
}

async function learners(origin: string, pool: Pool): Promise<Visitor[]> {
  return Promise.all(
    Array.from({ length: 32 }, async (_, i) => {
      const visitor = new Visitor(origin, pool);
      await visitor.signIn(learner(i), PASSWORD);
      return visitor;
    }),
  );
}

function page(visitors: Visitor[], path: string, check: (text: string) => void): Operation {
  return async (user) => {
    const answer = await (visitors[user % visitors.length] ?? never()).get(path);
    must(answer.status === 200, path);
    check(answer.text);
  };
}

function learner(index: number): string {
  return `u${String(index + 1).padStart(4, '0')}@w1.example`;
}

/** The bare hash rate, which bounds every sign-in. */
async function argon2Rate(): Promise<void> {
  const result = await closedLoop(8, 5, async () => {
    await hashPassword(PASSWORD);
  });
  printFigure({
    bench: BENCH,
    metric: 'argon2.per_s',
    value: result.perSecond,
    unit: '1/s',
    n: result.n,
  });
}

function never(): never {
  throw new Error('There is no such visitor.');
}
