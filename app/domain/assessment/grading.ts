import type { QuestionKey, QuestionKind } from '#app/domain/questions/question.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { type Answer, tidyAnswer } from './answer.ts';
import { isNumberRight } from '#app/question-types/numeric/number-typed.ts';
import { isTextRight } from '#app/question-types/short-text/text-typed.ts';

/** A question with what makes an answer to it right. */
export type KeyedQuestion = {
  id: string;
  kind: QuestionKind;
  points: number;
  key: QuestionKey;
  unit?: Localised;
};

/** Points earned, and the answer they were given for. */
export type Mark = { points: number; answer: Answer };

export type Grade = {
  points: number;
  pointsOutOf: number;
  /** Basis points, rounded down: whoever reaches the pass mark has really reached it. */
  score: number;
  marks: Record<string, Mark>;
};

/**
 * Grades answers in whole points. A question earns all its points or none: of a question with several right
 * choices exactly those must be chosen, so that choosing everything earns nothing.
 */
export function gradeAnswers(
  questions: readonly KeyedQuestion[],
  answers: ReadonlyMap<string, Answer>,
): Grade {
  const marks: Record<string, Mark> = {};
  let points = 0;
  let pointsOutOf = 0;
  for (const question of questions) {
    const answer = tidyAnswer(answers.get(question.id) ?? []);
    const earned = isRight(question, answer) ? question.points : 0;
    marks[question.id] = { points: earned, answer };
    points += earned;
    pointsOutOf += question.points;
  }
  const score = pointsOutOf === 0 ? 0 : Math.floor((points * 10_000) / pointsOutOf);
  return { points, pointsOutOf, score, marks };
}

/** Whether an answer is right. An answer that does not fit its question is simply wrong. */
export function isRight({ key, unit }: KeyedQuestion, answer: Answer): boolean {
  if ('choices' in key) return sameSet(key.choices, answer);
  const [only, ...more] = answer;
  if (only === undefined || more.length > 0) return false;
  if ('correct' in key) return only === String(key.correct);
  if ('accepted' in key) return isTextRight(only, key.accepted);
  return isNumberRight(only, key, unit);
}

function sameSet(right: string[], chosen: Answer): boolean {
  const wanted = new Set(right);
  return chosen.length === wanted.size && chosen.every((id) => wanted.has(id));
}
