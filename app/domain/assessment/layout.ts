import type { QuestionContent, QuestionKey } from '#app/domain/questions/question.ts';
import { drawQuestion } from '#app/question-types/put-question.ts';
import { randomFrom } from '#app/question-types/random-from.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';
import { shuffled } from '#app/question-types/shuffled.ts';

/** The questions of one attempt in their order, each with what was drawn for it: as its kind says, null for nothing. */
export type Layout = { id: string; draw: unknown }[];

type Source = {
  shuffleQuestions: boolean;
  shuffleChoices: boolean;
  questions: readonly Keyed[];
};
type Keyed = { id: string; kind: QuestionKind; content: QuestionContent; key: QuestionKey };

/** Draws the order of questions and what is drawn within them. The same seed draws the same; it is drawn once and kept. */
export function drawLayout(quiz: Source, seed: string): Layout {
  const random = randomFrom(seed);
  const questions = quiz.shuffleQuestions ? shuffled(quiz.questions, random) : quiz.questions;
  return questions.map((question) => ({
    id: question.id,
    draw: drawQuestion(question, random, quiz.shuffleChoices),
  }));
}

/** How many pages a layout fills; never fewer than one. */
export function pageCount(questions: number, perPage: number): number {
  return Math.max(1, Math.ceil(questions / perPage));
}
