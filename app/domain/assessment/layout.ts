import type { QuestionContent } from '#app/domain/questions/question.ts';

/** The questions of one attempt in their order, each with the order of its choices. */
export type Layout = { id: string; choices?: string[] }[];

type Source = {
  shuffleQuestions: boolean;
  shuffleChoices: boolean;
  questions: readonly { id: string; content: QuestionContent }[];
};

/** Draws the order of questions and choices. The same seed draws the same; a layout is drawn once and then kept. */
export function drawLayout(quiz: Source, seed: string): Layout {
  const random = randomFrom(seed);
  const questions = quiz.shuffleQuestions ? shuffled(quiz.questions, random) : quiz.questions;
  return questions.map(({ id, content }) => {
    if (!content.choices) return { id };
    const choices = content.choices.map((choice) => choice.id);
    return { id, choices: quiz.shuffleChoices ? shuffled(choices, random) : choices };
  });
}

/** How many pages a layout fills; never fewer than one. */
export function pageCount(questions: number, perPage: number): number {
  return Math.max(1, Math.ceil(questions / perPage));
}

/** Fisher–Yates: every order is as likely as any other. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

/** A repeatable source of numbers in [0, 1): FNV-1a of the seed drives mulberry32. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) {
    state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
