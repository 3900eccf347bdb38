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

import type { SingleWork } from './schema.ts';

export type SingleKey = { choices: string[] };

/** One of several choices is right. */
export const single: QuestionType<
  SingleWork,
  ChoicesContent,
  SingleKey,
  ChoicesDraw,
  ChoicesContent
> = {
  newWork: () => ({ choices: [] }),

  problems({ choices }, unsaid) {
    const right = choices.filter(({ correct }) => correct).length;
    return [...choiceProblems(choices, unsaid), ...(right === 1 ? [] : [{ code: 'rightOne' }])];
  },

  split({ choices }, newId) {
    const { content, right } = splitChoices(choices, newId);
    return { content, key: { choices: right } };
  },

  draw: drawChoices,
  put: putChoices,

  grade({ key }, answer) {
    const [chosen, ...more] = answer;
    const right = chosen !== undefined && more.length === 0 && key.choices.includes(chosen);
    return right ? WHOLE_SHARE : 0;
  },

  right: ({ key }) => key.choices,
  options: (content) => pickedChoices(content, true),
};
