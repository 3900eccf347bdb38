import {
  choiceProblems,
  type ChoicesContent,
  type ChoicesDraw,
  drawChoices,
  pickedChoices,
  putChoices,
  splitChoices,
} from '#app/question-types/parts/choices.ts';
import { type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';

import type { MultipleWork } from './schema.ts';

export type MultipleKey = { choices: string[]; credit: MultipleWork['credit'] };

/** One or more of several choices are right. */
export const multiple: QuestionType<
  MultipleWork,
  ChoicesContent,
  MultipleKey,
  ChoicesDraw,
  ChoicesContent
> = {
  newWork: () => ({ choices: [], credit: 'exact' }),

  problems({ choices }, unsaid) {
    const some = choices.some(({ correct }) => correct);
    return [...choiceProblems(choices, unsaid), ...(some ? [] : [{ code: 'rightSome' }])];
  },

  split({ choices, credit }, newId) {
    const { content, right } = splitChoices(choices, newId);
    return { content, key: { choices: right, credit } };
  },

  draw: drawChoices,
  put: putChoices,

  grade({ content, key }, answer) {
    const chosen = new Set(answer);
    const known = content.choices.map(({ id }) => id);
    if (chosen.size === 0 || [...chosen].some((id) => !known.includes(id))) return 0;
    const right = new Set(key.choices);
    const wrong = known.filter((id) => !right.has(id)).length;
    const chosenRight = [...chosen].filter((id) => right.has(id)).length;
    const chosenWrong = chosen.size - chosenRight;
    if (key.credit === 'balanced') return balanced(chosenRight, right.size, chosenWrong, wrong);
    return chosenRight === right.size && chosenWrong === 0 ? WHOLE_SHARE : 0;
  },

  right: ({ key }) => key.choices,
  options: (content) => pickedChoices(content, false),
};

/** The share of the right ones chosen less the share of the wrong ones: choosing everything, or blindly, earns nothing. */
function balanced(chosenRight: number, right: number, chosenWrong: number, wrong: number): number {
  if (right === 0) return 0;
  // In whole numbers, so that a third three times is a whole.
  const [earned, lost] = [chosenRight * Math.max(1, wrong), chosenWrong * right];
  const share = Math.floor(((earned - lost) * WHOLE_SHARE) / (right * Math.max(1, wrong)));
  return Math.max(0, share);
}
