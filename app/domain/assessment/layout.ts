import { fillDraws } from '#app/domain/questions/fill-draws.ts';
import type {
  PublishedQuestion,
  PublishedSection,
} from '#app/domain/questions/published-quiz.server.ts';
import type { QuestionKey } from '#app/domain/questions/question.ts';
import { drawQuestion } from '#app/question-types/put-question.ts';
import { randomFrom } from '#app/question-types/random-from.ts';
import { shuffled } from '#app/question-types/shuffled.ts';

/** The questions of one attempt in their order, each with what was drawn for it: as its kind says, null for nothing. */
export type Layout = { id: string; draw: unknown }[];

type Source = {
  shuffleQuestions: boolean;
  shuffleChoices: boolean;
  sections: readonly Pick<PublishedSection, 'slots'>[];
  questions: readonly Keyed[];
};
type Keyed = Pick<PublishedQuestion, 'id' | 'slot' | 'kind' | 'content' | 'questionVersionId'> & {
  key: QuestionKey;
};

/**
 * Draws which questions are asked, their order and what is drawn within them: section by section, and no question of
 * the bank twice. The same seed draws the same; it is drawn once and kept.
 */
export function drawLayout(quiz: Source, seed: string): Layout {
  const random = randomFrom(seed);
  const taken = takenBySlot(quiz, random);
  return quiz.sections.flatMap(({ slots }) => {
    const asked = slots.flatMap(({ slot }) => taken.get(slot) ?? []);
    const questions = quiz.shuffleQuestions ? shuffled(asked, random) : asked;
    return questions.map((question) => ({
      id: question.id,
      draw: drawQuestion(question, random, quiz.shuffleChoices),
    }));
  });
}

function takenBySlot({ sections, questions }: Source, random: () => number): Map<number, Keyed[]> {
  const held = new Map<number, Keyed[]>();
  for (const question of questions) {
    const others = held.get(question.slot);
    if (others) others.push(question);
    else held.set(question.slot, [question]);
  }
  const slots = sections.flatMap(({ slots }) => slots);
  const draws = slots.map(({ slot, take }) => {
    const pool = held.get(slot) ?? [];
    return { slot, count: take, pool: take < pool.length ? shuffled(pool, random) : pool };
  });
  const filled = fillDraws(draws.map(({ count, pool }) => ({ count, pool: pool.map(nameOf) })));
  return new Map(
    draws.map(({ slot, pool }, at) => {
      const names = new Set(filled[at]);
      return [slot, pool.filter((question) => names.has(nameOf(question)))];
    }),
  );
}

/** Pools may overlap: what is one question of the bank is known by that. */
function nameOf({ id, questionVersionId }: Keyed): string {
  return questionVersionId ?? id;
}

/** How many pages a layout fills; never fewer than one. */
export function pageCount(questions: number, perPage: number): number {
  return Math.max(1, Math.ceil(questions / perPage));
}
