import type { PublishedSection } from './published-quiz.server.ts';

/** How many questions an attempt at a published quiz puts; the pools they are taken from hold more. */
export function questionsPut(sections: readonly PublishedSection[]): number {
  return sections.flatMap(({ slots }) => slots).reduce((sum, { take }) => sum + take, 0);
}

/** In which section (from 0) each question of a published quiz stands, by its id. */
export function sectionByQuestion(quiz: {
  sections: readonly PublishedSection[];
  questions: readonly { id: string; slot: number }[];
}): Map<string, number> {
  const bySlot = new Map(
    quiz.sections.flatMap(({ slots }, at) => slots.map(({ slot }) => [slot, at] as const)),
  );
  return new Map(quiz.questions.map(({ id, slot }) => [id, bySlot.get(slot) ?? 0]));
}
