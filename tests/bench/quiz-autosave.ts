import { rows } from '#app/platform/db.server.ts';

import { percentile, printFigure } from './figures.ts';
import { openPool } from './load.ts';
import { must, questionsOn, type QuizVisitor, quizVisitors } from './quiz-visitors.ts';

const OPEN = 200;
const EVERY_MS = 2_000;
const ROUNDS = 20;
const WARM_ROUNDS = 2;
const NOTE = '200 open attempts, each saves 5 answers every 2 s, paced by arrival; durable commits';

type Exam = QuizVisitor & {
  attempt: string;
  questions: { id: string; choices: string[] }[];
  acknowledged: Map<string, { sequence: number; choice: string }>;
};

/**
 * Many open attempts that save at their own time, however long the save before took. A time begins when the save
 * was due, so that waiting counts.
 */
export default async function quizAutosave({ origin }: { origin: string }): Promise<void> {
  const pool = openPool(origin);
  try {
    const exams: Exam[] = [];
    for (const visitor of await quizVisitors(origin, pool, OPEN)) exams.push(await begin(visitor));

    const samples: number[] = [];
    const saves: Promise<void>[] = [];
    const began = performance.now() + 500;
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, exam] of exams.entries()) {
        const due = began + round * EVERY_MS + (i * EVERY_MS) / OPEN;
        const wait = due - performance.now();
        if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
        saves.push(
          save(exam, round).then(() => {
            if (round >= WARM_ROUNDS) samples.push(performance.now() - due);
          }),
        );
      }
    }
    await Promise.all(saves);

    const print = (metric: string, value: number, unit: string, n: number) =>
      printFigure({ bench: 'quiz-autosave', metric, value, unit, n, note: NOTE });
    print('inflight200.p50_ms', percentile(samples, 0.5), 'ms', samples.length);
    print('inflight200.p95_ms', percentile(samples, 0.95), 'ms', samples.length);
    print('lost', await lost(exams), 'answers', saves.length * 5);
  } finally {
    await pool.close();
  }
}

async function begin(visitor: QuizVisitor): Promise<Exam> {
  const page = await visitor.visitor.follow(await visitor.visitor.post(visitor.start, {}));
  const [attempt = ''] = page.path.split('?');
  const questions = questionsOn(page.text);
  must(questions.length === 5, 'five questions on the first page');
  const acknowledged = new Map(
    questions.map(({ id, base }) => [id, { sequence: base, choice: '' }]),
  );
  return { ...visitor, attempt, questions, acknowledged };
}

async function save(exam: Exam, round: number): Promise<void> {
  const answers = exam.questions.map(({ id, choices }) => {
    const { sequence } = exam.acknowledged.get(id) ?? { sequence: 0 };
    return {
      questionId: id,
      sequence: sequence + 1,
      answer: [choices[round % choices.length] ?? ''],
    };
  });
  const saved = await exam.visitor.postJson(`${exam.attempt}/answers`, { answers });
  must(saved.status === 200, `a save is acknowledged (${saved.status})`);
  for (const { questionId, sequence, answer } of answers)
    exam.acknowledged.set(questionId, { sequence, choice: answer[0] ?? '' });
}

/** Acknowledged answers that the database does not hold as the latest. */
async function lost(exams: Exam[]): Promise<number> {
  const attemptIds = exams.map(({ attempt }) => attempt.split('/').at(-1));
  const stored = await rows<{
    questionId: string;
    attemptId: string;
    sequence: number;
    choice: string;
  }>(
    'bench-stored-answers',
    `SELECT DISTINCT ON ("attemptId", "questionId") "attemptId", "questionId", sequence, answer->>0 AS choice
       FROM "AttemptAnswer" WHERE "attemptId" = ANY ($1::uuid[])
      ORDER BY "attemptId", "questionId", sequence DESC`,
    [attemptIds],
  );
  const latest = new Map(stored.map((row) => [`${row.attemptId} ${row.questionId}`, row]));
  let missing = 0;
  for (const [i, { acknowledged }] of exams.entries()) {
    for (const [questionId, { sequence, choice }] of acknowledged) {
      const row = latest.get(`${attemptIds[i]} ${questionId}`);
      if (row?.sequence !== sequence || row.choice !== choice) missing++;
    }
  }
  return missing;
}
