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
  /** Its key was wrong: whoever answered has it right. */
  everyone?: true;
};

/** Points earned, in hundredths, and the answer they were given for. */
export type Mark = {
  /** Below zero where a wrong answer costs something. */
  points: number;
  answer: Answer;
  /** What the questions inside it have earned, by their ids, in basis points. */
  shares?: Record<string, number>;
  /** Nobody has marked it yet, or those who did differ. Until then it has earned nothing. */
  waits?: true;
  /** Points given on appeal: no later grading gives fewer. */
  appealed?: true;
  /** Its owner has asked for a second look: there is no third. */
  asked?: true;
  /** Where several answers were tried: all of them, in order. The one above is that of the try that counts. */
  tried?: Answer[];
};
export type Marks = Record<string, Mark>;

export type Grade = {
  /** In hundredths of a point; null while an answer waits for its marker. */
  points: number | null;
  pointsOutOf: number;
  /** Basis points, rounded down: whoever reaches the pass mark has really reached it; null like the points. */
  score: number | null;
  /** How many answers wait for a marker. */
  awaiting: number;
  marks: Marks;
};

/** Points are counted in hundredths, so that a share of them is a whole number. */
export const HUNDREDTHS = 100;

export type GradingRules = {
  /** Basis points of its points that a wrong answer costs. */
  penalty?: number;
  /** Basis points of its points that each further try costs. */
  tryPenalty?: number;
};

/**
 * Grades answers. What a question earns of its points is rounded down to hundredths; one of no points counts nothing.
 * An answer that no rule can grade waits for its marker.
 * @param earlier marks of the same attempt: what people gave stands, and what was given on appeal is never taken away
 * @param tries of questions that were checked: every answer tried, in order; the try that earns most counts
 */
export function gradeAnswers(
  questions: readonly KeyedQuestion[],
  answers: ReadonlyMap<string, Answer>,
  rules: GradingRules = {},
  earlier: Marks = {},
  tries: ReadonlyMap<string, readonly Answer[]> = new Map(),
): Grade {
  const marks: Marks = {};
  let pointsOutOf = 0;
  for (const question of questions) {
    const { id } = question;
    const tried = tries.get(id) ?? earlier[id]?.tried ?? [answers.get(id) ?? []];
    const mark = markOf(question, tried.map(tidyAnswer), rules, earlier[id]);
    marks[id] = earlier[id]?.asked ? { ...mark, asked: true } : mark;
    pointsOutOf += question.points * HUNDREDTHS;
  }
  return { ...sumOf(marks, pointsOutOf), marks };
}

/** What marks come to; nothing while one of them waits, and never below zero. */
export function sumOf(marks: Marks, pointsOutOf: number): Omit<Grade, 'marks'> {
  const given = Object.values(marks);
  const awaiting = given.filter(({ waits }) => waits).length;
  if (awaiting > 0) return { points: null, pointsOutOf, score: null, awaiting };
  const points = Math.max(
    0,
    given.reduce((sum, mark) => sum + mark.points, 0),
  );
  const score = pointsOutOf === 0 ? 0 : Math.floor((points * 10_000) / pointsOutOf);
  return { points, pointsOutOf, score, awaiting };
}

function markOf(
  question: KeyedQuestion,
  tried: readonly Answer[],
  costs: GradingRules,
  earlier: Mark | undefined,
): Mark {
  const rules = rulesOf(question.kind);
  const whole = question.points * HUNDREDTHS;
  const last = tried.at(-1) ?? [];
  if (question.everyone) return { points: last.length > 0 ? whole : 0, answer: last };
  if (rules.manual && whole > 0) {
    if (earlier) return earlier;
    return last.length > 0 ? { points: 0, answer: last, waits: true } : { points: 0, answer: last };
  }
  if (rules.manual) return { points: 0, answer: last };
  const mark = bestTry(question, tried, costs);
  const shares = rules.shares?.(question, mark.answer);
  if (shares) mark.shares = shares;
  if (tried.length > 1) mark.tried = [...tried];
  if (!earlier?.appealed || whole === 0) return mark;
  return { ...mark, points: Math.max(mark.points, earlier.points), appealed: true };
}

/** What the try earns that earns most; of several the latest. */
function bestTry(question: KeyedQuestion, tried: readonly Answer[], costs: GradingRules): Mark {
  return tried
    .map((answer, at): Mark => ({ points: earnedBy(question, answer, at, costs), answer }))
    .reduce((best, mark) => (mark.points >= best.points ? mark : best));
}

/**
 * Between what a wrong answer costs and all there is: a further try costs of what it earns, never more than that.
 * @param before how many tries there were before
 */
function earnedBy(
  question: KeyedQuestion,
  answer: Answer,
  before: number,
  { penalty = 0, tryPenalty = 0 }: GradingRules,
): number {
  const whole = question.points * HUNDREDTHS;
  const share = shareOf(question, answer);
  if (share === 0) return answer.length > 0 ? 0 - Math.floor((whole * penalty) / WHOLE_SHARE) : 0;
  return Math.floor((whole * Math.max(0, share - before * tryPenalty)) / WHOLE_SHARE);
}

/** The share of its points that an answer earns, in basis points; nothing where nothing was answered. */
export function shareOf({ kind, content, key, draw }: KeyedQuestion, answer: Answer): number {
  if (answer.length === 0) return 0;
  return rulesOf(kind).grade({ content, key, draw }, answer);
}
