import { gradeAnswers, type Marks } from '#app/domain/assessment/grading.ts';
import { type KeyedQuiz, questionsOf } from '#app/domain/assessment/keyed-quiz.server.ts';
import type { Layout } from '#app/domain/assessment/layout.ts';

/** An attempt that was handed in, with what it was given. */
export type GradedAttempt = {
  layout: Layout;
  marks: Marks;
  points: number | null;
  pointsOutOf: number;
  /** Both null while answers wait for their markers. */
  score: number | null;
  passed: boolean | null;
  passKept: boolean;
  awaiting: number;
};

export type Regraded = Omit<GradedAttempt, 'layout'>;

/**
 * What an attempt is given with other keys: its answers and what people gave stay. A pass may come of it; one that was
 * there is never taken away, and it is noted that it was kept.
 */
export function regraded(attempt: GradedAttempt, quiz: KeyedQuiz): Regraded {
  const answers = new Map(Object.entries(attempt.marks).map(([id, { answer }]) => [id, answer]));
  const grade = gradeAnswers(questionsOf(quiz, attempt.layout), answers, quiz, attempt.marks);
  const reached = grade.score === null ? null : quiz.practice || grade.score >= quiz.passMark;
  const passKept = attempt.passed === true && reached === false;
  return { ...grade, passed: passKept ? true : reached, passKept };
}

/** Whether anybody would notice. */
export function isChanged(before: Regraded, after: Regraded): boolean {
  return (
    before.points !== after.points ||
    before.pointsOutOf !== after.pointsOutOf ||
    before.score !== after.score ||
    before.passed !== after.passed ||
    before.passKept !== after.passKept ||
    before.awaiting !== after.awaiting
  );
}
