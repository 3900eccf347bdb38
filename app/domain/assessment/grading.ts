import type { QuestionContent, QuestionKey } from '#app/domain/questions/question.ts';
import { WHOLE_SHARE } from '#app/question-types/question-type.ts';
import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';

import { type Answer, tidyAnswer } from './answer.ts';

/** A question as an attempt put it, with what makes an answer to it right. */
export type KeyedQuestion = {
  id: string;
  kind: QuestionKind;
  points: number;
  content: QuestionContent;
  key: QuestionKey;
  /** What was drawn for the attempt. */
  draw: unknown;
};

/** Points earned, in hundredths, and the answer they were given for. */
export type Mark = {
  points: number;
  answer: Answer;
  /** What the questions inside it have earned, by their ids, in basis points. */
  shares?: Record<string, number>;
};

export type Grade = {
  /** In hundredths of a point. */
  points: number;
  pointsOutOf: number;
  /** Basis points, rounded down: whoever reaches the pass mark has really reached it. */
  score: number;
  marks: Record<string, Mark>;
};

/** Points are counted in hundredths, so that a share of them is a whole number. */
export const HUNDREDTHS = 100;

/** Grades answers. What a question earns of its points is rounded down to hundredths; one of no points counts nothing. */
export function gradeAnswers(
  questions: readonly KeyedQuestion[],
  answers: ReadonlyMap<string, Answer>,
): Grade {
  const marks: Record<string, Mark> = {};
  let points = 0;
  let pointsOutOf = 0;
  for (const question of questions) {
    const answer = tidyAnswer(answers.get(question.id) ?? []);
    const whole = question.points * HUNDREDTHS;
    const earned = Math.floor((whole * shareOf(question, answer)) / WHOLE_SHARE);
    const shares = rulesOf(question.kind).shares?.(question, answer);
    marks[question.id] = { points: earned, answer, ...(shares && { shares }) };
    points += earned;
    pointsOutOf += whole;
  }
  const score = pointsOutOf === 0 ? 0 : Math.floor((points * 10_000) / pointsOutOf);
  return { points, pointsOutOf, score, marks };
}

/** The share of its points that an answer earns, in basis points; nothing where nothing was answered. */
export function shareOf({ kind, content, key, draw }: KeyedQuestion, answer: Answer): number {
  if (answer.length === 0) return 0;
  return rulesOf(kind).grade({ content, key, draw }, answer);
}
