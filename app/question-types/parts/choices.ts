import type { Localised } from '#app/platform/i18n.ts';
import type { PickedOptions, Problem, Unsaid } from '#app/question-types/question-type.ts';
import { shuffled } from '#app/question-types/shuffled.ts';

/** A choice as an author writes it. */
export type WrittenChoice = { text: Localised; correct: boolean };

/** Ids are stable within the question; they say nothing about which choice is right. */
export type Choice = { id: string; text: Localised };
export type ChoicesContent = { choices: Choice[] };

/** The ids of the choices in the order of one attempt. */
export type ChoicesDraw = string[] | null;

export function choiceProblems(choices: WrittenChoice[], unsaid: Unsaid): Problem[] {
  return [
    ...(choices.length < 2 ? [{ code: 'choices' }] : []),
    ...choices.flatMap(({ text }) => unsaid('choiceText', text)),
  ];
}

export function splitChoices(
  written: WrittenChoice[],
  newId: () => string,
): { content: ChoicesContent; right: string[] } {
  // Random ids: an author who always writes the right choice first must not give it away.
  const choices = written.map(({ text, correct }) => ({ id: newId(), text, correct }));
  return {
    content: { choices: choices.map(({ id, text }) => ({ id, text })) },
    right: choices.filter(({ correct }) => correct).map(({ id }) => id),
  };
}

export function drawChoices(
  { choices }: ChoicesContent,
  random: () => number,
  shuffle: boolean,
): string[] {
  const ids = choices.map(({ id }) => id);
  return shuffle ? shuffled(ids, random) : ids;
}

export function putChoices({ choices }: ChoicesContent, draw: ChoicesDraw): ChoicesContent {
  if (!draw) return { choices };
  return { choices: draw.flatMap((id) => choices.find((choice) => choice.id === id) ?? []) };
}

export function pickedChoices({ choices }: ChoicesContent, one: boolean): PickedOptions {
  return { one, options: choices.map(({ id, text }) => ({ value: id, text })) };
}
